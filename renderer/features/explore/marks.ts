import { chartTexts } from '../../../shared/language/nl/charts.ts';
import type { ChartSpec, MarkValue } from '../../../shared/charts/spec.ts';
import type { ChartRequest } from '../../../shared/model/story.ts';
import { sameMark, type Figure, type FigureTable, type MarkKey } from '../../../shared/model/figure.ts';

/** One thing to pick in a chart. */
export interface ChartMark {
  readonly mark: MarkKey;
  readonly value: MarkValue;
}

export function marksOf(spec: ChartSpec): readonly ChartMark[] {
  switch (spec.kind) {
    case 'ranking':
      return spec.rows;
    case 'trend':
      return spec.series.flatMap((series) => series.points);
    case 'bars':
      return spec.series.flatMap((series) => series.bars);
  }
}

/** How many of a chart's own figures are not there; what it is held against does not count. */
export function countAbsent(spec: ChartSpec): number {
  return ownMarks(spec).filter(({ value }) => value.status !== 'shown').length;
}

function ownMarks(spec: ChartSpec): readonly ChartMark[] {
  switch (spec.kind) {
    case 'ranking':
      return spec.rows;
    case 'trend':
      return spec.series.flatMap(({ role, points }) => (role === 'reference' ? [] : points));
    case 'bars':
      return spec.series.flatMap(({ role, bars }) => (role === 'reference' ? [] : bars));
  }
}

/** The smallest chart with this figure in it. */
export function chartOfMark({ indicator, wave, level, areaCode, groupVariable }: MarkKey): ChartRequest {
  return {
    kind: 'bars',
    indicator,
    wave,
    area: { level, code: areaCode },
    reference: null,
    by: groupVariable,
  };
}

/**
 * The picked mark in this chart: itself, or, when the question changed, the same area in the same
 * group (in a trend its newest wave). So that someone may follow one school past the questions.
 */
export function findPicked(spec: ChartSpec, picked: MarkKey | null): ChartMark | null {
  if (!picked) return null;
  const marks = marksOf(spec);
  const isAlike = ({ mark }: ChartMark) =>
    mark.level === picked.level && mark.areaCode === picked.areaCode && mark.group === picked.group;
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

/** "Het Baken", "Lindewaard, meisjes", "Lindewaard, 2021". */
export function nameOfMark(table: FigureTable, mark: MarkKey, withWave: boolean): string {
  const area = table.areas.find(({ level, code }) => level === mark.level && code === mark.areaCode);
  const group = table.breakdown?.groups.find(({ code }) => code === mark.group);
  return [
    chartTexts.areaName(mark.level, area?.name ?? mark.areaCode),
    group?.label,
    withWave ? String(mark.wave) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
