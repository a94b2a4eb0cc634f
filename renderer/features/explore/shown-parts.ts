import { levels, type Area, type Level } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { areasAround, findAreaByCode } from './area-tree.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';

/** What the chosen kind makes of the parts as they were asked: the question itself stays as it was. */
export type Askable = Pick<OperationOutput<'explore.options'>, 'areas' | 'indicators' | 'breakdowns'>;

/** Side by side fewer than this say little; then everything about these people. */
const fewestBeside = 4;

/** A map has no schools: it shows the municipalities they lie in. */
export function shownLevel({ kind, level }: ExploreQuestion): Level {
  const possible = kindTraits[kind].levels ?? levels;
  return possible.includes(level) ? level : 'municipality';
}

/** Where the areas lie: as asked, or what lies around that where the areas themselves are larger. */
export function shownWithin(question: ExploreQuestion, areas: readonly Area[]): string | null {
  const within = findAreaByCode(areas, question.within);
  if (!within) return question.within;
  const shown = levels.indexOf(shownLevel(question));
  if (question.level === shownLevel(question)) return question.within;
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
function isBeside(candidate: AvailableIndicator, one: AvailableIndicator): boolean {
  return (
    candidate.measures.includes('percent') &&
    candidate.kind === one.kind &&
    candidate.indicator.population === one.indicator.population
  );
}
