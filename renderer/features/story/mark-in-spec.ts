import { chartMarks, type ChartMark } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { sameMark, type MarkKey } from '../../../shared/model/figure.ts';

/** "Het Baken", "Lindewaard, 2021", "Lindewaard, meisjes"; the code when the mark is no longer drawn. */
export function nameInSpec(specs: readonly ChartSpec[], mark: MarkKey): string {
  const found = find(specs, mark);
  if (found === null) return mark.areaCode;
  return found.detail === null ? found.name : `${found.name}, ${found.detail}`;
}

/** null when the figure is not shown. */
function percentInSpec(specs: readonly ChartSpec[], mark: MarkKey): number | null {
  const value = find(specs, mark)?.value;
  return value?.status === 'shown' ? value.percent : null;
}

/** Its writer looked at the figures of today and stands by the words. */
export function confirmed(note: Annotation, specs: readonly ChartSpec[]): Annotation {
  const figures = note.figures.map(({ mark }) => ({ mark, percent: percentInSpec(specs, mark) }));
  return { ...note, figures };
}

function find(specs: readonly ChartSpec[], mark: MarkKey): ChartMark | null {
  return specs.flatMap(chartMarks).find((named) => sameMark(named.mark, mark)) ?? null;
}
