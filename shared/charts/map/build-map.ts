import { mapChartTexts } from '../../language/nl/chart-map.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import { markId } from '../../model/figure.ts';
import type { MapShapes } from '../../model/map-shapes.ts';
import { wholeScale } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { chartComparison } from '../chart-comparison.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import { notesFor } from '../notes.ts';
import { compareRows, rankingCounts, mainFigures, nameOf, referenceLine } from '../ranking/build-ranking.ts';
import type { MarkDifference, RankingRow, ReferenceLine } from '../spec.ts';
import { isFinding, notComparedLook, verdictLook } from '../verdict-look.ts';
import { classesFor, classOf, type MapClass, type MapScale } from './map-classes.ts';
import { mapFinding } from './map-finding.ts';
import type { MapArea, MapLegend, MapSpec } from './map-spec.ts';

type Request = RequestOf<'map'>;

interface Classing {
  readonly classes: readonly MapClass[];
  readonly scale: MapScale;
}

/** Areas where they lie, coloured by their percentage; as tiles where no map says where that is. */
export function buildMap(request: Request, answer: ChartAnswer, written: Written): MapSpec {
  const { level, within, wave } = request;
  const figures = lookUp(answer.table);
  const { table, indicator } = figures;
  const rows = rowsOf(request, figures, written);
  const values = rows.map(({ value }) => value);
  const shown = values.flatMap((value) => (value.status === 'shown' ? [value.percent] : []));
  const scale = wholeScale(figures);
  const classing = { classes: classesFor(shown, scale), scale };
  const areas = placeAreas(withLooks(rows), classing, answer.shapes);
  const style = styleOf(request, areas);

  const asRanking = { ...request, kind: 'ranking', order: 'high-first' } as const;
  const reference = referenceLine(asRanking, figures);
  const n = rankingCounts(asRanking, figures, values);
  const compared = rows.flatMap(({ name, difference }) => (difference ? [{ name, difference }] : []));
  const comparison = chartComparison(table, level, compared, { withTheirs: true });
  const asked = { comparing: table.comparing, label: indicator.label, level };
  const withinName = within === null ? null : nameOf(figures, within);
  const place = withinName ?? chartTexts.allPlaces(level);
  const period = String(wave);
  return {
    kind: 'map',
    level,
    style,
    headline:
      written.headline ||
      (mapFinding(asked, compared, rows.length) ??
        mapChartTexts.headline(indicator.label, level, withinName, wave)),
    subtitle: subtitleOf(figures, place, period),
    areas,
    around: style === 'shapes' ? (answer.shapes?.around ?? []).map(({ rings }) => rings) : [],
    legend: legendOf(indicator.label, areas, classing, reference),
    tilesCaption: tilesCaption(style, areas, answer.shapes),
    notes: notesFor(written.annotations, areas),
    footer: footerOf({ figures, values, interval: mapChartTexts.colour(scale.measure), n, comparison }),
    altText: altTextOf({
      kind: chartTexts.kinds.map,
      label: indicator.label,
      place,
      period,
      main: mainFigures(rows, reference),
      absent: rows.flatMap(({ name, value }) => (value.status === 'shown' ? [] : [name])),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

function rowsOf({ level, wave, reference }: Request, figures: FigureLookup, written: Written): RankingRow[] {
  const chosen = written.chosen === null ? null : markId(written.chosen);
  return figures.table.areas
    .filter((area) => area.level === level && !(area.code === reference?.code && level === reference.level))
    .map(({ code }): RankingRow => {
      const mark = figures.mark(level, code, wave);
      return {
        mark,
        name: figures.areaName(level, code),
        value: figures.value(mark),
        difference: figures.difference(mark),
        chosen: markId(mark) === chosen,
      };
    })
    .sort(compareRows('high-first'));
}

type SignedRow = RankingRow & Pick<MapArea, 'look'>;

function withLooks(rows: readonly RankingRow[]): readonly SignedRow[] {
  const isAnyJudged = rows.some(({ difference }) => isJudged(difference));
  return rows.map((row) => {
    const { value, difference } = row;
    if (value.status !== 'shown' || !isAnyJudged) return { ...row, look: null };
    if (!isJudged(difference)) return { ...row, look: notComparedLook };
    return { ...row, look: isFinding(difference.verdict) ? verdictLook(difference.verdict) : null };
  });
}

function isJudged(difference: MarkDifference | null): difference is MarkDifference {
  return difference !== null && difference.verdict !== null;
}

function placeAreas(
  rows: readonly SignedRow[],
  { classes, scale }: Classing,
  shapes: MapShapes | undefined,
): readonly MapArea[] {
  const ringsOf = new Map(shapes?.areas.map(({ code, rings }) => [code, rings]));
  return rows.map((row) => ({
    ...row,
    classIndex: row.value.status === 'shown' ? classOf(classes, row.value.percent, scale) : null,
    rings: ringsOf.get(row.mark.areaCode) ?? null,
  }));
}

/** A map on which none of the areas lies is no map of them. */
function styleOf({ style }: Request, areas: readonly MapArea[]): MapSpec['style'] {
  return style === 'tiles' || !areas.some(({ rings }) => rings !== null) ? 'tiles' : 'shapes';
}

function tilesCaption(
  style: MapSpec['style'],
  areas: readonly MapArea[],
  shapes: MapShapes | undefined,
): string | null {
  const isPlaced = areas.length > 0 && areas.every(({ rings }) => rings !== null);
  if (areas.length === 0) return mapChartTexts.noAreas;
  if (style === 'shapes') return isPlaced ? null : mapChartTexts.notOnMap(shapes?.year ?? null);
  if (isPlaced) return mapChartTexts.tilesByPlace;
  return shapes === undefined ? mapChartTexts.noMap : mapChartTexts.otherMap(shapes.year);
}

function legendOf(
  title: string,
  areas: readonly MapArea[],
  { classes, scale }: Classing,
  reference: ReferenceLine | null,
): MapLegend {
  const signs = areas.flatMap(({ look }) => look ?? []);
  const looks = new Map(signs.map((look) => [look.word, look]));
  // What was not compared last: it is no outcome.
  looks.delete(notComparedLook.word);
  if (signs.includes(notComparedLook)) looks.set(notComparedLook.word, notComparedLook);
  const isBare = areas.some(({ value, look }) => value.status === 'shown' && look === null);
  const reasonOf = (status: 'hidden' | 'unavailable') => {
    const reasons = new Set(
      areas.flatMap(({ value }) => (value.status === status ? [value.reason.replace(/\.$/, '')] : [])),
    );
    if (reasons.size === 0) return null;
    return reasons.size === 1 ? [...reasons].join('') : mapChartTexts.severalReasons[status];
  };
  return {
    title,
    classes,
    ...(scale.measure === undefined ? {} : { measure: scale.measure }),
    reference: reference && {
      label: mapChartTexts.reference(reference.label, reference.percent, reference.measure),
      classIndex: classOf(classes, reference.percent, scale),
    },
    looks: [...looks.values()],
    without: looks.size > 0 && isBare ? mapChartTexts.withoutSign : null,
    hidden: reasonOf('hidden'),
    unavailable: reasonOf('unavailable'),
  };
}
