import type { MarkKey } from '../../model/figure.ts';
import type { Level } from '../../model/area.ts';
import type { ChartGap } from '../chart-gap.ts';
import type { Axis, ChartTexts, MarkDifference, MarkValue, NoteSpec } from '../spec.ts';

/** Per area the groups of a breakdown as dots on one line, and how far the outermost lie apart. */
export interface DumbbellSpec extends ChartTexts {
  readonly kind: 'dumbbell';
  readonly level: Level;
  /** "School, grootste verschil eerst". */
  readonly orderLabel: string;
  /** Need not start at zero: dots have no length. */
  readonly axis: Axis;
  /** "jongens", "meisjes". */
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  /** The reference first; then areas with a gap, with a dot, with neither. */
  readonly rows: readonly DumbbellRow[];
  readonly notes: readonly NoteSpec[];
}

export interface DumbbellRow {
  readonly name: string;
  readonly areaCode: string;
  readonly isReference: boolean;
  /** The area, or one of its groups, is lifted out. */
  readonly chosen: boolean;
  /** `dots[i]` belongs to `groups[i]`. */
  readonly dots: readonly DumbbellDot[];
  readonly gap: ChartGap;
}

export interface DumbbellDot {
  readonly mark: MarkKey;
  readonly value: MarkValue;
  /** With the first group. */
  readonly difference: MarkDifference | null;
}
