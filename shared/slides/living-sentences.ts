import { chartMarks } from '../charts/chart-marks.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { livingSentenceTexts as texts } from '../language/nl/living-sentences.ts';

/**
 * Sentences about the figure that a chart is about, its numbers as fields. None where a chart is about many figures,
 * or its figure is not shown: nothing is made up.
 */
export function livingSentences(spec: ChartSpec): readonly string[] {
  if (spec.kind !== 'number' && spec.kind !== 'trend') return [];
  const own = chartMarks(spec).filter(({ isReference }) => !isReference);
  const newest = own.findLast(({ value }) => value.status === 'shown');
  // A trend of several areas is about none of them.
  const isOne = spec.kind === 'number' || spec.series.filter(({ role }) => role !== 'reference').length === 1;
  if (newest?.value.status !== 'shown' || !isOne) return [];
  const { value, difference } = newest;
  return [
    texts.percent,
    ...(value.lower === null || value.upper === null ? [] : [texts.interval]),
    ...(difference === null ? [] : [texts.difference(difference.other.name)]),
  ];
}
