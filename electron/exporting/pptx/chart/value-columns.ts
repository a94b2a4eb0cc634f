import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { MarkValue } from '../../../../shared/charts/spec.ts';
import { columnName } from './sheet.ts';
import type { Cell } from './sheet.ts';
import { toldNumber } from './told-number.ts';

/**
 * The five columns of one series in the sheet: percentage, both limits, and how far each limit lies
 * from it. The last two are formulas: whoever changes a limit sees the interval move.
 */
export interface ValueColumns {
  readonly first: number;
  readonly head: readonly string[];
  /** Cells of one row of the sheet (row 0 is the first below the head). */
  readonly cells: (value: MarkValue | null, row: number) => readonly Cell[];
}

export const columnsPerSeries = 5;
export const offset = { percent: 0, lower: 1, upper: 2, minus: 3, plus: 4 } as const;

export function valueColumns(first: number, name: string): ValueColumns {
  const { sheet } = slideTexts;
  const at = (column: number, row: number) => `${columnName(first + column)}${row + 2}`;
  return {
    first,
    head: [name, sheet.lower(name), sheet.upper(name), sheet.minus(name), sheet.plus(name)],
    cells(value, row) {
      // A hidden figure leaves no number behind, and no formula that could hold one.
      if (value?.status !== 'shown') return [null, null, null, null, null];
      const { measure } = value;
      const percent = toldNumber(value.percent, measure);
      if (value.lower === null || value.upper === null) return [percent, null, null, null, null];
      const [lower, upper] = [toldNumber(value.lower, measure), toldNumber(value.upper, measure)];
      return [
        percent,
        lower,
        upper,
        { formula: `${at(offset.percent, row)}-${at(offset.lower, row)}`, value: percent - lower },
        { formula: `${at(offset.upper, row)}-${at(offset.percent, row)}`, value: upper - percent },
      ];
    },
  };
}

export function hasIntervals(values: readonly (MarkValue | null)[]): boolean {
  return values.some((value) => value?.status === 'shown' && value.lower !== null && value.upper !== null);
}
