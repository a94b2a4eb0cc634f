import type { Area } from './area.ts';
import type { ChartAnswer } from './chart-answer.ts';
import type { ComparedTo } from './comparison.ts';
import { pairId, type DifferenceTable, type MarkPair } from './difference.ts';
import { directionOfPair } from './direction-of-pair.ts';
import { markId, sameMark, type FigureTable, type MarkKey } from './figure.ts';
import type { GapTable } from './gap.ts';
import { judgeDifference, significanceLevel } from './judge-difference.ts';
import { movementOf } from './movement-of.ts';
import type { Trend, TrendTable } from './trend.ts';

/** One test in the answer of a chart. */
export interface ToldTest {
  /** The same for what is held against each other, in whatever chart and whichever way round. */
  readonly id: string;
  /** Of a part and its whole: what asks the same of the part and the rest. */
  readonly askedAs?: readonly string[];
  readonly p: number;
  readonly pAdjusted: number;
  /** How many comparisons it was corrected for. */
  readonly family: number;
}

/** Called for each test; what it gives is what the answer tells of it. */
type Correct = (test: ToldTest) => Pick<ToldTest, 'pAdjusted' | 'family'>;

/** The answer with its tests as `correct` gives them, and judged by that. */
export function withTests(answer: ChartAnswer, correct: Correct): ChartAnswer {
  const { table, trends, gaps, differences } = answer;
  return {
    ...answer,
    table: inTable(table, correct),
    ...(trends === undefined ? {} : { trends: inTrends(trends, correct) }),
    ...(gaps === undefined ? {} : { gaps: inGaps(gaps, correct) }),
    ...(differences === undefined ? {} : { differences: inDifferences(differences, table, correct) }),
  };
}

function inTable(table: FigureTable, correct: Correct): FigureTable {
  const { comparing, indicators } = table;
  if (comparing === undefined) return table;
  const directions = new Map(indicators.map(({ code, direction }) => [code, direction]));
  const figures = table.figures.map((figure) => {
    const { key, comparison } = figure;
    if (comparison?.status !== 'shown') return figure;
    const { p, pAdjusted: own, family: m, difference, compareTo } = comparison;
    if (p === null || own === null) return figure;
    const { pAdjusted, family } = correct({ id: comparisonId(key, compareTo), p, pAdjusted: own, family: m });
    const direction = key.category === undefined ? (directions.get(key.indicator) ?? 'neutral') : 'neutral';
    const significant = pAdjusted < significanceLevel;
    const verdict = judgeDifference({ difference, significant }, direction, comparing.rule);
    return { ...figure, comparison: { ...comparison, pAdjusted, family, verdict } };
  });
  return { ...table, figures };
}

function comparisonId(key: MarkKey, compareTo: ComparedTo): string {
  switch (compareTo.kind) {
    case 'rest':
      return restId(key, compareTo.of);
    case 'wave':
      return pairId({ from: { ...key, wave: compareTo.wave }, to: key });
    case 'reference':
      // Published, and tested as if apart: an arrow to the same figure may be another test.
      return `${markId(key)} – ${compareTo.area.level}|${compareTo.area.code}`;
    case 'group':
      return pairId({ from: { ...key, group: compareTo.group.code }, to: key });
  }
}

function restId(part: MarkKey, { level, code }: Pick<Area, 'level' | 'code'>): string {
  return `${markId(part)} – the rest of ${level}|${code}`;
}

/**
 * The same figure of two areas: of the same wave, group and answer. Which may be the other's whole is for the story to
 * know: only a part is held against a rest.
 */
function asPartOf({ from, to }: MarkPair): readonly string[] {
  if (!sameMark({ ...from, level: to.level, areaCode: to.areaCode }, to)) return [];
  return [
    restId(to, { level: from.level, code: from.areaCode }),
    restId(from, { level: to.level, code: to.areaCode }),
  ];
}

function inTrends(table: TrendTable, correct: Correct): TrendTable {
  const directions = new Map(table.indicators.map(({ code, direction }) => [code, direction]));
  const trends = table.trends.map((trend): Trend => {
    const { key, value } = trend;
    if (value.status !== 'shown' || value.p === null || value.pAdjusted === null) return trend;
    const { pAdjusted, family } = correct({
      id: trendId(trend, value.points),
      p: value.p,
      pAdjusted: value.pAdjusted,
      family: value.family ?? table.family,
    });
    const direction = directions.get(key.indicator) ?? 'neutral';
    const movement = movementOf(value.perYear, pAdjusted < significanceLevel, direction);
    return { ...trend, value: { ...value, pAdjusted, family, movement } };
  });
  return { ...table, trends };
}

/** Of two waves it is their difference. */
function trendId({ key }: Trend, points: readonly { readonly wave: number }[]): string {
  const marks = points.map(({ wave }): MarkKey => ({ ...key, wave }));
  const [from, to] = marks;
  return marks.length === 2 && from && to
    ? pairId({ from, to })
    : `the line through ${marks.map(markId).join(' – ')}`;
}

function inGaps(table: GapTable, correct: Correct): GapTable {
  const gaps = table.gaps.map((gap) => {
    const { key, value } = gap;
    if (value.status !== 'shown' || value.p === null || value.pAdjusted === null) return gap;
    const markOf = (group: string): MarkKey => ({ ...key, groupVariable: table.breakdown.name, group });
    const { pAdjusted, family } = correct({
      id: pairId({ from: markOf(value.smallest.group), to: markOf(value.largest.group) }),
      p: value.p,
      pAdjusted: value.pAdjusted,
      family: value.family ?? table.family,
    });
    return { ...gap, value: { ...value, pAdjusted, family } };
  });
  return { ...table, gaps };
}

function inDifferences(
  table: DifferenceTable,
  { indicators }: FigureTable,
  correct: Correct,
): DifferenceTable {
  const differences = table.differences.map((asked) => {
    const { value } = asked;
    if (value.status !== 'shown' || value.p === null || value.pAdjusted === null) return asked;
    const { pAdjusted, family } = correct({
      id: pairId(asked),
      askedAs: asPartOf(asked),
      p: value.p,
      pAdjusted: value.pAdjusted,
      family: value.family ?? table.family,
    });
    const verdict = judgeDifference(
      { difference: value.difference, significant: pAdjusted < significanceLevel },
      directionOfPair(asked, indicators),
      table.rule,
    );
    return { ...asked, value: { ...value, pAdjusted, family, verdict } };
  });
  return { ...table, differences };
}
