import { percentSign } from './percent-style.ts';

/** Dutch writing of numbers. A no-break space joins number and unit; a real minus sign marks a fall. */
export const noBreakSpace = '\u00a0';
const minusSign = '\u2212';

/** 77.3 → "77 %", or "77%" where the house style has it. Percentages are shown whole; halves away from zero. */
export function writePercent(percent: number): string {
  return `${writeWhole(percent)}${percentSign()}`;
}

/** Two that are held against each other: with a decimal where whole percentages would be the same. */
export function writePercents(a: number, b: number): readonly [string, string] {
  const same = writePercent(a) === writePercent(b) && a !== b;
  const write = (percent: number) =>
    same ? `${writeDecimal(percent, 1)}${percentSign()}` : writePercent(percent);
  return [write(a), write(b)];
}

/** 1284.2 → "1.284". */
export function writeWhole(value: number): string {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  const digits = Math.abs(rounded)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return rounded < 0 ? `${minusSign}${digits}` : digits;
}

/** A difference: 12.4 → "+12", −8 → "−8", 0.2 → "0". */
export function writeSigned(value: number, decimals = 0): string {
  const text = writeDecimal(value, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** 0.123 with 2 decimals → "0,12". */
export function writeDecimal(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const sign = value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? minusSign : '';
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}

/** (73.6, 79.9) → "74 tot 80 %". */
export function writeInterval(lower: number, upper: number): string {
  return `${writeWhole(lower)} tot ${writePercent(upper)}`;
}

/** 12345678 bytes → "11,8 MB" (as file managers count: 1024). */
export function writeBytes(bytes: number): string {
  if (bytes < 1024) return `${writeWhole(bytes)} bytes`;
  const units = ['kB', 'MB', 'GB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${writeDecimal(value, value < 100 && unit > 0 ? 1 : 0)} ${units[unit] ?? 'GB'}`;
}

/** ["a", "b", "c"] → "a, b en c". */
export function writeList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} en ${items[items.length - 1] ?? ''}`;
}
