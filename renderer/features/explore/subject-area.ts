import { levels, type Area } from '../../../shared/model/area.ts';
import { areasAround, findArea } from './area-tree.ts';
import { kindTraits } from './kinds.ts';
import { isGuessed } from './own-mark.ts';
import { ownArea } from './question-comparison.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownLevel, shownWithin } from './shown-parts.ts';

/**
 * Whom the page is about: the area that was chosen, also where the chart shows all areas around it; else what those
 * areas lie in.
 */
export function subjectArea(options: ExploreOptions, question: ExploreQuestion): Area | null {
  return chosenAmong(options, question) ?? ownArea(options, question);
}

/** The area that was chosen and has no place in this chart of all: a school on a map, a district among schools. */
export function subjectElsewhere(options: ExploreOptions, question: ExploreQuestion): Area | null {
  const chosen = chosenAmong(options, question);
  return chosen?.level === shownLevel(question, options) ? null : chosen;
}

/** In a chart of all areas of a level the one that was chosen: no larger than they are, and where they lie. */
function chosenAmong(options: ExploreOptions, question: ExploreQuestion): Area | null {
  const { areas } = options;
  const chosen = findArea(areas, question.areas[0] ?? null);
  if (chosen === null || kindTraits[question.kind].areas !== 'level') return null;
  if (isGuessed(options, question)) return null;
  const within = shownWithin(question, options);
  const isThere = within === null || areasAround(areas, chosen).some(({ code }) => code === within);
  // Schools and districts lie beside each other, neither in the other.
  const largest = Math.min(levels.indexOf(shownLevel(question, options)), levels.indexOf('district'));
  return isThere && levels.indexOf(chosen.level) >= largest ? chosen : null;
}
