import { markId } from '../../model/figure.ts';
import { rankingTexts } from '../../language/nl/chart-ranking.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { ChartRequest } from '../../model/chart-request.ts';
import { figureAxis } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { chartComparison } from '../chart-comparison.ts';
import { describeExtremes } from '../extremes.ts';
import type { FigureLookup } from '../figure-lookup.ts';
import { rankingFinding } from '../finding-headline.ts';
import { countOf } from '../footer/counts.ts';
import type { Count } from '../footer/footer-part.ts';
import { notesFor } from '../notes.ts';
import { firstRows, withPlaces } from './rank-rows.ts';
import type { MarkValue, RankingRow, RankingSpec, ReferenceLine } from '../spec.ts';

type Request = Extract<ChartRequest, { kind: 'ranking' }>;

/** Areas in order of their percentage, with intervals, around the line of the larger area. */
export function buildRanking(request: Request, figures: FigureLookup, written: Written): RankingSpec {
  const { level, wave, within, order, most } = request;
  const { table, indicator } = figures;
  const chosen = written.chosen === null ? null : markId(written.chosen);
  const isReference = (area: { level: string; code: string }) =>
    area.level === request.reference?.level && area.code === request.reference.code;
  const areas = table.areas
    .filter((area) => area.level === level && !isReference(area))
    .map(({ code, name }): RankingRow => {
      const mark = figures.mark(level, code, wave);
      return {
        mark,
        name: chartTexts.areaName(level, name),
        value: figures.value(mark),
        difference: figures.difference(mark),
        chosen: markId(mark) === chosen,
      };
    })
    .sort(compareRows(order));
  const rows = firstRows(order === 'name' ? areas : withPlaces(areas), most);

  const withinName = within === null ? null : nameOf(figures, within);
  const place = withinName ?? chartTexts.allPlaces(level);
  const period = String(wave);
  const reference = referenceLine(request, figures);
  const values = rows.map(({ value }) => value);
  const axis = figureAxis(figures, [
    ...values,
    reference ? { status: 'shown', n: null, ...reference } : null,
  ]);
  const n = rankingCounts(request, figures, values);
  // A finding is about all areas, also those that are not among the first.
  const compared = areas.flatMap(({ name, difference }) => (difference ? [{ name, difference }] : []));
  const comparison = chartComparison(table, level, compared, { withTheirs: true });
  const asked = { comparing: table.comparing, label: indicator.label, level };
  return {
    kind: 'ranking',
    level,
    headline:
      written.headline ||
      (rankingFinding(asked, compared, areas.length) ??
        chartTexts.rankingHeadline(indicator.label, level, withinName, wave)),
    subtitle: subtitleOf(figures, place, period),
    orderLabel:
      rows.length < areas.length
        ? rankingTexts.firstOf(chartTexts.orderLabel[order](level), rows.length, areas.length)
        : chartTexts.orderLabel[order](level),
    countLabel: countLabel(indicator.population),
    axis,
    rows,
    reference,
    notes: notesFor(written.annotations, rows),
    footer: [
      ...(rows.length < areas.length
        ? [{ kind: 'rows', text: rankingTexts.leftOut(rows.length, areas.length) } as const]
        : []),
      ...footerOf({
        figures,
        values,
        interval: chartTexts.streak,
        hasBeside: reference !== null,
        n,
        comparison,
        axis,
      }),
    ],
    altText: altTextOf({
      kind: chartTexts.kinds.ranking,
      label: indicator.label,
      place,
      period,
      // Of all areas: the last of the first ten is not the lowest.
      main: mainFigures(areas, reference),
      absent: rows.flatMap(({ name, value }) => (value.status === 'shown' ? [] : [name])),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

/** Shown rows by the order asked, then hidden, then unavailable; equal ones by name. */
export function compareRows(order: Request['order']): (a: RankingRow, b: RankingRow) => number {
  const rank = { shown: 0, hidden: 1, unavailable: 2 } as const;
  const sign = order === 'low-first' ? 1 : -1;
  return (a, b) => {
    if (a.value.status !== 'shown' || b.value.status !== 'shown') {
      return rank[a.value.status] - rank[b.value.status] || a.name.localeCompare(b.name, 'nl');
    }
    const byValue = order === 'name' ? 0 : sign * (a.value.percent - b.value.percent);
    return byValue || a.name.localeCompare(b.name, 'nl');
  };
}

export function referenceLine({ reference, wave }: Request, figures: FigureLookup): ReferenceLine | null {
  if (!reference) return null;
  const value = figures.value(figures.mark(reference.level, reference.code, wave));
  if (value.status !== 'shown') return null;
  const { percent, lower, upper, measure } = value;
  const label = figures.areaName(reference.level, reference.code);
  return { label, percent, lower, upper, ...(measure === undefined ? {} : { measure }) };
}

export function rankingCounts(
  { reference, wave, level }: Request,
  figures: FigureLookup,
  values: readonly MarkValue[],
): readonly Count[] {
  const whole = reference ? figures.value(figures.mark(reference.level, reference.code, wave)) : null;
  const ofAreas = countOf(values, chartTexts.levelOne[level]);
  if (!reference || whole?.status !== 'shown' || whole.n === null) return ofAreas;
  const name = figures.areaName(reference.level, reference.code);
  return [{ least: whole.n, most: whole.n, name }, ...ofAreas];
}

/** The highest and the lowest area, and the larger one they are held against. */
export function mainFigures(rows: readonly RankingRow[], reference: ReferenceLine | null): string[] {
  const shown = rows.flatMap(({ name, value }) => (value.status === 'shown' ? [{ name, value }] : []));
  return [
    ...describeExtremes(shown),
    ...(reference
      ? [
          `${chartTexts.reference(reference.label)} ${chartTexts.valueWithInterval(reference.percent, reference.lower, reference.upper, reference.measure)}`,
        ]
      : []),
  ];
}

/** "leerlingen" where pupils are counted, else "n". */
export function countLabel(population: string): string {
  return population.startsWith('leerlingen') ? 'leerlingen' : 'n';
}

export function nameOf({ table }: FigureLookup, code: string): string {
  return [...table.surroundings, ...table.areas].find((area) => area.code === code)?.name ?? code;
}
