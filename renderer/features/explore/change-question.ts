import { levelSchema, type Level } from '../../../shared/model/area.ts';
import type { AreaReference, ChartKind } from '../../../shared/model/chart-request.ts';
import { isCombination } from '../../../shared/model/combination.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { areaId, areasOfLevel, findArea, findAreaByCode } from './area-tree.ts';
import { kindTraits, mostAreas } from './kinds.ts';
import { peersOf } from './peers.ts';
import { startingComparison } from './question-comparison.ts';
import { comparisonLevels, withKind, type ExploreQuestion } from './question.ts';
import { shownIndicators, shownLevel, type Askable, type Places } from './shown-parts.ts';
import { keepOrSuggest, shapeOf, type QuestionShape } from './suggest-kind.ts';

/** Choices that are no wave, no breakdown and no area. */
export const nothingChosen = 'none';
/** Before the id of an area: not all areas in it, but this one alone. */
export const onlyThis = 'only:';
/** Before the id of an area: this one among the others. */
export const liftThis = 'lift:';

/** Another indicator; where the chart cannot show it or was of many, the chart that can. */
export function withIndicator(question: ExploreQuestion, indicator: string, options: Askable) {
  const changed = { ...question, indicator };
  const isAnswers = question.kind === 'distribution';
  const measures = options.indicators.find((one) => one.indicator.code === indicator)?.measures ?? [];
  const asOne = following(changed, options, { indicators: 'one' });
  return isAnswers && !measures.includes('distribution') ? { ...asOne, kind: percentKind(asOne) } : asOne;
}

/** Indicators side by side: a chart of many. None left: those that belong with the one. */
export function withIndicators(question: ExploreQuestion, indicators: readonly string[], options: Askable) {
  return following({ ...question, indicators }, options, { indicators: 'many', time: 'wave', groups: false });
}

/** In or out of those side by side; the last one stays. */
export function withToggledIndicators(question: ExploreQuestion, codes: readonly string[], options: Askable) {
  const isOfMany = kindTraits[question.kind].indicators === 'many';
  const before = isOfMany ? shownIndicators(question, options) : [];
  const areAllIn = codes.every((code) => before.includes(code));
  const others = before.filter((code) => !codes.includes(code));
  if (areAllIn && others.length === 0) return question;
  return withIndicators(question, areAllIn ? others : [...others, ...codes], options);
}

export function withWave(question: ExploreQuestion, wave: number, options: Askable): ExploreQuestion {
  return following({ ...question, wave }, options, { time: 'wave' });
}

/** Over the waves; null: all of them. */
export function withWaves(question: ExploreQuestion, waves: readonly number[] | null, options: Askable) {
  return following({ ...question, waves }, options, { time: 'waves', indicators: 'one' });
}

export function withBreakdown(question: ExploreQuestion, name: string, options: Askable): ExploreQuestion {
  const by = name === nothingChosen ? null : name;
  return following({ ...question, by }, options, {
    groups: by !== null,
    combined: by !== null && isCombination(by),
    ...(by === null ? {} : { indicators: 'one' }),
  });
}

export function withAgainst(question: ExploreQuestion, choice: string): ExploreQuestion {
  return { ...question, against: comparisonLevels.find((level) => level === choice) ?? null };
}

/** Without what is not in this workspace: a choice of areas is made from those that are. */
export function withKnownAreas(question: ExploreQuestion, { areas }: Places): ExploreQuestion {
  return {
    ...question,
    within: findAreaByCode(areas, question.within)?.code ?? null,
    areas: question.areas.filter((area) => findArea(areas, area) !== null),
  };
}

/** Of another level: an area that is none of those shown is left for what they lie in. */
export function withLevel(question: ExploreQuestion, level: Level, { areas }: Places): ExploreQuestion {
  const around = findAreaByCode(areas, question.within);
  const isLeft = around !== null && question.areas[0]?.level !== level;
  const own = isLeft ? [{ level: around.level, code: around.code }] : question.areas;
  return { ...question, level, areas: own };
}

/** Somewhere else the nearest larger area is another one, and so is the area to look at; who compares with nothing goes on so. */
export function withWithin(
  question: ExploreQuestion,
  within: string | null,
  places: Places,
): ExploreQuestion {
  const around = findAreaByCode(places.areas, within);
  const moved = {
    ...question,
    within,
    areas: around ? [{ level: around.level, code: around.code }] : question.areas,
  };
  return question.against === null ? moved : { ...moved, against: startingComparison(places, moved) };
}

/** From all areas of a level to one of them, or back. */
export function withAreasAs(
  question: ExploreQuestion,
  areas: 'level' | 'one',
  options: Askable,
): ExploreQuestion {
  return following(question, options, { areas });
}

/** From all areas of a level to this one. */
export function withOnlyArea(question: ExploreQuestion, id: string, options: Askable): ExploreQuestion {
  return withAreasAs(amongPeers({ ...question, areas: [referenceOf(id)] }, options), 'one', options);
}

/** All areas of a level go on to be shown, with this one lifted out. */
export function withLiftedArea(question: ExploreQuestion, id: string): ExploreQuestion {
  return { ...question, areas: [referenceOf(id)] };
}

/** Another area; compared again where the one before it had nothing to be held against. */
export function withToggledArea(question: ExploreQuestion, id: string, places: Places): ExploreQuestion {
  const toggled = toggleArea(question, id);
  const changed = toggled.areas[0] === question.areas[0] ? toggled : amongPeers(toggled, places);
  return comparedAnew(question, changed, places);
}

/** The page is about this area from now on: by itself, or lifted out of a chart of those it stands among or that lie in it. */
export function withSubject(question: ExploreQuestion, own: AreaReference, places: Places): ExploreQuestion {
  const level = shownLevel(question, places);
  const isAround = areasOfLevel(places.areas, level, own.code).length > 0;
  const moved = { ...question, areas: [own], ...(isAround ? { within: own.code } : {}) };
  return comparedAnew(question, amongPeers(moved, places), places);
}

function comparedAnew(question: ExploreQuestion, changed: ExploreQuestion, places: Places): ExploreQuestion {
  const hadNothing = question.against === null && startingComparison(places, question) === null;
  return hadNothing ? { ...changed, against: startingComparison(places, changed) } : changed;
}

/** A chart of many areas is then one of those among which the chosen one stands. */
function amongPeers(question: ExploreQuestion, { areas }: Places): ExploreQuestion {
  return { ...question, ...peersOf(areas, question.areas[0]) };
}

/** Charts of a few areas keep at least one; the others are about one. */
function toggleArea(question: ExploreQuestion, id: string): ExploreQuestion {
  const area = referenceOf(id);
  const most = mostAreas(question.kind);
  if (most === 1) return { ...question, areas: [area] };
  const others = question.areas.filter((other) => areaId(other) !== id);
  if (others.length < question.areas.length)
    return others.length > 0 ? { ...question, areas: others } : question;
  return question.areas.length < most ? { ...question, areas: [...question.areas, area] } : question;
}

function referenceOf(id: string): AreaReference {
  const bar = id.indexOf('|');
  return { level: levelSchema.parse(id.slice(0, bar)), code: id.slice(bar + 1) };
}

/** The percentages of one area: by group, or as one figure. */
export function percentKind({ by }: ExploreQuestion): ChartKind {
  return by === null ? 'number' : 'bars';
}

/** As chosen by who asks; one who wants groups gets the first there are. */
export function withChosenKind(
  question: ExploreQuestion,
  kind: ChartKind,
  picked: MarkKey | null,
  options: Askable,
): ExploreQuestion {
  const chosen = withKind(question, kind, picked);
  return kind === 'bars' && chosen.by === null ? { ...chosen, by: firstGroups(chosen, options) } : chosen;
}

/** null: this indicator is never there by group. */
export function firstGroups(question: ExploreQuestion, options: Askable): string | null {
  const about = options.indicators.find(({ indicator }) => indicator.code === question.indicator);
  if (about?.kind !== 'microdata') return null;
  return options.breakdowns.find(({ waves }) => waves.includes(question.wave))?.name ?? null;
}

/** The kind follows where the present one cannot show what is asked now. */
function following(
  question: ExploreQuestion,
  options: Askable,
  change: Partial<QuestionShape>,
): ExploreQuestion {
  const shape = { ...shapeOf(question, options), ...change };
  return { ...question, kind: keepOrSuggest(question.kind, shape) };
}
