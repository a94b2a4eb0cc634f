import { chartTexts } from '../../language/nl/charts.ts';
import { listenerTexts } from '../../language/nl/reading.ts';
import { isTestRule } from '../../language/nl/verdicts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { MarkPair } from '../../model/difference.ts';
import type { Indicator } from '../../model/indicator.ts';
import { judgeTrend, type JudgedTrend } from '../../model/judge-trend.ts';
import { populationWord } from '../../model/population-word.ts';
import type { ShownTrend } from '../../model/trend.ts';
import type { ShownMark, TrendPoint, TrendSpec } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';
import { askedDifference } from './asked-difference.ts';
import type { Reading } from './reading-spec.ts';

/** Of one area over the waves: how much it changed, whether for the better, and whether it is otherwise elsewhere. */
export function readTrend(spec: TrendSpec, answer: ChartAnswer): readonly Reading[] {
  const [indicator] = answer.table.indicators;
  const { comparing } = answer.table;
  if (indicator === undefined || comparing === undefined || !isTestRule(comparing.rule)) return [];
  const own = ownSeries(spec);
  const trend = answer.trends?.trends.find(
    ({ key }) =>
      key.areaCode === own?.areaCode && key.level === own.points[0]?.mark.level && key.group === null,
  );
  if (own === null || trend?.value.status !== 'shown') return [];
  const judged = judgeTrend(trend.value, indicator.direction, comparing.rule);
  const newest = own.points.findLast(({ value }) => value.status === 'shown');
  return [
    // So many of a hundred pupils, and shares side by side: of a mean there are none.
    ...(spec.axis.measure === 'mean' ? [] : howMuch(judged, indicator)),
    ...better(judged, trend.value, newest, indicator),
    ...(spec.axis.measure === 'mean' ? [] : elsewhere(spec, answer)),
  ];
}

/** The newest figures of the area and of what it is held against, where both are shown. */
export function referencePair(spec: TrendSpec): MarkPair | null {
  const pair = newestPair(spec);
  return pair && { from: pair.theirs.mark, to: pair.ours.mark };
}

function howMuch({ verdict, difference, first }: JudgedTrend, indicator: Indicator): readonly Reading[] {
  const people = populationWord([indicator]);
  if (!isFinding(verdict) || people === null || Math.round(difference) === 0) return [];
  return [{ question: 'howMuch', answer: listenerTexts.ofHundred(people, difference, first.wave) }];
}

function better(
  { verdict, first, last }: JudgedTrend,
  { points }: ShownTrend,
  newest: TrendPoint | undefined,
  { direction }: Indicator,
): readonly Reading[] {
  if (verdict === null) return [];
  const period = chartTexts.period([first.wave, last.wave]);
  const whole = isFinding(verdict)
    ? verdict === 'ongunstiger'
      ? listenerTexts.worse(period, verdict)
      : listenerTexts.better(period, verdict)
    : listenerTexts.same(period);
  // Of two waves the newest step is the trend.
  const lately = points.length < 3 || newest?.wave !== last.wave ? [] : latelyOf(newest);
  return [{ question: direction === 'neutral' ? 'changes' : 'better', answer: [whole, ...lately].join(' ') }];
}

function latelyOf({ wave, difference }: TrendPoint): readonly string[] {
  if (difference === null || difference.verdict === null) return [];
  const { verdict, other } = difference;
  return [
    isFinding(verdict)
      ? listenerTexts.lately(wave, verdict, other.place)
      : listenerTexts.latelySame(other.name),
  ];
}

function elsewhere(spec: TrendSpec, answer: ChartAnswer): readonly Reading[] {
  const pair = newestPair(spec);
  const found = pair && askedDifference({ from: pair.theirs.mark, to: pair.ours.mark }, answer);
  if (!pair || found === null) return [];
  const there = chartTexts.at(pair.theirs.mark.level, pair.name);
  const [ours, theirs] = [pair.ours.value.percent, pair.theirs.value.percent];
  const told =
    found === 'chance'
      ? listenerTexts.alike(there, ours, theirs)
      : listenerTexts.elsewhere(there, ours, theirs, found);
  return [{ question: 'elsewhere', answer: told }];
}

type Shown = TrendPoint & { readonly value: ShownMark };

function newestPair(
  spec: TrendSpec,
): { readonly ours: Shown; readonly theirs: Shown; readonly name: string } | null {
  const own = ownSeries(spec);
  const reference = spec.series.find(({ role }) => role === 'reference');
  const ours = own?.points.findLast(isShown);
  const theirs = reference?.points.filter(isShown).find(({ wave }) => wave === ours?.wave);
  return ours && theirs && reference ? { ours, theirs, name: reference.name } : null;
}

/** A chart of several areas is about none of them. */
function ownSeries({ series }: TrendSpec): TrendSpec['series'][number] | null {
  const own = series.filter(({ role }) => role !== 'reference');
  return own.length === 1 ? (own[0] ?? null) : null;
}

function isShown(point: TrendPoint): point is Shown {
  return point.value.status === 'shown';
}
