import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { Area, Level } from '../../../shared/model/area.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { AddressedQuestion } from './address.ts';
import { areasOfLevel, findAreaByCode } from './area-tree.ts';
import { plainLook } from './chart-look.ts';
import { findTrouble, type Trouble } from './find-trouble.ts';
import { kindTraits } from './kinds.ts';
import { peersOf } from './peers.ts';
import { comparableLevels, startingComparison } from './question-comparison.ts';
import type { ComparisonLevel, ExploreQuestion } from './question.ts';
import { shownIndicators } from './shown-parts.ts';

export type ExploreOptions = OperationOutput<'explore.options'>;

export interface Settled {
  readonly question: ExploreQuestion;
  /** The one the question is about, or of many the first there is. */
  readonly indicator: AvailableIndicator;
  readonly trouble: Trouble | null;
}

/** A wellbeing story starts from one of these (DOMAIN.md §2). */
const startingIndicators = ['SBSSK3S6', 'EBGLK3S1', 'PBMHK3S3', 'EBEGK3S2'];
/** More rows than this is no picture to start with. */
const comfortableRows = 40;

/** Fills in what the address leaves out, and says what cannot be asked. Null when there are no indicators at all. */
export function settleQuestion(options: ExploreOptions, address: AddressedQuestion): Settled | null {
  const asked = options.indicators.find(({ indicator }) => indicator.code === address.indicator);
  const indicator = asked ?? startingIndicator(options);
  if (!indicator) return null;
  // Who asks about one area and not about a level means those it stands among.
  const peers = address.level === undefined ? peersOf(options.areas, address.areas?.[0]) : {};
  const level = address.level ?? peers.level ?? startingLevel(options, indicator);
  const ofMany = areasOfLevel(options.areas, level, null).length > 1;
  const within = (address.within === undefined ? peers.within : address.within) ?? null;
  const question: ExploreQuestion = {
    kind: address.kind ?? startingKind(indicator, ofMany),
    ...(address.proposed === undefined ? {} : { proposed: address.proposed }),
    indicator: asked || address.indicator === undefined ? indicator.indicator.code : address.indicator,
    indicators: address.indicators ?? [],
    wave: address.wave ?? Math.max(...indicator.waves),
    waves: address.waves ?? null,
    level,
    within,
    areas: address.areas ?? startingAreas(options, indicator, within),
    by: address.by ?? null,
    against: null,
    look: { ...plainLook, ...address.look },
  };
  const settled = { ...question, against: settleComparison(options, question, address.against) };
  const [about = indicator] = indicatorsAsked(options, settled);
  return { question: settled, indicator: about, trouble: findTrouble(options, about, settled) };
}

function indicatorsAsked(options: ExploreOptions, question: ExploreQuestion): readonly AvailableIndicator[] {
  const codes =
    kindTraits[question.kind].indicators === 'many'
      ? shownIndicators(question, options)
      : [question.indicator];
  return options.indicators.filter(({ indicator }) => codes.includes(indicator.code));
}

function startingIndicator({ indicators }: ExploreOptions): AvailableIndicator | undefined {
  const preferred = startingIndicators.map((code) =>
    indicators.find(({ indicator }) => indicator.code === code),
  );
  return (
    preferred.find((candidate) => candidate !== undefined) ??
    indicators.find(({ measures }) => measures.includes('percent')) ??
    indicators[0]
  );
}

function startingKind({ measures }: AvailableIndicator, ofMany: boolean): ExploreQuestion['kind'] {
  if (!measures.includes('percent') && measures.includes('distribution')) return 'distribution';
  return ofMany ? 'ranking' : 'number';
}

function startingLevel(options: ExploreOptions, { levels }: AvailableIndicator): Level {
  const order: readonly Level[] = ['municipality', 'school', 'region', 'district', 'country'];
  const counted = order
    .filter((level) => levels.includes(level))
    .map((level) => ({ level, rows: areasOfLevel(options.areas, level, null).length }));
  const comfortable = counted.find(({ rows }) => rows > 1 && rows <= comfortableRows);
  return (comfortable ?? counted.find(({ rows }) => rows > 1) ?? counted[0])?.level ?? 'region';
}

/** The area the ranking lies in, else one's own region, else a guess. */
function startingAreas(
  options: ExploreOptions,
  { indicator, levels }: AvailableIndicator,
  within: string | null,
): readonly AreaReference[] {
  const around = findAreaByCode(options.areas, within ?? options.ownRegion ?? null);
  const start = around && levels.includes(around.level) ? around : guessedArea(options, indicator.code);
  return start ? [{ level: start.level, code: start.code }] : [];
}

/** The first of the largest areas there are figures for: where nothing tells whose workspace it is. */
export function guessedArea({ indicators, areas }: ExploreOptions, code: string): Area | null {
  const levels = indicators.find(({ indicator }) => indicator.code === code)?.levels ?? [];
  const order: readonly Level[] = ['region', 'country', 'municipality', 'district', 'school'];
  const largest = order
    .filter((level) => levels.includes(level))
    .flatMap((level) => areas.filter((area) => area.level === level));
  return largest[0] ?? null;
}

/** As asked, unless an area would be held against itself or a part of it: then the nearest larger one. */
function settleComparison(
  options: ExploreOptions,
  question: ExploreQuestion,
  asked: ComparisonLevel | null | undefined,
): ComparisonLevel | null {
  if (asked === null || (asked && comparableLevels(question, options).includes(asked))) return asked;
  const nearest = startingComparison(options, question);
  // Published beside a monitor, the country may have only figures of other indicators.
  const about = indicatorsAsked(options, question);
  const isNational = about.length === 0 || about.some(({ levels }) => levels.includes('country'));
  return nearest === 'country' && !isNational ? null : nearest;
}
