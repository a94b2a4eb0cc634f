import type { Wording } from '../bilingual.ts';
import type { annotationBars as nl } from '../nl/annotations.ts';

export const annotationBars: Wording<typeof nl> = {
  noTime: 'This chart is not about several years.',
  noAxis: 'This chart has no axis of percentages.',
  stacked: 'In these bars the answers lie behind each other: the axis adds them up.',
  classes: 'The colours of the map already say which class an area is in.',
  answers: 'The colours of the bars already say which answer it is.',
  ownIndicators: 'Each row is another subject: a difference between them says nothing.',
  scores: 'The axis of this chart is a scale of points, not a percentage.',
  differences: 'The axis of this chart is about differences, not percentages.',
  scattered: 'Areas on a map do not lie together in one plane.',
  dense: 'The figures stand too close to each other here. Words go under the chart.',
  oneFigure: 'This chart is one figure.',
  table: 'This is a table: there is nothing to draw at.',
};
