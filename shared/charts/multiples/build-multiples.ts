import { multiplesTexts } from '../../language/nl/chart-multiples.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import { lineAxis } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { describeExtremes } from '../extremes.ts';
import { lookUp } from '../figure-lookup.ts';
import { countOf } from '../footer/counts.ts';
import type { Count } from '../footer/footer-part.ts';
import { notesFor } from '../notes.ts';
import type { TrendSeries } from '../spec.ts';
import { breaksIn } from '../trend/trend-breaks.ts';
import { firstWaveOf, multiplesComparison } from './multiples-comparison.ts';
import { multiplesFinding } from './multiples-finding.ts';
import { panelsOf, referenceOf } from './multiples-panels.ts';
import type { MultiplesPanel, MultiplesSpec } from './multiples-spec.ts';
import { newestPoint } from './newest-point.ts';

type Request = RequestOf<'multiples'>;

/** A small trend for each area of a level, all on one scale, each beside the line of the larger area. */
export function buildMultiples(
  request: Request,
  { table, trends }: ChartAnswer,
  written: Written,
): MultiplesSpec {
  const figures = lookUp(table);
  const { indicator } = figures;
  const { level, within, order = 'latest' } = request;
  const waves = [...table.waves].sort((a, b) => a - b);
  const panels = panelsOf(request, figures, { waves, trends, written });
  const reference = referenceOf(request, figures, waves);
  const lines: readonly TrendSeries[] = [...panels, ...(reference ? [reference] : [])];
  const points = lines.flatMap((line) => line.points);
  const values = points.map(({ value }) => value);
  // Of each area only what its newest wave comes to: a sentence per wave and area is not listened to.
  const ends = panels.flatMap((panel) => newestPoint(panel) ?? []);
  const endAlike = new Set(ends.map(({ wave }) => wave)).size <= 1;
  const compared = panels.flatMap((panel) => {
    const end = newestPoint(panel);
    if (!end?.difference) return [];
    const name = endAlike ? panel.name : multiplesTexts.inWave(panel.name, end.wave);
    return [{ name, difference: end.difference }];
  });
  const comparison = multiplesComparison(trends, level, compared);
  const withinName =
    within === null
      ? null
      : ([...table.surroundings, ...table.areas].find(({ code }) => code === within)?.name ?? within);
  const place = withinName ?? chartTexts.allPlaces(level);
  const period = chartTexts.period(waves);
  const axis = lineAxis(figures, values);
  const breaks = breaksIn(figures, points);
  const n = countsOf(panels, reference);
  return {
    kind: 'multiples',
    level,
    headline:
      written.headline ||
      (multiplesFinding(indicator, level, panels, trends) ??
        multiplesTexts.headline(indicator.label, level, withinName, period)),
    subtitle: subtitleOf(figures, place, period),
    orderLabel: multiplesTexts.orderLabel[order](level),
    axis,
    waves,
    panels,
    reference,
    since: firstWaveOf(compared).place,
    breaks,
    notes: notesFor(written.annotations, points),
    footer: footerOf({
      figures,
      values,
      interval: chartTexts.band,
      marks: breaks.length > 0 ? chartTexts.openMarks : null,
      n,
      comparison,
      axis,
    }),
    altText: altTextOf({
      kind: `${chartTexts.kinds.multiples}, ${multiplesTexts.panels(panels.length)}`,
      label: indicator.label,
      place,
      period,
      main: mainFigures(panels, reference),
      absent: absentIn(panels),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

function countsOf(panels: readonly MultiplesPanel[], reference: TrendSeries | null): readonly Count[] {
  const valuesOf = (lines: readonly TrendSeries[]) =>
    lines.flatMap(({ points }) => points.map(({ value }) => value));
  return [
    ...countOf(valuesOf(panels), 'meting'),
    ...(reference === null ? [] : countOf(valuesOf([reference]), 'meting', { name: reference.name })),
  ];
}

/** The highest and the lowest newest figure, and that of the larger area. */
function mainFigures(panels: readonly MultiplesPanel[], reference: TrendSeries | null): string[] {
  const newest = panels.flatMap((panel) => {
    const point = newestPoint(panel);
    return point ? [{ name: multiplesTexts.inWave(panel.name, point.wave), value: point.value }] : [];
  });
  const beside = reference && newestPoint(reference);
  return [
    ...describeExtremes(newest),
    ...(reference && beside ? [chartTexts.reference(writeNewest(reference.name, beside))] : []),
  ];
}

function writeNewest(name: string, { wave, value }: NonNullable<ReturnType<typeof newestPoint>>): string {
  const figure = chartTexts.valueWithInterval(value.percent, value.lower, value.upper, value.measure);
  return `${multiplesTexts.inWave(name, wave)} ${figure}`;
}

/** By name where an area has no figure at all, the others with the wave; of many, how many of each. */
function absentIn(panels: readonly MultiplesPanel[]): string[] {
  const empty = panels.filter((panel) => !newestPoint(panel)).map(({ name }) => name);
  const missing = panels
    .filter((panel) => newestPoint(panel))
    .flatMap(({ name, points }) =>
      points.flatMap(({ wave, value }) => (value.status === 'shown' ? [] : [`${name} ${String(wave)}`])),
    );
  const names = [...empty, ...missing];
  if (names.length <= mostNames + 1) return names;
  const areasLeft = Math.max(0, empty.length - mostNames);
  const rest = multiplesTexts.missing(areasLeft, names.length - mostNames - areasLeft);
  return [...names.slice(0, mostNames), rest];
}

/** More names than this are not listened to. */
const mostNames = 8;
