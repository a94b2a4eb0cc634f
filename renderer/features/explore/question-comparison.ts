import { levels, type Area } from '../../../shared/model/area.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import { areaAround, findArea, findAreaByCode } from './area-tree.ts';
import { kindTraits } from './kinds.ts';
import { comparisonLevels, type ComparisonLevel, type ExploreQuestion } from './question.ts';
import { shownLevel, shownWithin } from './shown-parts.ts';

/** The area behind "tegenover de gemeente"; null when nothing is compared or no such area is known. */
export function comparisonArea(question: ExploreQuestion, areas: readonly Area[]): AreaReference | null {
  if (question.against === null) return null;
  const around = areaAround(areas, ownArea(areas, question), question.against);
  // An area beside itself or a part of it says nothing.
  if (!around || !comparableLevels(question).includes(question.against)) return null;
  return { level: around.level, code: around.code };
}

/** Levels larger than what is shown, nearest first. */
export function comparableLevels(question: ExploreQuestion): readonly ComparisonLevel[] {
  const isOfLevel = kindTraits[question.kind].areas === 'level';
  const own = isOfLevel ? shownLevel(question) : question.areas[0]?.level;
  return comparisonLevels.filter((level) => own !== undefined && levels.indexOf(level) < levels.indexOf(own));
}

/** The nearest larger area there is: what people ask for first. */
export function startingComparison(
  areas: readonly Area[],
  question: ExploreQuestion,
): ComparisonLevel | null {
  const own = ownArea(areas, question);
  return comparableLevels(question).find((level) => areaAround(areas, own, level) !== null) ?? null;
}

/** What is shown, or what the areas shown lie in. */
export function ownArea(areas: readonly Area[], question: ExploreQuestion): Area | null {
  return kindTraits[question.kind].areas === 'level'
    ? findAreaByCode(areas, shownWithin(question, areas))
    : findArea(areas, question.areas[0] ?? null);
}
