import { levels, type Area } from '../../../shared/model/area.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import { areaAround, areasOfLevel, findArea, findAreaByCode, lieInSeveral } from './area-tree.ts';
import { kindTraits } from './kinds.ts';
import { comparisonLevels, type ComparisonLevel, type ExploreQuestion } from './question.ts';
import { shownLevel, shownWithin, type Places } from './shown-parts.ts';

/** The area behind "tegenover de gemeente"; null when nothing is compared or no such area is known. */
export function comparisonArea(question: ExploreQuestion, places: Places): AreaReference | null {
  if (question.against === null) return null;
  const around = areaAround(places.areas, ownArea(places, question), question.against);
  // An area beside itself or a part of it says nothing.
  if (!around || !comparableLevels(question, places).includes(question.against)) return null;
  return { level: around.level, code: around.code };
}

/** Whether what is shown lies in several areas of this level, so that no single one can be beside it. */
export function isSpreadOver(question: ExploreQuestion, places: Places, level: ComparisonLevel): boolean {
  if (kindTraits[question.kind].areas !== 'level') return false;
  const shown = areasOfLevel(places.areas, shownLevel(question, places), shownWithin(question, places));
  return lieInSeveral(places.areas, shown, level);
}

/** Levels larger than what is shown, nearest first. */
export function comparableLevels(question: ExploreQuestion, places: Places): readonly ComparisonLevel[] {
  const isOfLevel = kindTraits[question.kind].areas === 'level';
  const own = isOfLevel ? shownLevel(question, places) : question.areas[0]?.level;
  return comparisonLevels.filter((level) => own !== undefined && levels.indexOf(level) < levels.indexOf(own));
}

/** The nearest larger area there is: what people ask for first. */
export function startingComparison(places: Places, question: ExploreQuestion): ComparisonLevel | null {
  const own = ownArea(places, question);
  return (
    comparableLevels(question, places).find((level) => areaAround(places.areas, own, level) !== null) ?? null
  );
}

/** What is shown, or what the areas shown lie in. */
export function ownArea(places: Places, question: ExploreQuestion): Area | null {
  return kindTraits[question.kind].areas === 'level'
    ? findAreaByCode(places.areas, shownWithin(question, places))
    : findArea(places.areas, question.areas[0] ?? null);
}
