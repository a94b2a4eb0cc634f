import type { ChartAnswer } from '../../model/chart-answer.ts';
import { pairsOf } from '../../model/chart-pairs.ts';
import { pairId, type MarkPair } from '../../model/difference.ts';
import type { AnnotatedChart } from '../../model/story.ts';
import { buildChart } from '../build-chart.ts';
import type { ChartSpec } from '../spec.ts';
import { groupPair, readBars } from './read-bars.ts';
import { readTrend, referencePair } from './read-trend.ts';
import type { Reading } from './reading-spec.ts';

/**
 * The questions that its figures answer; none of charts of other kinds, and none where nothing was tested or the
 * figures are not shown: nothing is made up.
 */
export function readChart(spec: ChartSpec, answer: ChartAnswer): readonly Reading[] {
  switch (spec.kind) {
    case 'trend':
      return readTrend(spec, answer);
    case 'bars':
      return readBars(spec, answer);
    default:
      return [];
  }
}

/** The figures that the arrows of a chart join, and those that are held against each other to read it. */
export function pairsToAsk(chart: AnnotatedChart, answer: ChartAnswer): readonly MarkPair[] {
  const drawn = pairsOf(chart.annotations);
  // What people wrote takes its place: then nothing more is tested either.
  if (chart.reading === undefined || chart.interpretation.trim() !== '') return drawn;
  const read = pairToRead(buildChart(chart.request, answer, chart));
  const isNew = read !== null && !drawn.some((pair) => pairId(pair) === pairId(read));
  return isNew ? [...drawn, read] : drawn;
}

function pairToRead(spec: ChartSpec): MarkPair | null {
  switch (spec.kind) {
    case 'trend':
      return referencePair(spec);
    case 'bars':
      return groupPair(spec);
    default:
      return null;
  }
}
