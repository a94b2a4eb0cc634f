import type { AreaReference, ChartRequest } from '../../../../shared/model/chart-request.ts';
import type { GroupFinding, StandOut } from '../../../../shared/model/stand-out.ts';
import { firstGroups } from '../change-question.ts';
import { chartRequest } from '../chart-request.ts';
import type { ExploreQuestion } from '../question.ts';
import type { ExploreOptions } from '../settle-question.ts';

/** The indicator whose groups are asked about, and the chart of them; null where there are none to see. */
export interface AskedGroups {
  readonly code: string;
  readonly label: string;
  /** Findings are about percentages and means; of separate answers nothing was looked through. */
  readonly isAnswersOnly: boolean;
  readonly chart: ChartRequest | null;
}

/** null: what is asked about has no indicator that is known. */
export function askedGroups(
  options: ExploreOptions,
  question: ExploreQuestion,
  area: AreaReference,
): AskedGroups | null {
  const asked = options.indicators.find(({ indicator }) => indicator.code === question.indicator);
  if (asked === undefined) return null;
  const by = firstGroups(question, options);
  const bars = { ...question, kind: 'bars', areas: [area], by } as const;
  const chart = by === null ? null : chartRequest(bars, options);
  const isAnswersOnly = asked.measures.every((measure) => measure === 'distribution');
  return { code: asked.indicator.code, label: asked.indicator.label, isAnswersOnly, chart };
}

/** The groups of one indicator that really differ, the widest apart first. */
export function findingsOf({ groups }: Pick<StandOut, 'groups'>, code: string): readonly GroupFinding[] {
  return groups.found
    .filter(({ indicator }) => indicator === code)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
