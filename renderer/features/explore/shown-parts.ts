import { levels, type Level } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { areasAround, areasOfLevel, findAreaByCode } from './area-tree.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';

/** What the chosen kind makes of the parts as they were asked: the question itself stays as it was. */
export type Askable = Pick<OperationOutput<'explore.options'>, 'areas' | 'indicators' | 'breakdowns'>;

/** Side by side fewer than this say little; then everything about these people. */
const fewestBeside = 4;

/** What tells which areas there are, and of which there are figures. */
export type Places = Pick<Askable, 'areas' | 'indicators'>;

/** A map has no schools: of those of one municipality it shows the districts, else the municipalities. */
export function shownLevel(question: ExploreQuestion, { areas, indicators }: Places): Level {
  const { kind, level, within, indicator: asked } = question;
  const possible = kindTraits[kind].levels ?? levels;
  if (possible.includes(level)) return level;
  const isMunicipality = findAreaByCode(areas, within)?.level === 'municipality';
  const about = indicators.find(({ indicator }) => indicator.code === asked);
  return isMunicipality &&
    possible.includes('district') &&
    about?.levels.includes('district') === true &&
    areasOfLevel(areas, 'district', within).length > 1
    ? 'district'
    : 'municipality';
}

/** Where the areas lie: as asked, or what lies around that where the areas themselves are larger. */
export function shownWithin(question: ExploreQuestion, places: Places): string | null {
  const { areas } = places;
  const within = findAreaByCode(areas, question.within);
  const level = shownLevel(question, places);
  if (!within || question.level === level) return question.within;
  const shown = levels.indexOf(level);
  const around = [within, ...areasAround(areas, within)];
  return around.find(({ level }) => levels.indexOf(level) < shown)?.code ?? null;
}

/** Groups where the kind shows groups: those asked, or where it cannot do without, the first there are. */
export function shownBy({ kind, by, wave }: ExploreQuestion, { breakdowns }: Askable): string | null {
  const { groups, time } = kindTraits[kind];
  if (groups === 'never') return null;
  if (by !== null || groups === 'may') return by;
  const first = breakdowns.find(({ waves }) => time === 'waves' || waves.includes(wave));
  return (first ?? breakdowns[0])?.name ?? null;
}

/** Indicators side by side: those chosen, or all of the theme of the one indicator. */
export function shownIndicators(question: ExploreQuestion, options: Askable): readonly string[] {
  if (question.indicators.length > 0) return question.indicators;
  const one = options.indicators.find(({ indicator }) => indicator.code === question.indicator);
  const beside = options.indicators.filter(
    (candidate) => one !== undefined && isBeside(candidate, one) && candidate.waves.includes(question.wave),
  );
  const ofTheme = beside.filter(({ indicator }) => indicator.theme === one?.indicator.theme);
  const chosen = ofTheme.length >= fewestBeside ? ofTheme : beside;
  return chosen.length > 0 ? chosen.map(({ indicator }) => indicator.code) : [question.indicator];
}

/** Figures of pupils and of adults never stand in one list, nor those of a file beside published ones. */
export function isBeside(candidate: AvailableIndicator, one: AvailableIndicator): boolean {
  return (
    candidate.measures.includes('percent') &&
    candidate.kind === one.kind &&
    candidate.indicator.population === one.indicator.population
  );
}
