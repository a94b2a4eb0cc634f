import type { MarkKey } from '../../model/figure.ts';
import type { FunnelLine, FunnelPosition, FunnelQuestion } from '../../model/funnel.ts';
import type { Axis, ChartTexts, MarkDifference, MarkValue, NoteSpec, ShownMark } from '../spec.ts';

export interface FunnelMark {
  readonly mark: MarkKey;
  readonly name: string;
  readonly value: MarkValue;
  /** With the reference of the funnel; its verdict only beyond the limit of 99.8 %. */
  readonly difference: MarkDifference | null;
  readonly chosen: boolean;
}

/** An area with a place in the plot. */
export interface FunnelPoint extends FunnelMark {
  readonly value: ShownMark;
  readonly n: number;
  /** null where there are no limits. */
  readonly position: FunnelPosition | null;
  /** Standard errors from the reference; null where there are no limits. */
  readonly z: number | null;
}

export interface FunnelSpec extends ChartTexts {
  readonly kind: 'funnel';
  readonly level: FunnelQuestion['level'];
  /** The indicator, on top of the percentages. */
  readonly valueLabel: string;
  readonly axis: Axis;
  /** Respondents, from zero. */
  readonly countAxis: Axis;
  readonly countLabel: string;
  readonly reference: { readonly label: string; readonly percent: number } | null;
  /** Rising in n; empty where there are no limits. */
  readonly lines: readonly FunnelLine[];
  /** Rising in n. */
  readonly points: readonly FunnelPoint[];
  /** Areas without a place: hidden, no data, or the number of respondents is not known. */
  readonly absent: readonly FunnelMark[];
  /** "4 scholen niet getoond: minder dan 30 leerlingen": one per reason. */
  readonly absentLines: readonly string[];
  /** Why there are no limits, and what to do. */
  readonly gap: { readonly title: string; readonly next: string } | null;
  /** How to read a funnel, for a panel or beside it on a slide. */
  readonly reading: readonly { readonly question: string; readonly answer: string }[];
  readonly notes: readonly NoteSpec[];
}
