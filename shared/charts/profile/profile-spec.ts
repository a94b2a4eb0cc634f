import type { Level } from '../../model/area.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { Axis, ChartTexts, MarkDifference, MarkValue, NoteSpec } from '../spec.ts';

export interface ProfileSpec extends ChartTexts {
  readonly kind: 'profile';
  readonly level: Level;
  /** Whose profile it is: "Oosterveen". */
  readonly name: string;
  /** The areas whose percentages stand beside its own, the reference first: "regio". */
  readonly columns: readonly string[];
  readonly scale: ProfileScale;
  readonly axis: Axis;
  /** "andere gemeenten"; null where none are to be seen. */
  readonly others: string | null;
  readonly sections: readonly ProfileSection[];
  readonly notes: readonly NoteSpec[];
}

/** Points from what it is held against, favourable to the right; or, where nothing is compared, the percentages. */
export type ProfileScale =
  | {
      readonly kind: 'difference';
      /** With what those with a star are held against instead. */
      readonly against: string;
      /** Of most rows: "de andere scholen van Lindewaard". */
      readonly zero: string;
      /** Above their percentages: "andere scholen"; null where they are one of the columns. */
      readonly held: string | null;
    }
  | { readonly kind: 'percent' };

export interface ProfileSection {
  /** A theme; or the indicators that are neither good nor bad news, whose right is simply higher. */
  readonly heading: string;
  readonly rows: readonly ProfileRow[];
}

export interface ProfileRow {
  readonly mark: MarkKey;
  /** The indicator: "Vaak stress". */
  readonly label: string;
  readonly value: MarkValue;
  readonly difference: MarkDifference | null;
  /** Of a figure that is shown without a difference: why. */
  readonly notCompared: string | null;
  /** By the columns of the spec. */
  readonly beside: readonly { readonly mark: MarkKey; readonly value: MarkValue }[];
  /** Where the mark lies on the axis; null where there is nothing to place. */
  readonly place: ProfilePlace | null;
  /** Where the other areas of its level lie, from left to right. */
  readonly others: readonly number[];
  readonly chosen: boolean;
}

/** In the unit of the axis, so already turned round where low is good. */
export interface ProfilePlace {
  readonly at: number;
  readonly from: number | null;
  readonly to: number | null;
}
