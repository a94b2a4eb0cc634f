import { writeDecimal, writeList, writePercent } from '../../base/dutch-numbers.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { capital } from '../../language/nl/charts.ts';
import { verdicts } from '../../model/comparison.ts';
import { againstOnly } from '../footer/rule-parts.ts';
import type { Funnel, FunnelQuestion, FunnelReference } from '../../model/funnel.ts';
import { describeExtremes } from '../extremes.ts';
import type { Axis, ChartComparison } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';
import type { FunnelMark, FunnelPoint, FunnelSpec } from './funnel-spec.ts';

type FunnelLevel = FunnelQuestion['level'];

/** What a funnel is laid around: as a thing, as a place after "dan", and short at the end of its line. */
export function sideOf(
  reference: FunnelReference,
  level: FunnelLevel,
): { readonly name: string; readonly place: string; readonly label: string } {
  const { pooled } = funnelChartTexts;
  if (reference.kind === 'pooled') {
    return { name: pooled.name(level), place: pooled.place(level), label: pooled.label(level) };
  }
  const { area } = reference;
  const label = chartTexts.areaName(area.level, area.name);
  // With the area itself in it: a ranking holds it against the others.
  const name = area.level === 'municipality' ? funnelChartTexts.whole(label) : label;
  return { name, place: chartTexts.at(area.level, name), label };
}

interface Asked {
  readonly label: string;
  readonly withinName: string | null;
  readonly wave: number;
  readonly funnel: Funnel;
}

/** Who lies outside; few by name, more by their number. */
export function funnelHeadline(
  { label, withinName, wave, funnel }: Asked,
  points: readonly FunnelPoint[],
  all: number,
): string {
  const { headline } = funnelChartTexts;
  const { level } = funnel.question;
  if (funnel.gap !== null || points.length === 0) return headline.neutral(label, level, withinName, wave);
  const found = findingsOf(points);
  if (found.length === 0) return headline.none(label, level, points.length, all);
  const letters = found.reduce((sum, { name }) => sum + name.length, 0);
  if (found.length <= 2 && letters <= mostLetters) return headline.named(label, found);
  return headline.counted(label, level, points.length, countVerdicts(found));
}

/** Longer names make no headline. */
const mostLetters = 60;

interface Finding {
  readonly name: string;
  readonly verdict: (typeof verdicts)[number];
  readonly point: FunnelPoint;
}

/** Those beyond 99.8 %, the furthest first. */
export function findingsOf(points: readonly FunnelPoint[]): Finding[] {
  return points
    .flatMap((point): Finding[] => {
      const verdict = point.difference?.verdict;
      return isFinding(verdict) ? [{ name: point.name, verdict, point }] : [];
    })
    .sort((a, b) => Math.abs(b.point.z ?? 0) - Math.abs(a.point.z ?? 0));
}

function countVerdicts(found: readonly Finding[]) {
  return verdicts
    .map((verdict) => ({ verdict, count: found.filter((each) => each.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** What counts as different in a funnel, and who is. */
export function funnelComparison(
  { reference, gap, question }: Funnel,
  points: readonly FunnelPoint[],
): ChartComparison | null {
  if (reference === null || gap !== null) return null;
  const side = sideOf(reference, question.level);
  const found = findingsOf(points);
  const { outcome } = verdictTexts;
  const told = verdicts.flatMap((verdict) => {
    const those = found.filter((each) => each.verdict === verdict);
    if (those.length === 0) return [];
    const names = those
      .slice(0, mostNames)
      .map(({ name, point }) => `${name} (${writePercent(point.value.percent)})`);
    const more = those.length > mostNames ? [outcome.more(those.length - mostNames)] : [];
    return [outcome.of(capital(verdict), side.place, writeList([...names, ...more]))];
  });
  return {
    rule: [againstOnly(side), { kind: 'limits', text: funnelChartTexts.rule }],
    outcome: told.length === 0 ? [outcome.none(side.name)] : told,
  };
}

/** More names than this are not listened to. */
const mostNames = 8;

/** How the limits were laid; the first line stands where other charts explain their interval. */
export function methodLines(
  { reference, designEffect, overdispersion, gap, question }: Funnel,
  axis: Axis,
): readonly [string, ...string[]] {
  const texts = funnelChartTexts;
  if (reference === null) return [texts.gaps['nothing-shown'](question.level).title];
  const side = sideOf(reference, question.level);
  if (gap === 'no-spread') return [texts.gaps['no-spread'](side.name).title];
  const widening =
    overdispersion === null
      ? question.overdispersion === true
        ? [texts.fewAreas]
        : []
      : [
          overdispersion.between > 0
            ? texts.widened(writeDecimal(overdispersion.phi, 2), writeDecimal(overdispersion.between, 1))
            : texts.notWidened(writeDecimal(overdispersion.phi, 2)),
        ];
  const window = axis.min > 0 || axis.max < 100 ? [texts.axisWindow(axis.min, axis.max)] : [];
  return [
    texts.limits(side.name, designEffect === null ? null : writeDecimal(designEffect, 2)),
    ...widening,
    ...window,
  ];
}

export function funnelGap({ gap, reference, question }: Funnel): FunnelSpec['gap'] {
  const { gaps } = funnelChartTexts;
  if (gap === null) return null;
  return gap === 'no-spread' && reference !== null
    ? gaps['no-spread'](sideOf(reference, question.level).name)
    : gaps['nothing-shown'](question.level);
}

/** Areas without a place, counted by why: never one by one, for where they would lie is what is hidden. */
export function countAbsent(absent: readonly FunnelMark[], level: FunnelLevel): AbsentCount[] {
  const reasons = new Map<string, number>();
  for (const { value } of absent) {
    const reason = value.status === 'shown' ? funnelChartTexts.noCount : sayReason(value.reason);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...reasons].map(([reason, count]) => ({ areas: funnelChartTexts.count(level, count), reason }));
}

export interface AbsentCount {
  /** "4 scholen". */
  readonly areas: string;
  /** "minder dan 30 leerlingen". */
  readonly reason: string;
}

/** "Verborgen: minder dan 30 leerlingen." → "minder dan 30 leerlingen". */
function sayReason(reason: string): string {
  const bare = reason.replace(/^Verborgen: /, '').replace(/\.$/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** The reference, and the highest and lowest area. */
export function mainFigures({ reference, question }: Funnel, points: readonly FunnelPoint[]): string[] {
  return [
    ...(reference === null
      ? []
      : [`${sideOf(reference, question.level).name} ${writePercent(reference.percent)}`]),
    ...describeExtremes(points),
  ];
}

/** Three questions a reader has. */
export function readingOf(
  { reference, gap, question: { level } }: Funnel,
  points: readonly FunnelPoint[],
  who: string,
): FunnelSpec['reading'] {
  if (reference === null || gap !== null) return [];
  const { how, why, which } = funnelChartTexts.reading;
  const found = countVerdicts(findingsOf(points)).map(
    ({ verdict, count }) => `${funnelChartTexts.count(level, count)} ${verdict}`,
  );
  const answers = [found.length === 0 ? which.none : which.found(found)];
  // One in twenty lies beyond 95 % by chance alone: said where that is at least one.
  const expected = Math.round(points.length / 20);
  if (expected > 0) answers.push(which.byChance(level, expected, points.length));
  return [
    { question: how.question, answer: how.answer(level, sideOf(reference, level).name) },
    { question: why.question, answer: why.answer(who) },
    { question: which.question(level), answer: answers.join(' ') },
  ];
}
