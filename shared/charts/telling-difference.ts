import { chartMarks, type ChartMark } from './chart-marks.ts';
import type { ChartSpec, MarkDifference } from './spec.ts';
import { isFinding } from './verdict-look.ts';

/** A difference with its interval, and between what and what it is. */
export interface TellingDifference {
  /** "2025", "Havenkwartier", "meisjes, 2025". */
  readonly who: string;
  readonly difference: MarkDifference & { readonly lower: number; readonly upper: number };
  /** Of the figure itself; null where its source does not say. */
  readonly n: number | null;
  /** The newest wave, where its difference is not shown and an earlier one is told of. */
  readonly unseen: number | null;
}

/**
 * The one difference a chart tells of: over time the newest, else what counts as a difference before what does not,
 * and of those the largest. null where nothing is compared, or not with an interval.
 */
export function tellingDifference(spec: ChartSpec): TellingDifference | null {
  const told = chartMarks(spec).flatMap((mark) => tell(spec, mark) ?? []);
  if (spec.kind === 'trend' || spec.kind === 'gaps') {
    const last = told.at(-1);
    const newest = spec.waves.at(-1) ?? null;
    return last === undefined ? null : { ...last, unseen: last.wave === newest ? null : newest };
  }
  const [first, ...others] = told;
  if (first === undefined) return null;
  return others.reduce((most, each) => (weight(each) > weight(most) ? each : most), first);
}

interface Told extends TellingDifference {
  readonly wave: number;
}

function tell(
  spec: ChartSpec,
  { mark, name, detail, value, difference, isReference }: ChartMark,
): Told | null {
  if (isReference || difference === null || value.status !== 'shown') return null;
  const { lower, upper } = difference;
  if (lower === null || upper === null) return null;
  const who = detail === null || spec.kind === 'ranking' ? name : detail;
  const { n } = value;
  return { who, difference: { ...difference, lower, upper }, n, unseen: null, wave: mark.wave };
}

/** Points lie between 0 and 100. */
function weight({ difference }: TellingDifference): number {
  return Math.abs(difference.difference) + (isFinding(difference.verdict) ? 1000 : 0);
}
