import { levels, type Level } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { areasOfLevel, findArea, findAreaByCode } from './area-tree.ts';
import type { Trouble } from './find-trouble.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownIndicators, shownLevel, shownWithin } from './shown-parts.ts';
import { mostTelling } from './start/across-themes.ts';

/** Areas that are not there, have no figures of what is asked, or have no areas of the level in them. */
export function areaTrouble(
  options: ExploreOptions,
  available: AvailableIndicator,
  question: ExploreQuestion,
): Trouble | null {
  const isOfLevel = kindTraits[question.kind].areas === 'level';
  const within = shownWithin(question, options);
  const level = shownLevel(question, options);
  const unknown = unknownAreas(options, question, isOfLevel ? within : null);
  if (unknown.length > 0) {
    return { kind: 'area-unknown', codes: unknown, level, within: findAreaByCode(options.areas, within) };
  }
  const { indicators } = kindTraits[question.kind];
  const possible = indicators === 'one' ? available.levels : levelsOfAny(options, question);
  const wanted = isOfLevel ? [level] : question.areas.map((area) => area.level);
  const missing = wanted.find((candidate) => !possible.includes(candidate));
  if (missing) {
    const others = othersAtLevel(options, available, missing);
    return { kind: 'level-unavailable', level: missing, levels: possible, others };
  }
  if (isOfLevel && areasOfLevel(options.areas, level, within).length === 0) {
    return { kind: 'no-areas', level, within: findAreaByCode(options.areas, within) };
  }
  return null;
}

/** Also where all areas of a level are shown: who came for one of them is not to take another for it. */
function unknownAreas(
  { areas }: ExploreOptions,
  question: ExploreQuestion,
  within: string | null,
): readonly string[] {
  const chosen = question.areas.filter((area) => !findArea(areas, area)).map(({ code }) => code);
  const around = within !== null && !findAreaByCode(areas, within) ? [within] : [];
  return [...new Set([...around, ...chosen])];
}

/** Young adults are never asked per school; pupils are. */
function othersAtLevel(
  { indicators }: ExploreOptions,
  { indicator: { population } }: AvailableIndicator,
  level: Level,
): AvailableIndicator | null {
  const there = indicators.filter(
    ({ levels: has, measures }) => has.includes(level) && measures.includes('percent'),
  );
  if (there.some(({ indicator }) => indicator.population === population)) return null;
  return [...there].sort(mostTelling)[0] ?? null;
}

/** Of many indicators one that has the level is enough: the others say that they have not. */
function levelsOfAny(options: ExploreOptions, question: ExploreQuestion): readonly Level[] {
  const isOfMany = kindTraits[question.kind].indicators === 'many';
  const codes = isOfMany ? shownIndicators(question, options) : null;
  const known = options.indicators.filter(
    ({ indicator, kind }) => codes?.includes(indicator.code) ?? kind === 'microdata',
  );
  return levels.filter((level) => known.some((available) => available.levels.includes(level)));
}
