import type { Area, Level } from '../../../shared/model/area.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { areaTrouble } from './area-trouble.ts';
import { findBreakdown } from './find-breakdown.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownBy, shownIndicators } from './shown-parts.ts';

/** Why a question has no answer; the page says it in words and offers the way out. */
export type Trouble =
  | { readonly kind: 'indicator-unknown'; readonly code: string }
  | { readonly kind: 'no-percentages' }
  | { readonly kind: 'no-answers'; readonly others: readonly AvailableIndicator[] }
  | { readonly kind: 'several-populations'; readonly populations: readonly Population[] }
  | { readonly kind: 'not-asked'; readonly wave: number; readonly waves: readonly number[] }
  | {
      readonly kind: 'level-unavailable';
      readonly level: Level;
      readonly levels: readonly Level[];
      /** Where the level is there for other people only: an indicator about those. */
      readonly others: AvailableIndicator | null;
    }
  | NoFigures
  | { readonly kind: 'no-areas'; readonly level: Level; readonly within: Area | null }
  | AreaUnknown
  | { readonly kind: 'breakdown-unavailable'; readonly breakdown: Breakdown | null; readonly wave: number }
  | { readonly kind: 'no-groups' }
  | { readonly kind: 'one-breakdown'; readonly combination: Breakdown }
  | { readonly kind: 'no-response'; readonly wave: number; readonly waves: readonly number[] }
  | { readonly kind: 'one-wave'; readonly wave: number };

/** Known only once it was asked (see without-figures.ts): the area took no part, or is in no file about these people. */
interface NoFigures {
  readonly kind: 'no-figures';
  readonly area: Area;
  readonly wave: number;
  /** Other waves with figures of the area about these people. */
  readonly waves: readonly number[];
  /** In a word; null where that is not known. */
  readonly people: string | null;
  /** About other people there are figures of the area. */
  readonly other: { readonly available: AvailableIndicator; readonly waves: readonly number[] } | null;
}

/** An area of another workspace, or one that is gone; and of which areas there is a chart without it. */
interface AreaUnknown {
  readonly kind: 'area-unknown';
  readonly codes: readonly string[];
  readonly level: Level;
  /** Where those lie; null: everywhere. */
  readonly within: Area | null;
}

interface Population {
  readonly name: string;
  readonly codes: readonly string[];
}

/** The first thing that stands in the way, from what is asked to how it is shown. */
export function findTrouble(
  options: ExploreOptions,
  available: AvailableIndicator,
  question: ExploreQuestion,
): Trouble | null {
  return (
    indicatorTrouble(options, available, question) ??
    areaTrouble(options, available, question) ??
    waveTrouble(options, available, question) ??
    groupTrouble(options, available, question)
  );
}

function indicatorTrouble(
  options: ExploreOptions,
  available: AvailableIndicator,
  question: ExploreQuestion,
): Trouble | null {
  const { indicators, measure } = kindTraits[question.kind];
  if (indicators === 'none') return null;
  if (indicators === 'many') {
    const codes = shownIndicators(question, options);
    const known = options.indicators.filter(({ indicator }) => codes.includes(indicator.code));
    if (known.length === 0) return { kind: 'indicator-unknown', code: codes[0] ?? question.indicator };
    if (!known.some(({ measures }) => measures.includes('percent'))) return { kind: 'no-percentages' };
    const populations = byPopulation(known);
    return populations.length > 1 ? { kind: 'several-populations', populations } : null;
  }
  if (available.indicator.code !== question.indicator) {
    return { kind: 'indicator-unknown', code: question.indicator };
  }
  const { measures } = available;
  const hasFigure = measures.includes('percent') || (measure === 'figure' && measures.includes('mean'));
  if ((measure === 'percent' || measure === 'figure') && !hasFigure) return { kind: 'no-percentages' };
  if (measure === 'distribution' && !available.measures.includes('distribution')) {
    const others = options.indicators.filter(({ measures }) => measures.includes('distribution'));
    return { kind: 'no-answers', others };
  }
  return null;
}

/** Pupils and adults are never held beside each other: neither their questions nor their ages are the same. */
function byPopulation(known: readonly AvailableIndicator[]): readonly Population[] {
  const names = [...new Set(known.map(({ indicator }) => indicator.population))];
  return names.map((name) => ({
    name,
    codes: known.flatMap(({ indicator }) => (indicator.population === name ? [indicator.code] : [])),
  }));
}

function waveTrouble(
  options: ExploreOptions,
  available: AvailableIndicator,
  question: ExploreQuestion,
): Trouble | null {
  const { wave, waves } = question;
  const { indicators, time } = kindTraits[question.kind];
  if (indicators === 'none') {
    const answered = wavesOf(options.indicators.filter(({ kind }) => kind === 'microdata'));
    return answered.includes(wave) ? null : { kind: 'no-response', wave, waves: answered };
  }
  if (time === 'waves') {
    const there = available.waves.filter((candidate) => waves?.includes(candidate) ?? true);
    return there.length < 2 ? { kind: 'one-wave', wave: there[0] ?? Math.max(...available.waves) } : null;
  }
  const codes = shownIndicators(question, options);
  const asked =
    indicators === 'many'
      ? wavesOf(options.indicators.filter(({ indicator }) => codes.includes(indicator.code)))
      : available.waves;
  return asked.includes(wave) ? null : { kind: 'not-asked', wave, waves: asked };
}

function wavesOf(indicators: readonly AvailableIndicator[]): readonly number[] {
  return [...new Set(indicators.flatMap(({ waves }) => waves))].sort((a, b) => a - b);
}

function groupTrouble(
  options: ExploreOptions,
  available: AvailableIndicator,
  question: ExploreQuestion,
): Trouble | null {
  const { groups, time, indicators, measure } = kindTraits[question.kind];
  const name = shownBy(question, options);
  if (name === null) return groups === 'must' ? { kind: 'no-groups' } : null;
  const breakdown = findBreakdown(options, name);
  const isPercentage =
    measure === 'percent' || (measure === 'figure' && available.measures.includes('percent'));
  if (breakdown?.parts !== undefined && !isPercentage)
    return { kind: 'one-breakdown', combination: breakdown };
  const unavailable = { kind: 'breakdown-unavailable', breakdown, wave: question.wave } as const;
  if (indicators === 'one' && available.kind === 'aggregate') return unavailable;
  if (time === 'wave') return breakdown?.waves.includes(question.wave) ? null : unavailable;
  const there = available.waves.filter((wave) => breakdown?.waves.includes(wave));
  if (breakdown === null || there.length === 0) return unavailable;
  return there.length < 2 ? { kind: 'one-wave', wave: there[0] ?? question.wave } : null;
}
