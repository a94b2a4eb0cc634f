import * as dutch from '../../base/dutch-dates.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';

// Words around figures. The figures themselves are written the Dutch way in both languages.

/** ["a", "b", "c"] → "a, b and c". */
export function writeList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** All names when there are at most so many; else one name fewer, and the rest as a number. */
export function writeSome(names: readonly string[], most = 4): string {
  if (names.length <= most) return writeList(names);
  const named = names.slice(0, most - 1);
  return `${named.join(', ')} and ${writeWhole(names.length - named.length)} more`;
}

/** (1, "school", "schools") → "1 school"; (1284, …) → "1.284 schools". */
export function writeCount(number: number, one: string, more: string): string {
  return `${writeWhole(number)} ${number === 1 ? one : more}`;
}

/** "today 9.12", "yesterday 16.40"; an earlier moment as its Dutch date. */
export function writeMoment(iso: string, nowIso: string): string {
  return dutch.writeMoment(iso, nowIso).replace('vandaag', 'today').replace('gisteren', 'yesterday');
}
