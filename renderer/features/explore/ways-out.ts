import { noFiguresTexts } from '../../../shared/language/no-figures.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { areasAround, findArea } from './area-tree.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownBy } from './shown-parts.ts';

/** A question near one of which all or most is hidden, that has more pupils in it. */
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
    // Among all areas of a level nothing larger is chosen.
    ...(kindTraits[question.kind].areas === 'level' ? [] : around(options, question)),
  ];
}

function withoutGroups(question: ExploreQuestion): WayOut {
  const kind = wholeKinds[question.kind] ?? question.kind;
  return { words: exploreTexts.trouble.withoutBreakdown, ask: { ...question, kind, by: null } };
}

/** What shows as a whole what these show by groups. */
const wholeKinds: Partial<Record<ExploreQuestion['kind'], ExploreQuestion['kind']>> = {
  gaps: 'trend',
  bars: 'number',
  dumbbell: 'ranking',
};

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
