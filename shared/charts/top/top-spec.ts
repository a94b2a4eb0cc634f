import type { MarkKey } from '../../model/figure.ts';
import type { Axis, ChartTexts, MarkDifference, MarkValue, NoteSpec, ShownMark } from '../spec.ts';

export interface TopSpec extends ChartTexts {
  readonly kind: 'top';
  readonly order: 'percent' | 'difference';
  readonly name: string;
  /** The larger area: "regio"; null where nothing stands beside. */
  readonly reference: string | null;
  readonly axis: Axis;
  /** From the first place on: only shown figures. */
  readonly rows: readonly TopRow[];
  /** Of those that have no place and why, or that there is no row at all; null where all take part. */
  readonly remark: string | null;
  readonly notes: readonly NoteSpec[];
}

export interface TopRow {
  /** From 1; what reads the same shares a place. */
  readonly place: number;
  readonly mark: MarkKey;
  /** The indicator. */
  readonly label: string;
  readonly value: ShownMark;
  readonly difference: MarkDifference | null;
  readonly beside: { readonly mark: MarkKey; readonly value: MarkValue } | null;
  readonly chosen: boolean;
}
