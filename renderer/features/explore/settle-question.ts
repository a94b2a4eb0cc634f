import type { Area, Level } from '../../../shared/model/area.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { areaAround, areasOfLevel, findArea, findAreaByCode, type AreaReference } from './area-tree.ts';
import type { AddressedQuestion } from './address.ts';
import { comparisonLevels, type ComparisonLevel, type ExploreQuestion } from './question.ts';

export type ExploreOptions = OperationOutput<'explore.options'>;

/** Why a question has no answer; the page says it in words and offers the way out. */
export type Trouble =
  | { readonly kind: 'indicator-unknown'; readonly code: string }
  | { readonly kind: 'not-asked'; readonly wave: number; readonly waves: readonly number[] }
  | { readonly kind: 'level-unavailable'; readonly level: Level; readonly levels: readonly Level[] }
  | { readonly kind: 'no-areas'; readonly level: Level; readonly within: Area | null }
  | { readonly kind: 'area-unknown'; readonly codes: readonly string[] }
  | { readonly kind: 'breakdown-unavailable'; readonly breakdown: Breakdown | null; readonly wave: number }
  | { readonly kind: 'one-wave'; readonly wave: number };

export interface Settled {
  readonly question: ExploreQuestion;
  readonly indicator: AvailableIndicator;
  readonly trouble: Trouble | null;
}

/** A wellbeing story starts from one of these (DOMAIN.md §2). */
const startingIndicators = ['SBSSK3S6', 'EBGLK3S1', 'PBMHK3S3', 'EBEGK3S2'];
/** More rows than this is no picture to start with. */
const comfortableRows = 40;

/** Fills in what the address leaves out, and says what cannot be asked. Null when there are no indicators at all. */
export function settleQuestion(options: ExploreOptions, address: AddressedQuestion): Settled | null {
  const asked = options.indicators.find(
    ({ indicator, measures }) => indicator.code === address.indicator && measures.includes('percent'),
  );
  const indicator = asked ?? startingIndicator(options);
  if (!indicator) return null;
  const level = address.level ?? startingLevel(options, indicator);
  const kind = address.kind ?? (areasOfLevel(options.areas, level, null).length > 1 ? 'ranking' : 'bars');
  const within = address.within !== undefined ? address.within : null;
  const question: ExploreQuestion = {
    kind,
    indicator: asked || address.indicator === undefined ? indicator.indicator.code : address.indicator,
    wave: address.wave ?? latest(indicator.waves),
    level,
    within,
    order: address.order ?? 'high-first',
    areas: address.areas ?? startingAreas(options, indicator, within),
    by: address.by ?? null,
    against: null,
  };
  const against = settleComparison(options, question, address.against);
  const settled = { ...question, against };
  return { question: settled, indicator, trouble: findTrouble(options, indicator, settled) };
}

function findTrouble(
  options: ExploreOptions,
  available: AvailableIndicator,
  question: ExploreQuestion,
): Trouble | null {
  const { kind, wave, level, areas } = question;
  if (available.indicator.code !== question.indicator) {
    return { kind: 'indicator-unknown', code: question.indicator };
  }
  const unknown = areas.filter((area) => !findArea(options.areas, area)).map((area) => area.code);
  if (kind !== 'ranking' && unknown.length > 0) return { kind: 'area-unknown', codes: unknown };
  if (kind === 'ranking' && question.within !== null && !findAreaByCode(options.areas, question.within)) {
    return { kind: 'area-unknown', codes: [question.within] };
  }
  const wanted = kind === 'ranking' ? [level] : areas.map((area) => area.level);
  const missing = wanted.find((candidate) => !available.levels.includes(candidate));
  if (missing) return { kind: 'level-unavailable', level: missing, levels: available.levels };
  if (kind !== 'trend' && !available.waves.includes(wave)) {
    return { kind: 'not-asked', wave, waves: available.waves };
  }
  if (kind === 'trend' && available.waves.length < 2)
    return { kind: 'one-wave', wave: latest(available.waves) };
  if (kind === 'ranking' && areasOfLevel(options.areas, level, question.within).length === 0) {
    return { kind: 'no-areas', level, within: findAreaByCode(options.areas, question.within) };
  }
  if (kind === 'bars' && question.by !== null) {
    const breakdown = options.breakdowns.find(({ name }) => name === question.by) ?? null;
    if (!breakdown?.waves.includes(wave) || available.kind === 'aggregate') {
      return { kind: 'breakdown-unavailable', breakdown, wave };
    }
  }
  return null;
}

function startingIndicator(options: ExploreOptions): AvailableIndicator | undefined {
  const preferred = startingIndicators.map((code) =>
    options.indicators.find(({ indicator }) => indicator.code === code),
  );
  return (
    preferred.find((candidate) => candidate !== undefined) ??
    options.indicators.find(({ measures }) => measures.includes('percent'))
  );
}

function startingLevel(options: ExploreOptions, { levels }: AvailableIndicator): Level {
  const order: readonly Level[] = ['municipality', 'school', 'region', 'district', 'country'];
  const counted = order
    .filter((level) => levels.includes(level))
    .map((level) => ({ level, rows: areasOfLevel(options.areas, level, null).length }));
  const comfortable = counted.find(({ rows }) => rows > 1 && rows <= comfortableRows);
  return (comfortable ?? counted.find(({ rows }) => rows > 1) ?? counted[0])?.level ?? 'region';
}

/** The area the ranking lies in, else the largest area there is figures for. */
function startingAreas(
  options: ExploreOptions,
  { levels }: AvailableIndicator,
  within: string | null,
): readonly AreaReference[] {
  const around = findAreaByCode(options.areas, within);
  const order: readonly Level[] = ['region', 'country', 'municipality', 'district', 'school'];
  const largest = order
    .filter((level) => levels.includes(level))
    .flatMap((level) => options.areas.filter((area) => area.level === level))[0];
  const start = around && levels.includes(around.level) ? around : largest;
  return start ? [{ level: start.level, code: start.code }] : [];
}

/** As asked, unless an area would be held against itself or a part of it: then the nearest larger one. */
function settleComparison(
  options: ExploreOptions,
  question: ExploreQuestion,
  asked: ComparisonLevel | null | undefined,
): ComparisonLevel | null {
  if (asked === null || (asked && comparableLevels(question).includes(asked))) return asked;
  return startingComparison(options, question);
}

/** The nearest larger area there is: what people ask for first. */
export function startingComparison(
  options: ExploreOptions,
  question: ExploreQuestion,
): ComparisonLevel | null {
  const own = ownArea(options, question);
  const candidates = comparableLevels(question);
  return candidates.find((level) => areaAround(options.areas, own, level) !== null) ?? null;
}

/** Levels larger than what is shown, nearest first. */
export function comparableLevels(question: ExploreQuestion): readonly ComparisonLevel[] {
  const own = question.kind === 'ranking' ? question.level : question.areas[0]?.level;
  const smaller: readonly Level[] = ['country', 'region', 'municipality', 'district', 'school'];
  return comparisonLevels.filter(
    (level) => own !== undefined && smaller.indexOf(level) < smaller.indexOf(own),
  );
}

/** What is shown, or what its ranking lies in. */
export function ownArea({ areas }: ExploreOptions, question: ExploreQuestion): Area | null {
  return question.kind === 'ranking'
    ? findAreaByCode(areas, question.within)
    : findArea(areas, question.areas[0] ?? null);
}

function latest(waves: readonly number[]): number {
  return Math.max(...waves);
}
