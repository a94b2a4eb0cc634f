import type { Level } from '../../model/area.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { ChartTexts, MarkDifference, MarkValue, NoteSpec } from '../spec.ts';

export interface MatrixCell {
  readonly mark: MarkKey;
  readonly value: MarkValue;
  readonly difference: MarkDifference | null;
}

export interface MatrixColumn {
  readonly areaCode: string;
  readonly name: string;
  readonly isReference: boolean;
  readonly chosen: boolean;
}

/** One indicator: `cells[i]` belongs to `columns[i]`. */
export interface MatrixRow {
  readonly label: string;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixSpec extends ChartTexts {
  readonly kind: 'matrix';
  readonly level: Level;
  /** The larger area first, then areas by name. */
  readonly columns: readonly MatrixColumn[];
  /** Rows under the theme they share, in the order they were asked. */
  readonly sections: readonly { readonly theme: string; readonly rows: readonly MatrixRow[] }[];
  readonly notes: readonly NoteSpec[];
}

export function matrixRowsOf({ sections }: Pick<MatrixSpec, 'sections'>): readonly MatrixRow[] {
  return sections.flatMap(({ rows }) => rows);
}
