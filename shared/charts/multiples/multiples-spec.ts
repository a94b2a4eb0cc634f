import type { Level } from '../../model/area.ts';
import type { Axis, ChartTexts, NoteSpec, TrendBreak, TrendSeries } from '../spec.ts';

/** The trend of one area; one point per wave of the spec. Its newest figure carries what the line comes to. */
export interface MultiplesPanel extends TrendSeries {
  readonly chosen: boolean;
}

export interface MultiplesSpec extends ChartTexts {
  readonly kind: 'multiples';
  readonly level: Level;
  /** "School, laatste meting hoogste eerst". */
  readonly orderLabel: string;
  /** One for all panels: heights can be compared. */
  readonly axis: Axis;
  readonly waves: readonly number[];
  /** In the order asked; those without a figure last. */
  readonly panels: readonly MultiplesPanel[];
  /** Drawn in every panel. */
  readonly reference: TrendSeries | null;
  /** What verdicts are held against, after "dan": "in 2019". */
  readonly since: string;
  readonly breaks: readonly TrendBreak[];
  readonly notes: readonly NoteSpec[];
}
