import type { ChartTexts, NoteSpec } from '../spec.ts';

/** Who took part, as a table: all cells are texts already. */
export interface ResponseSpec extends ChartTexts {
  readonly kind: 'response';
  /** "School", then the heads of the columns with numbers; of `ownFigures` the last. */
  readonly nameHead: string;
  readonly heads: readonly string[];
  readonly ownHead: string;
  readonly rows: readonly ResponseLine[];
  /** A count is no mark: there is nothing to write a note at. */
  readonly notes: readonly NoteSpec[];
}

export interface ResponseLine {
  readonly id: string;
  readonly name: string;
  /** The row it is a part of: "Klas 2"; null: it stands by itself. */
  readonly partOf: string | null;
  readonly isTotal: boolean;
  /** It has parts under it. */
  readonly hasParts: boolean;
  /** One per head. */
  readonly cells: readonly ResponseCell[];
  /** null: that would tell a hidden count. */
  readonly ownFigures: boolean | null;
}

export interface ResponseCell {
  readonly text: string;
  /** To sort by and to hand on, unrounded; null where there is no number. */
  readonly value: number | null;
  /** 'words': why there is no number. */
  readonly kind: 'number' | 'hidden' | 'words';
}
