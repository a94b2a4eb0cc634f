/** A fieldwork year as columns and StatLine periods write it: 2023, 2023-2024 (a school year), 2024JJ00. */
export function readYear(text: string): number | null {
  const year = Number(/^((?:19|20)\d\d)(?:[-/]\d{2,4}|JJ00\*{0,2})?$/.exec(text.trim())?.[1]);
  return year >= 1990 && year <= 2100 ? year : null;
}

/** The one year a file name speaks of; a date or a table number is none. */
export function readYearInName(fileName: string): number | null {
  const years = new Set(fileName.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  const [only] = years;
  return years.size === 1 && only !== undefined ? readYear(only) : null;
}
