import { levels, type Area, type Level } from '../../../shared/model/area.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { indicatorsOf, type ChartKind, type ChartRequest } from '../../../shared/model/chart-request.ts';
import { areaAround, findArea, findAreaByCode, type AreaReference } from './area-tree.ts';

export const comparisonLevels = ['municipality', 'region', 'country'] as const;
export type ComparisonLevel = (typeof comparisonLevels)[number];
export type RankingOrder = 'high-first' | 'low-first' | 'name';

/**
 * The sentence above the chart. It holds the parts of every kind, so that going from a ranking to a
 * trend and back loses nothing; `chartRequest` takes from it what the chosen kind needs.
 */
export interface ExploreQuestion {
  readonly kind: ChartKind;
  readonly indicator: string;
  readonly wave: number;
  /** Ranking: what is ranked, and within which area (null: everywhere). */
  readonly level: Level;
  readonly within: string | null;
  readonly order: RankingOrder;
  /** Trend: one to five areas; groups: the first of them. */
  readonly areas: readonly AreaReference[];
  /** Groups: name of the breakdown; null: the total only. */
  readonly by: string | null;
  readonly against: ComparisonLevel | null;
}

export function chartRequest(question: ExploreQuestion, areas: readonly Area[]): ChartRequest {
  const reference = comparisonArea(question, areas);
  const own = question.areas[0];
  switch (question.kind) {
    case 'ranking':
      return {
        kind: 'ranking',
        indicator: question.indicator,
        wave: question.wave,
        level: question.level,
        within: question.within,
        reference,
        order: question.order,
      };
    case 'trend':
      return { kind: 'trend', indicator: question.indicator, areas: question.areas, reference };
    case 'bars':
      if (!own) throw new Error('Groups were asked without an area');
      return {
        kind: 'bars',
        indicator: question.indicator,
        wave: question.wave,
        area: own,
        reference,
        by: question.by,
      };
    default:
      throw new Error(`Cannot ask a chart of the kind ${question.kind} yet`);
  }
}

/** The area behind "tegenover de gemeente"; null when nothing is compared or no such area is known. */
export function comparisonArea(question: ExploreQuestion, areas: readonly Area[]): AreaReference | null {
  if (question.against === null) return null;
  const isRanking = question.kind === 'ranking';
  const own = isRanking ? findAreaByCode(areas, question.within) : findArea(areas, question.areas[0] ?? null);
  const around = areaAround(areas, own, question.against);
  if (!around) return null;
  // An area beside itself says nothing; nor does a level above the ranked one.
  const isOwn = !isRanking && own !== null && around.level === own.level && around.code === own.code;
  if (isOwn || (isRanking && levels.indexOf(around.level) >= levels.indexOf(question.level))) return null;
  return { level: around.level, code: around.code };
}

/** The question a kept chart asks: the way back from `chartRequest`. */
export function questionOf(request: ChartRequest, base: ExploreQuestion): ExploreQuestion {
  const reference = 'reference' in request ? request.reference : null;
  const against = comparisonLevels.find((level) => level === reference?.level) ?? null;
  const shared = { ...base, indicator: indicatorsOf(request)[0] ?? base.indicator, against };
  switch (request.kind) {
    case 'ranking':
      return {
        ...shared,
        kind: 'ranking',
        wave: request.wave,
        level: request.level,
        within: request.within,
        order: request.order,
      };
    case 'trend':
      return { ...shared, kind: 'trend', areas: request.areas };
    case 'bars':
      return { ...shared, kind: 'bars', wave: request.wave, areas: [request.area], by: request.by };
    default:
      throw new Error(`Cannot ask a chart of the kind ${request.kind} yet`);
  }
}

/** Another kind for the same question; a picked mark becomes the area to look at. */
export function withKind(
  question: ExploreQuestion,
  kind: ChartKind,
  picked: MarkKey | null,
): ExploreQuestion {
  if (kind === question.kind) return question;
  const own = question.kind === 'ranking' && picked ? { level: picked.level, code: picked.areaCode } : null;
  const areas = own ? [own, ...question.areas.filter((area) => area.code !== own.code)] : question.areas;
  return { ...question, kind, areas: kind === 'trend' && !own ? areas : areas.slice(0, 1) };
}
