import type { MarkKey } from '../../model/figure.ts';
import type { ChartGap } from '../chart-gap.ts';
import type { Axis, ChartTexts, MarkDifference, MarkValue, NoteSpec, TrendBreak } from '../spec.ts';

/** The groups of one area over the waves, and under them how far the outermost lie apart. */
export interface GapsSpec extends ChartTexts {
  readonly kind: 'gaps';
  /** The own area. */
  readonly name: string;
  /** Of the groups, in percent. */
  readonly axis: Axis;
  /** Of the gaps, in percentage points. */
  readonly gapAxis: Axis;
  readonly waves: readonly number[];
  /** In the order of the breakdown. */
  readonly series: readonly GroupSeries[];
  /** One per wave. */
  readonly gaps: readonly GapPoint[];
  /** Of the area it is held against. */
  readonly reference: { readonly name: string; readonly gaps: readonly GapPoint[] } | null;
  readonly breaks: readonly TrendBreak[];
  readonly notes: readonly NoteSpec[];
}

export interface GroupSeries {
  readonly code: string;
  /** "meisjes". */
  readonly name: string;
  /** One per wave. A line joins neighbouring shown points of one version only. */
  readonly points: readonly GroupPoint[];
}

export interface GroupPoint {
  readonly mark: MarkKey;
  readonly wave: number;
  readonly version: number;
  readonly value: MarkValue;
  /** With the first group, in the same wave. */
  readonly difference: MarkDifference | null;
}

export interface GapPoint {
  readonly wave: number;
  readonly version: number;
  readonly value: ChartGap;
}
