import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { ChartKind, ChartRequest } from '../../../shared/model/chart-request.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { AnnotatedChart, Story } from '../../../shared/model/story.ts';
import { fillChart } from '../../../shared/slides/templates/fill-chart.ts';

export type Options = OperationOutput<'explore.options'>;

/** Kinds that are made from an area and a choice; all answers to a question are put in a story from Verkennen. */
export const offeredKinds = [
  ...(['number', 'bars', 'trend', 'ranking', 'map', 'funnel', 'multiples'] as const),
  ...(['dumbbell', 'gaps', 'profile', 'top', 'matrix', 'response'] as const),
] satisfies readonly ChartKind[];
export type OfferedKind = (typeof offeredKinds)[number];

/** What such a kind is made from. */
export function askedBy(kind: OfferedKind): 'indicator' | 'theme' | 'nothing' {
  if (kind === 'response') return 'nothing';
  return kind === 'profile' || kind === 'top' || kind === 'matrix' ? 'theme' : 'indicator';
}

export interface ChartChoice {
  readonly kind: OfferedKind;
  /** Code of one indicator, or name of a theme. */
  readonly about: string;
  /** Breakdown; null: the usual one where the kind needs one. */
  readonly by: string | null;
}

/** The area a new chart is about: that of the story, else the first of the largest there are. */
export function areaOfStory({ area }: Story, { areas }: Options): Area | null {
  const own = areas.find(({ level, code }) => level === area?.level && code === area.code);
  return own ?? areas.find(({ level }) => level === 'region') ?? areas[0] ?? null;
}

/** What can be shown of this area. */
export function indicatorsFor(area: Area, { indicators }: Options): readonly AvailableIndicator[] {
  return indicators.filter(
    ({ levels, measures }) => levels.includes(area.level) && measures.includes('percent'),
  );
}

/** null: there is nothing to show. */
export function chartForPart(
  { kind, about, by }: ChartChoice,
  area: Area,
  options: Options,
): ChartRequest | null {
  const indicators = indicatorsFor(area, options);
  const isTheme = askedBy(kind) === 'theme';
  return fillChart(
    {
      kind,
      indicators: askedBy(kind) === 'nothing' ? 'all' : isTheme ? 'theme' : [about],
      by: by === null ? usualBreakdowns : [by],
      ...(kind === 'top' ? { order: 'difference', count: 5 } : {}),
    },
    {
      area,
      areas: options.areas,
      breakdowns: options.breakdowns,
      indicators,
      askable: indicators,
      theme: isTheme ? about : null,
    },
  );
}

const usualBreakdowns = ['gender', 'class', 'education'];

export function newChart(request: ChartRequest, newId: () => string): AnnotatedChart {
  return { id: newId(), request, headline: '', interpretation: '', annotations: [], chosen: null };
}
