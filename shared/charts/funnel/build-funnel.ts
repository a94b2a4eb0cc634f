import { chartTexts } from '../../language/nl/charts.ts';
import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import { moreOrLess } from '../../language/nl/verdicts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import { markId } from '../../model/figure.ts';
import type { Funnel } from '../../model/funnel.ts';
import type { Written } from '../build-chart.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import type { FooterPart } from '../footer/footer-part.ts';
import { countedAxis, niceAxis } from '../nice-axis.ts';
import { notesFor } from '../notes.ts';
import type { Axis } from '../spec.ts';
import {
  countAbsent,
  funnelComparison,
  funnelGap,
  funnelHeadline,
  mainFigures,
  methodLines,
  readingOf,
  sideOf,
} from './funnel-words.ts';
import type { FunnelMark, FunnelPoint, FunnelSpec } from './funnel-spec.ts';
import { whatLineIs } from './line-of-schools.ts';

/** Areas by their number of respondents, against the limits of chance around the reference. */
export function buildFunnel(request: RequestOf<'funnel'>, answer: ChartAnswer, written: Written): FunnelSpec {
  const { funnel, table } = answer;
  if (funnel === undefined) throw new Error(`A funnel of ${request.indicator} without its limits`);
  const figures = lookUp(table);
  const { label, population } = figures.indicator;
  const { level, within, wave } = request;
  const marks = marksOf(request, funnel, figures, written);
  const points = marks.filter(isPoint).sort((a, b) => a.n - b.n || a.name.localeCompare(b.name, 'nl'));
  const absent = marks.filter((mark) => !isPoint(mark));
  const withinName = within === null ? null : nameOf(figures, within);
  const place = withinName ?? chartTexts.allPlaces(level);
  const period = String(wave);
  const who = population.startsWith('leerlingen') ? funnelChartTexts.pupils : funnelChartTexts.people;
  const respondents = points.reduce((sum, { n }) => sum + n, 0);
  const n =
    points.length === 0
      ? []
      : [{ least: respondents, most: respondents, among: funnelChartTexts.among(level, points.length) }];
  const notPlaced = countAbsent(absent, level);
  const comparison = funnelComparison(funnel, points);
  const axis = percentWindow(funnel, points);
  const [limits, ...method] = methodLines(funnel, axis);
  const unlike =
    comparison === null || funnel.reference === null
      ? []
      : [
          ...whatLineIs(funnel.reference, level, who),
          funnelChartTexts.unlikeRanking(level, who, sideOf(funnel.reference, level).name),
        ];
  return {
    kind: 'funnel',
    level,
    headline: written.headline || funnelHeadline({ label, withinName, wave, funnel }, points, marks.length),
    subtitle: subtitleOf(figures, place, period),
    valueLabel: label,
    axis,
    countAxis: countedAxis(funnel.lines.at(-1)?.n ?? (points.at(-1)?.n ?? 0) * 1.1),
    countLabel: funnelChartTexts.countAxis(level, who),
    reference: funnel.reference && {
      label: sideOf(funnel.reference, level).label,
      percent: funnel.reference.percent,
    },
    lines: funnel.lines,
    points,
    absent,
    absentLines: notPlaced.map(({ areas, reason }) => funnelChartTexts.absent(areas, reason)),
    gap: funnelGap(funnel),
    reading: readingOf(funnel, points, who),
    notes: notesFor(written.annotations, marks),
    footer: [
      ...footerOf({ figures, values: [], interval: limits, n, comparison }),
      ...[...unlike, ...method].map((text) => ({ kind: 'method', text }) as const),
      ...hiddenRule(absent, table.disclosureRule),
    ],
    altText: altTextOf({
      kind: chartTexts.kinds.funnel,
      label,
      place,
      period,
      main: mainFigures(funnel, points),
      absent: notPlaced.map(({ areas, reason }) => funnelChartTexts.absentListed(areas, reason)),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

function marksOf(
  { level, wave }: RequestOf<'funnel'>,
  funnel: Funnel,
  figures: FigureLookup,
  written: Written,
): (FunnelMark | FunnelPoint)[] {
  const chosen = written.chosen === null ? null : markId(written.chosen);
  return funnel.areas.map(({ area, place }) => {
    const mark = figures.mark(level, area.code, wave);
    const value = figures.value(mark);
    const name = figures.areaName(level, area.code);
    const bare = { mark, name, value, difference: null, chosen: markId(mark) === chosen };
    if (value.status !== 'shown' || value.n === null || value.n === 0) return bare;
    const point = { ...bare, value, n: value.n, position: null, z: null };
    if (place === null || funnel.reference === null) return point;
    const { position, z, verdict } = place;
    const difference = value.percent - funnel.reference.percent;
    const other = sideOf(funnel.reference, level);
    return {
      ...point,
      ...{ position, z },
      difference: {
        ...{ verdict, difference, other, lower: null, upper: null },
        theirs: { percent: funnel.reference.percent, isDrawn: true },
        chance: funnelChartTexts.chance[position],
        sentence: funnelChartTexts.sentence(moreOrLess(difference, other), position, verdict),
      },
    };
  });
}

/** No hatch here: hidden areas are counted in words. */
function hiddenRule(absent: readonly FunnelMark[], rule: string): FooterPart[] {
  return absent.some(({ value }) => value.status === 'hidden')
    ? [{ kind: 'said', text: funnelChartTexts.hiddenRule(rule) }]
    : [];
}

function isPoint(mark: FunnelMark | FunnelPoint): mark is FunnelPoint {
  return 'n' in mark;
}

/**
 * A window of the scale, for most funnels lie far from both ends: all marks, and the limits from where they begin, for one
 * that left it would seem to end there. Round a crowd, which needs the room, those of 99.8 % may leave it on the left.
 */
function percentWindow({ lines, reference }: Funnel, points: readonly FunnelPoint[]): Axis {
  const whole = { min: 0, max: 100 };
  if (points.length === 0) return { ...whole, ticks: [0, 20, 40, 60, 80, 100] };
  const [widest] = lines;
  const percents = points.map(({ value }) => value.percent);
  const ends = [
    ...percents,
    ...(reference ? [reference.percent] : []),
    ...(widest ? [widest.lower95, widest.upper95] : []),
    ...(widest && points.length <= crowd ? [widest.lower998, widest.upper998] : []),
  ];
  // Half a point of air, so that no mark lies on the edge.
  return niceAxis(Math.max(0, Math.min(...ends) - 0.5), Math.min(100, Math.max(...ends) + 0.5), whole);
}

const crowd = 40;

function nameOf({ table }: FigureLookup, code: string): string {
  return [...table.surroundings, ...table.areas].find((area) => area.code === code)?.name ?? code;
}
