import type { ChartKind } from '../../../shared/model/chart-request.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { guessedArea, type ExploreOptions } from './settle-question.ts';
import type { ExploreQuestion } from './question.ts';
import { shownLevel } from './shown-parts.ts';

/** Charts of all areas beside each other, in which one can be found again. */
export const kindsOfPlaces: readonly ChartKind[] = ['ranking', 'map', 'funnel'];

/** And those in which it stands out beside the others, by all its figures: its row, column or small trend. */
const kindsThatLift: readonly ChartKind[] = [...kindsOfPlaces, 'dumbbell', 'matrix', 'multiples'];

/**
 * Among all areas the one the question was about, a school that was chosen as well: lifted out before anything is
 * clicked on. Not where it was only the first of a list.
 */
export function ownMark(options: ExploreOptions, question: ExploreQuestion): MarkKey | null {
  const { kind, indicator, wave, areas } = question;
  const [own] = areas;
  if (own === undefined || !kindsThatLift.includes(kind)) return null;
  if (own.level !== shownLevel(question, options) || isGuessed(options, question)) return null;
  return { indicator, wave, level: own.level, areaCode: own.code, groupVariable: null, group: null };
}

/** Nobody chose the area: it was only the first of a list. */
export function isGuessed(options: ExploreOptions, { indicator, areas: [own] }: ExploreQuestion): boolean {
  if (own === undefined || own.code === options.ownRegion) return false;
  const guessed = guessedArea(options, indicator);
  return guessed?.level === own.level && guessed.code === own.code;
}
