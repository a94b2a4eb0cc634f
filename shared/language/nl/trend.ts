import { percentSign } from '../../base/percent-style.ts';
import { writeDecimal, writeList, writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ShownTrend, Trend, TrendTable } from '../../model/trend.ts';
import { comparisonTexts } from './comparison.ts';
import { hiddenReasonText } from './disclosure.ts';
import { subjectOf, writeFigures, writeSize, type MeasureOfMark } from './figure-unit.ts';
import { writePValue } from './p-value.ts';

/** One trend in words: where, which way, how much, and whether chance can do the same; then what was left out. */
export function trendSentence(trend: Trend, table: TrendTable): string {
  const { key, value, hiddenWaves, brokenAt } = trend;
  const indicator = table.indicators.find(({ code }) => code === key.indicator);
  const area = table.areas.find(({ level, code }) => level === key.level && code === key.areaCode);
  const group = table.breakdown?.groups.find(({ code }) => code === key.group);
  const where = [area?.name ?? key.areaCode, ...(group === undefined ? [] : [group.label])].join(', ');
  return [
    `${where}: ${saysWhat(trend, indicator, table)}`,
    ...(value.status === 'shown' && value.marker !== null ? [trendTexts.marker[value.marker.direction]] : []),
    ...(brokenAt === null ? [] : [trendTexts.brokenAt(brokenAt.wave)]),
    ...(hiddenWaves.length === 0 || value.status !== 'shown'
      ? []
      : [trendTexts.hiddenWaves(writeList(hiddenWaves.map(String)))]),
  ].join(' ');
}

/** How the trends of a table were tested: printed with them. */
export function explainTrends({ trends, family, correction }: TrendTable): string[] {
  const shown = trends.flatMap(({ value }) => (value.status === 'shown' ? [value] : []));
  const tests = new Set(shown.map(({ test }) => test));
  return [
    ...(tests.has('logistic') || tests.has('logistic-of-counts') ? [trendTexts.tested.logistic] : []),
    ...(tests.has('logistic-of-counts') ? [trendTexts.tested['logistic-of-counts']] : []),
    ...(tests.has('linear') ? [trendTexts.tested.linear] : []),
    ...(tests.has('difference') || tests.has('two-proportions') ? [trendTexts.tested.difference] : []),
    ...(tests.has('non-overlap') ? [trendTexts.tested['non-overlap']] : []),
    ...(tests.has('none') ? [trendTexts.tested.none] : []),
    ...(family > 1 ? [trendTexts.family(writeWhole(family), comparisonTexts.correction[correction])] : []),
  ];
}

/** "p = 0,003 na correctie voor 4 trends"; where only limits are known, whether they touch. */
export function writeTested(
  { pAdjusted, apart, ...value }: Pick<ShownTrend, 'pAdjusted' | 'apart' | 'family'>,
  { correction, ...table }: Pick<TrendTable, 'family' | 'correction'>,
): string {
  if (pAdjusted === null) return trendTexts.apart(apart === true);
  const family = value.family ?? table.family;
  const isCorrected = family > 1 && correction !== 'none';
  return `${writePValue(pAdjusted)}${isCorrected ? trendTexts.correctedFor(writeWhole(family)) : ''}`;
}

function saysWhat({ key, value }: Trend, indicator: Indicator | undefined, table: TrendTable): string {
  if (value.status === 'hidden') return lowerFirst(hiddenReasonText(value.reason, table.disclosure));
  if (value.status === 'unavailable') {
    return value.reason === 'one-wave' || value.reason === 'definition-changed'
      ? trendTexts.gaps[value.reason]
      : lowerFirst(hiddenReasonText(value.reason, table.disclosure));
  }
  const share = subjectOf(indicator, key.measure);
  const certainty =
    value.pAdjusted === null ? trendTexts.apart(value.apart === true) : writePValue(value.pAdjusted);
  const period = { ...periodOf(value), measure: key.measure };
  if (value.movement === null) return trendTexts.untested(period, share);
  if (value.movement === 'geen duidelijke verandering') return trendTexts.same(period, share, certainty);
  const rises = value.perYear > 0;
  const change = period.last - period.first;
  // A line through all waves may rise between two ends that do not.
  const told =
    rises === change > 0
      ? trendTexts.moved(period, share, rises)
      : trendTexts.leaned(period, share, rises, value.perYear);
  return trendTexts.certain(told, judgementOf(value.movement), certainty);
}

interface Period {
  readonly from: number;
  readonly until: number;
  /** The figures of those two waves. */
  readonly first: number;
  readonly last: number;
  readonly measure: MeasureOfMark;
}

function periodOf({ points }: ShownTrend): Omit<Period, 'measure'> {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A trend without points');
  return { from: first.wave, until: last.wave, first: first.percent, last: last.percent };
}

function judgementOf(movement: NonNullable<ShownTrend['movement']>): string {
  switch (movement) {
    case 'verbetert':
      return 'gunstiger, en ';
    case 'verslechtert':
      return 'ongunstiger, en ';
    default:
      return '';
  }
}

function writePerYear(points: number, measure: MeasureOfMark): string {
  return measure === 'mean' ? writeSize(points, measure) : `${writeDecimal(points, 1)} procentpunt`;
}

/** From 24 % to 31 %; with a decimal where whole percentages would be the same. */
function writeChange({ first, last, measure }: Period): string {
  if (measure === 'mean') {
    const [before, after] = writeFigures(first, last, measure);
    return `van ${before} naar ${after}`;
  }
  const same = writePercent(first) === writePercent(last);
  const write = (percent: number) =>
    same ? `${writeDecimal(percent, 1)}${percentSign()}` : writePercent(percent);
  return `van ${write(first)} naar ${write(last)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const trendTexts = {
  moved: (period: Period, share: string, rises: boolean) =>
    `tussen ${period.from} en ${period.until} ${rises ? 'steeg' : 'daalde'} ${share} ${writeChange(period)}`,
  leaned: (period: Period, share: string, rises: boolean, perYear: number) =>
    `tussen ${period.from} en ${period.until} ${rises ? 'steeg' : 'daalde'} ${share} over alle metingen met gemiddeld ${writePerYear(Math.abs(perYear), period.measure)} per jaar`,
  certain: (told: string, judgement: string, certainty: string) =>
    `${told}; dat is ${judgement}waarschijnlijk geen toeval (${certainty}).`,
  same: (period: Period, share: string, certainty: string) =>
    `tussen ${period.from} en ${period.until} veranderde ${share} niet duidelijk (${writeChange(period)}); dit verschil kan toeval zijn (${certainty}).`,
  untested: (period: Period, share: string) =>
    `tussen ${period.from} en ${period.until} ging ${share} ${writeChange(period)}. Of dat toeval is, valt niet te zeggen: er kan niet worden getoetst.`,
  apart: (apart: boolean) =>
    apart ? 'de intervallen raken elkaar niet' : 'de intervallen overlappen elkaar',
  marker: {
    rising: 'Over vijf of meer metingen is de stijging gestaag.',
    falling: 'Over vijf of meer metingen is de daling gestaag.',
    none: 'Over vijf of meer metingen is er geen gestage stijging of daling.',
  },
  brokenAt: (wave: number) =>
    `Sinds ${wave} is de vraag anders gesteld: wat daarvoor is gemeten, telt niet mee.`,
  hiddenWaves: (waves: string) => `Het cijfer van ${waves} is verborgen en telt niet mee.`,
  tested: {
    logistic:
      'Drie of meer metingen: getoetst is de helling van een logistische regressie op het jaar, naar de opzet van de steekproef.',
    'logistic-of-counts':
      'Waar een deel van de cijfers gepubliceerd is, telt elke meting als een eenvoudige steekproef van haar effectieve aantal.',
    linear:
      'Drie of meer metingen van een gemiddelde: getoetst is de helling van een lineaire regressie op het jaar, naar de opzet van de steekproef.',
    difference: 'Twee metingen: getoetst is het verschil.',
    'non-overlap': 'Waar alleen grenzen bekend zijn, telt of de intervallen elkaar niet raken.',
    none: 'Waar n of de spreiding niet bekend is, is er niet getoetst.',
  },
  correctedFor: (count: string) => ` na correctie voor ${count} trends`,
  family: (count: string, correction: string) => `${count} trends getoetst, ${correction}.`,
  gaps: {
    'one-wave': 'er is één meting, dus nog geen trend.',
    'definition-changed': 'er is nog één meting sinds de vraag anders is gesteld, dus geen trend.',
  },
} as const;
