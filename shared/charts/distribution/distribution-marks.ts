import type { ChartMark } from '../chart-marks.ts';
import type { AnswerBar, DistributionSpec } from './distribution-spec.ts';

/** Bar by bar, each in the order of the answers. */
export function distributionMarks(spec: DistributionSpec): readonly ChartMark[] {
  return namedBars(spec).flatMap(({ area, group, bar }) =>
    bar.parts.map(({ mark, value }, index) => ({
      mark,
      name: area,
      detail: [group, spec.answers[index]].filter((part) => part !== null && part !== undefined).join(', '),
      value,
      difference: null,
      isReference: bar.role === 'reference',
    })),
  );
}

/** A group belongs to the area above it. */
export function namedBars({ bars }: DistributionSpec): readonly {
  readonly area: string;
  readonly group: string | null;
  readonly bar: AnswerBar;
}[] {
  let area = '';
  return bars.map((bar) => {
    if (bar.role !== 'group') area = bar.name;
    return { area, group: bar.role === 'group' ? bar.name : null, bar };
  });
}
