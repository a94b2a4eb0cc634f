import type { ColumnProposal, ImportMapping } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { readYear, readYearInName } from '../read-year.ts';
import { codesOf, placesOf } from '../code-rows.ts';

/** In place of a wave: the row says no year; or nobody has said yet which year the file is of. */
export const noWave = -1;
export const waveNotKnown = 0;

export interface PlacedRows {
  /** Wave of each row. */
  readonly waveOf: Int16Array;
  /** In order of time; empty while the year is not known. */
  readonly waves: readonly number[];
  readonly yearAsked: boolean;
}

/** In which wave each row lies: its own year, else the user's, else the year in the name of the file. */
export function placeRows(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  mapping: ImportMapping,
): PlacedRows {
  const yearColumn = columns.find(({ role }) => role === 'wave');
  const column = yearColumn && parsed.columns[yearColumn.index];
  if (column === undefined) {
    const year = mapping.year ?? readYearInName(parsed.fileName);
    const waveOf = new Int16Array(parsed.rows).fill(year ?? waveNotKnown);
    return { waveOf, waves: year === null ? [] : [year], yearAsked: year === null };
  }
  const years = codesOf(column).map((code) => readYear(code) ?? noWave);
  const placeOf = placesOf(column);
  const waveOf = Int16Array.from({ length: parsed.rows }, (_, row) => years[placeOf(row)] ?? noWave);
  const waves = [...new Set(waveOf)].filter((wave) => wave !== noWave).sort((a, b) => a - b);
  return { waveOf, waves, yearAsked: false };
}
