import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { chartMarks, type ChartMark } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { marksOf, type AnnotationShape } from '../../../shared/model/annotation.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { sameMark, type Figure, type FigureTable, type MarkKey } from '../../../shared/model/figure.ts';

/** How many of a chart's own figures are not there, and of those drawn beside them to be held against. */
export function countAbsent(spec: ChartSpec): { readonly own: number; readonly beside: number } {
  const absent = chartMarks(spec).filter(({ value }) => value.status !== 'shown');
  const beside = absent.filter(({ isReference }) => isReference).length;
  return { own: absent.length - beside, beside };
}

/** How many of a chart's own figures by group are hidden, of how many; of a chart without groups none of none. */
export function countHiddenGroups(spec: ChartSpec): { readonly hidden: number; readonly of: number } {
  const own = chartMarks(spec).filter(({ isReference, mark }) => !isReference && mark.group !== null);
  return { hidden: own.filter(({ value }) => value.status === 'hidden').length, of: own.length };
}

/** The smallest chart with this figure in it. */
export function chartOfMark({
  indicator,
  wave,
  level,
  areaCode,
  groupVariable,
  category,
}: MarkKey): ChartRequest {
  const asked = { indicator, wave, reference: null, by: groupVariable };
  if (category !== undefined) {
    return { kind: 'distribution', ...asked, areas: [{ level, code: areaCode }], style: 'stacked' };
  }
  return {
    kind: 'bars',
    ...asked,
    area: { level, code: areaCode },
  };
}

/**
 * The picked mark in this chart: itself, or, when it was of another wave, the same area in the same
 * group (in a trend its newest wave).
 */
export function findPicked(spec: ChartSpec, picked: MarkKey | null): ChartMark | null {
  if (!picked) return null;
  const marks = chartMarks(spec);
  // Among many indicators another one of the same area is another figure.
  const isOfMany = new Set(marks.map(({ mark }) => mark.indicator)).size > 1;
  const isAlike = ({ mark }: ChartMark) =>
    (!isOfMany || mark.indicator === picked.indicator) &&
    mark.level === picked.level &&
    mark.areaCode === picked.areaCode &&
    mark.group === picked.group;
  return (
    marks.find(({ mark }) => sameMark(mark, picked)) ??
    marks.find((candidate) => isAlike(candidate) && candidate.mark.wave === picked.wave) ??
    marks.findLast(isAlike) ??
    null
  );
}

export function findFigure(table: FigureTable, mark: MarkKey): Figure | null {
  return table.figures.find((figure) => sameMark(figure.key, mark)) ?? null;
}

/** "Het Baken", "Lindewaard, meisjes", "Lindewaard, 2021", "Lindewaard, Heel gelukkig"; among many indicators "Vaak stress, Lindewaard". */
export function nameOfMark(table: FigureTable, mark: MarkKey, withWave: boolean): string {
  const area = table.areas.find(({ level, code }) => level === mark.level && code === mark.areaCode);
  const group = table.breakdown?.groups.find(({ code }) => code === mark.group);
  const indicator = table.indicators.find(({ code }) => code === mark.indicator);
  const answer = indicator?.scale?.categories.find(({ code }) => code === mark.category);
  return [
    table.indicators.length > 1 ? indicator?.label : undefined,
    chartTexts.areaName(mark.level, area?.name ?? mark.areaCode),
    group?.label,
    answer?.label,
    withWave ? String(mark.wave) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The figures a note is about: "Het Baken", "Lindewaard, 2021 · Lindewaard, 2025". */
export function nameOfShape(table: FigureTable, shape: AnnotationShape, { kind }: ChartSpec): string {
  return marksOf(shape)
    .map((mark) => nameOfMark(table, mark, kind === 'trend'))
    .join(' · ');
}
