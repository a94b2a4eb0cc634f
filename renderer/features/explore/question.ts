import type { Level } from '../../../shared/model/area.ts';
import {
  indicatorsOf,
  type AreaReference,
  type ChartKind,
  type ChartRequest,
} from '../../../shared/model/chart-request.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { ChartLook } from './chart-look.ts';
import { kindTraits } from './kinds.ts';

export const comparisonLevels = ['municipality', 'region', 'country'] as const;
export type ComparisonLevel = (typeof comparisonLevels)[number];

/**
 * The sentence above the chart. It holds the parts of every kind as they were asked, so that going from one
 * kind to another and back loses nothing; `shown-parts` says what the chosen kind makes of them.
 */
export interface ExploreQuestion {
  readonly kind: ChartKind;
  /** Where it began with a question in words: the kind that answers that. */
  readonly proposed?: ChartKind;
  readonly indicator: string;
  /** Side by side; empty: those that belong with the indicator. */
  readonly indicators: readonly string[];
  readonly wave: number;
  /** Over the waves; null: all. */
  readonly waves: readonly number[] | null;
  /** All areas of a level, within one area (null: everywhere). */
  readonly level: Level;
  readonly within: string | null;
  /** One area or a few, the one it is about first. */
  readonly areas: readonly AreaReference[];
  /** Name of the breakdown; null: none. */
  readonly by: string | null;
  readonly against: ComparisonLevel | null;
  readonly look: ChartLook;
}

/** Another kind for the same question; a picked mark of many areas becomes the area to look at. */
export function withKind(
  question: ExploreQuestion,
  kind: ChartKind,
  picked: MarkKey | null,
): ExploreQuestion {
  if (kind === question.kind) return question;
  const isFollowed =
    picked !== null && kindTraits[question.kind].areas === 'level' && kindTraits[kind].areas !== 'level';
  const areas = isFollowed ? [{ level: picked.level, code: picked.areaCode }] : question.areas;
  // One cell of many indicators is about that one.
  const isOneOfMany =
    picked !== null &&
    kindTraits[question.kind].indicators === 'many' &&
    kindTraits[kind].indicators === 'one';
  return { ...question, kind, areas, indicator: isOneOfMany ? picked.indicator : question.indicator };
}

/** The question a kept chart asks: the way back from `chartRequest`. What it does not say stays as in `base`. */
export function questionOf(request: ChartRequest, base: ExploreQuestion): ExploreQuestion {
  const isOfMany = 'indicators' in request;
  const [first = base.indicator] = indicatorsOf(request);
  return {
    ...base,
    kind: request.kind,
    indicator: isOfMany ? base.indicator : first,
    indicators: isOfMany ? request.indicators : base.indicators,
    ...('wave' in request ? { wave: request.wave } : {}),
    ...(kindTraits[request.kind].time === 'waves' && 'indicator' in request
      ? { waves: 'waves' in request ? (request.waves ?? null) : null }
      : {}),
    ...('level' in request ? { level: request.level, within: request.within } : {}),
    ...areasIn(request),
    ...('by' in request ? { by: request.by } : {}),
    ...('reference' in request
      ? { against: comparisonLevels.find((level) => level === request.reference?.level) ?? null }
      : {}),
    look: { ...base.look, ...lookOf(request) },
  };
}

function areasIn(request: ChartRequest): Partial<ExploreQuestion> {
  if ('areas' in request) return { areas: request.areas };
  if (request.kind === 'profile') return { areas: [request.area, ...request.besides] };
  return 'area' in request ? { areas: [request.area] } : {};
}

function lookOf(request: ChartRequest): Partial<ChartLook> {
  switch (request.kind) {
    case 'ranking':
      return { order: request.order, marks: request.marks ?? 'dots', most: request.most ?? null };
    case 'funnel':
      return { overdispersion: request.overdispersion ?? false };
    case 'map':
      return { map: request.style ?? null };
    case 'top':
      return { topOrder: request.order, topCount: request.count };
    case 'dumbbell':
      return { groupOrder: request.order };
    case 'distribution':
      return { answers: request.style };
    default:
      return {};
  }
}
