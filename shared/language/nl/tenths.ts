/**
 * A percentage as people of ten, as the whole percentage that stands beside it: "bijna 3 van de 10" from 27,
 * "ruim 3 van de 10" to 34. In the middle neither word is true enough: 45 is "tussen 4 en 5 van de 10", and around the
 * half the half itself. null below a tenth, where there is nobody of ten.
 */
export function writeTenths(percent: number): string | null {
  const whole = Math.round(percent);
  const tens = Math.floor(whole / 10);
  const rest = whole % 10;
  // 99.7 is written as 100, and is not all.
  if (tens === 10) return percent < 100 ? 'bijna 10 van de 10' : '10 van de 10';
  if (rest >= leastNearly) return `bijna ${String(tens + 1)} van de 10`;
  if (tens === 0) return null;
  if (rest === 0) return `${String(tens)} van de 10`;
  if (rest <= mostOver) return `ruim ${String(tens)} van de 10`;
  if (tens === 5) return half;
  return tens === 9 ? 'ruim 9 van de 10' : `tussen ${String(tens)} en ${String(tens + 1)} van de 10`;
}

/** Before the people themselves: "ruim 3 van de 10 leerlingen", "ruim de helft van de leerlingen". */
export function writeTenthsOf(percent: number, people: string): string | null {
  const tenths = writeTenths(percent);
  if (tenths === null) return null;
  return tenths === half ? `${tenths} van de ${people}` : `${tenths} ${people}`;
}

const half = 'ruim de helft';
/** Three points short of a tenth is "bijna", four over it is "ruim". */
const leastNearly = 7;
const mostOver = 4;
