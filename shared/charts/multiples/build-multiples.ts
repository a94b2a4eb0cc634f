import { groupBy } from '../../base/group-by.ts';
import { multiplesTexts } from '../../language/nl/chart-multiples.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { Level } from '../../model/area.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import { percentAxis } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { chartComparison } from '../chart-comparison.ts';
import { altTextOf, footerOf, isFictitious, rangeOfN, subtitleOf } from '../chart-texts.ts';
import { describeExtremes } from '../extremes.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import { rankingFinding } from '../finding-headline.ts';
import { notesFor } from '../notes.ts';
import type { TrendSeries } from '../spec.ts';
import { breaksIn } from '../trend/trend-breaks.ts';
import { pointsOf } from '../trend/trend-points.ts';
import { newestPoint } from './newest-point.ts';
import type { MultiplesPanel, MultiplesSpec } from './multiples-spec.ts';

type Request = RequestOf<'multiples'>;

/** A small trend for each area of a level, all on one scale, each beside the line of the larger area. */
export function buildMultiples(request: Request, { table }: ChartAnswer, written: Written): MultiplesSpec {
  const figures = lookUp(table);
  const { indicator } = figures;
  const { level, within, order = 'latest' } = request;
  const waves = [...table.waves].sort((a, b) => a - b);
  const panels = panelsOf(request, figures, waves, written).sort(comparePanels(order));
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
  const comparison = chartComparison(table, level, compared);
  const isJudged = compared.some(({ difference }) => difference.verdict !== null);
  const withinName =
    within === null
      ? null
      : ([...table.surroundings, ...table.areas].find(({ code }) => code === within)?.name ?? within);
  const place = withinName ?? chartTexts.allPlaces(level);
  const period = chartTexts.period(waves);
  const breaks = breaksIn(figures, points);
  const n = countsOf(panels, reference);
  return {
    kind: 'multiples',
    level,
    headline:
      written.headline ||
      (newestFinding(figures, level, panels) ??
        multiplesTexts.headline(indicator.label, level, withinName, period)),
    subtitle: subtitleOf(figures, place, period),
    orderLabel: multiplesTexts.orderLabel[order](level),
    axis: percentAxis(values),
    waves,
    panels,
    reference,
    breaks,
    notes: notesFor(written.annotations, points),
    footer: footerOf({
      figures,
      values,
      interval: chartTexts.band,
      marks: breaks.length > 0 ? chartTexts.openMarks : null,
      n,
      comparison,
    }),
    altText: altTextOf({
      kind: `${chartTexts.kinds.multiples}, ${multiplesTexts.panels(panels.length)}`,
      label: indicator.label,
      place,
      period,
      main: mainFigures(panels, reference),
      outcome: isJudged ? [multiplesTexts.lastStep] : [],
      absent: absentIn(panels),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

/**
 * In how many areas the newest wave differs from the one before it. Areas that end earlier, or whose wave before
 * is another, are left out: the headline speaks of two waves only.
 */
function newestFinding(
  { table, indicator }: FigureLookup,
  level: Level,
  panels: readonly MultiplesPanel[],
): string | null {
  const ends = panels.flatMap((panel) => {
    const end = newestPoint(panel);
    return end ? [{ name: panel.name, ...end }] : [];
  });
  const newest = Math.max(...ends.map(({ wave }) => wave));
  const compared = ends.flatMap(({ name, wave, difference }) =>
    wave === newest && difference ? [{ name, difference }] : [],
  );
  const befores = groupBy(compared, ({ difference }) => difference.other.name);
  const [most = []] = [...befores.values()].sort((a, b) => b.length - a.length);
  const label = multiplesTexts.subject(indicator.label, newest);
  return rankingFinding({ comparing: table.comparing, label, level }, most, panels.length);
}

function panelsOf(
  { level, reference }: Request,
  figures: FigureLookup,
  waves: readonly number[],
  { chosen }: Written,
): MultiplesPanel[] {
  return figures.table.areas
    .filter((area) => area.level === level && !(level === reference?.level && area.code === reference.code))
    .map(({ code }) => ({
      name: figures.areaName(level, code),
      areaCode: code,
      role: 'own',
      marker: 'circle',
      points: pointsOf(figures, level, code, waves),
      chosen: chosen?.level === level && chosen.areaCode === code,
    }));
}

function referenceOf(
  { reference }: Request,
  figures: FigureLookup,
  waves: readonly number[],
): TrendSeries | null {
  if (!reference) return null;
  const { level, code } = reference;
  const points = pointsOf(figures, level, code, waves);
  return { name: figures.areaName(level, code), areaCode: code, role: 'reference', marker: 'square', points };
}

/** By the newest figure, or by name; areas without any figure last. */
function comparePanels(
  order: NonNullable<Request['order']>,
): (a: MultiplesPanel, b: MultiplesPanel) => number {
  const percentOf = (panel: MultiplesPanel) => newestPoint(panel)?.value.percent ?? -1;
  return (a, b) => {
    const isLast = Number(percentOf(a) < 0) - Number(percentOf(b) < 0);
    const byValue = order === 'latest' ? percentOf(b) - percentOf(a) : 0;
    return isLast || byValue || a.name.localeCompare(b.name, 'nl');
  };
}

function countsOf(panels: readonly MultiplesPanel[], reference: TrendSeries | null): string | null {
  const rangeIn = (lines: readonly TrendSeries[]) =>
    rangeOfN(
      lines.flatMap(({ points }) => points.map(({ value }) => value)),
      'meting',
    );
  const areas = rangeIn(panels);
  const beside = reference === null ? null : rangeIn([reference]);
  const counts = [areas, beside === null ? null : `${beside} (${reference?.name ?? ''})`].filter(
    (part) => part !== null,
  );
  return counts.length === 0 ? null : `n = ${counts.join(', ')}`;
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
  const figure = chartTexts.valueWithInterval(value.percent, value.lower, value.upper);
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
