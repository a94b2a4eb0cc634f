import { noFiguresTexts } from '../../../shared/language/no-figures.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { areasAround, findArea } from './area-tree.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownBy } from './shown-parts.ts';

/** A question near one of which all is hidden, that has more pupils in it. */
export interface WayOut {
  readonly words: string;
  readonly ask: ExploreQuestion;
}

/** The same without groups, by other groups, or of the area around. What those show, only their charts can tell. */
export function waysOut(options: ExploreOptions, question: ExploreQuestion): readonly WayOut[] {
  const by = shownBy(question, options);
  return [
    ...(by === null ? [] : [withoutGroups(question)]),
    ...(by === null ? [] : byOthers(options, question, by)),
    ...around(options, question),
  ];
}

function withoutGroups(question: ExploreQuestion): WayOut {
  const kind = question.kind === 'gaps' ? 'trend' : question.kind === 'bars' ? 'number' : question.kind;
  return { words: exploreTexts.trouble.withoutBreakdown, ask: { ...question, kind, by: null } };
}

function byOthers(
  { breakdowns, indicators }: ExploreOptions,
  question: ExploreQuestion,
  by: string,
): readonly WayOut[] {
  const isOverTime = kindTraits[question.kind].time === 'waves';
  const asked = indicators.find(({ indicator }) => indicator.code === question.indicator)?.waves ?? [];
  const other = breakdowns.find(
    ({ name, waves }) =>
      name !== by &&
      (isOverTime ? waves.filter((wave) => asked.includes(wave)).length > 1 : waves.includes(question.wave)),
  );
  return other ? [{ words: noFiguresTexts.splitBy(other.label), ask: { ...question, by: other.name } }] : [];
}

/** The nearest larger area with figures of the indicator. */
function around({ areas, indicators }: ExploreOptions, question: ExploreQuestion): readonly WayOut[] {
  const own = findArea(areas, question.areas[0] ?? null);
  const about = indicators.find(({ indicator }) => indicator.code === question.indicator);
  if (own === null) return [];
  const larger = areasAround(areas, own).find(({ level }) => about?.levels.includes(level) === true);
  if (larger === undefined) return [];
  const ask = { ...question, areas: [{ level: larger.level, code: larger.code }] };
  return [{ words: noFiguresTexts.seeArea(larger.name), ask }];
}
