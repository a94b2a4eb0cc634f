/**
 * A column's own name as words, where it is made of words: "VR_BUURTVEILIG" is "Buurtveilig", "veilig_in_de_buurt" is
 * "Veilig in de buurt". What is a code, such as "SBSSK3S9", stays as it is.
 */
export function readableCode(code: string): string {
  const parts = code.split(/[_\s.]+|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== '');
  // A short mark in front says whose question it is, not what is asked.
  const told = parts.length > 1 && /^[A-Z]{1,3}$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  if (!told.every(isWord) || !told.some((part) => part.length > 3)) return code;
  const words = told.map((part) => part.toLowerCase().replace(/(\D)(\d+)$/, '$1 $2')).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Letters a Dutch word could have, perhaps with a number behind it. */
function isWord(part: string): boolean {
  return /^\p{L}+\d{0,2}$/u.test(part) && /[aeiouy]/i.test(part) && !/[^aeiouy\d]{5}/i.test(part);
}
