import { chartMarks, type ChartMark } from '../charts/chart-marks.ts';
import type { ChartSpec, ShownMark } from '../charts/spec.ts';
import { writePoints } from '../language/nl/differences.ts';
import { writeFigure } from '../language/nl/figure-unit.ts';
import { livingSentenceTexts as texts } from '../language/nl/living-sentences.ts';
import { fillFields, type FieldValues } from '../model/text-field.ts';

export interface LivingSentence {
  /** With its numbers as fields. */
  readonly text: string;
  /** As it reads with the figures of today. */
  readonly filled: string;
}

/**
 * Sentences about the figure that a chart is about, its numbers as fields. None where a chart is about many figures,
 * or its figure is not shown: nothing is made up.
 */
export function livingSentences(spec: ChartSpec): readonly LivingSentence[] {
  if (spec.kind !== 'number' && spec.kind !== 'trend') return [];
  const own = chartMarks(spec).filter(({ isReference }) => !isReference);
  const newest = own.findLast(({ value }) => value.status === 'shown');
  // A trend of several areas is about none of them.
  const isOne = spec.kind === 'number' || spec.series.filter(({ role }) => role !== 'reference').length === 1;
  if (newest?.value.status !== 'shown' || !isOne) return [];
  const { value, difference, mark } = newest;
  const at = mark.level === 'school' ? 'op' : 'in';
  const sentences = [
    spec.kind === 'number' ? texts.percent(at) : texts.newest(at),
    ...(value.lower === null || value.upper === null ? [] : [texts.interval]),
    ...(difference === null ? [] : [texts.difference(difference.other.name)]),
  ];
  const values = valuesOf(spec, newest, value);
  return sentences.map((text) => ({ text, filled: fillFields(text, values).text }));
}

function valuesOf(
  spec: ChartSpec,
  { mark, name, difference }: ChartMark,
  { percent, whole = percent, lower, upper, measure }: ShownMark,
): FieldValues {
  return {
    ...{
      gebied: spec.kind === 'number' ? spec.name : name,
      meting: String(mark.wave),
      percent: writeFigure(whole, measure),
    },
    ...(spec.kind === 'number' ? { indicator: spec.label } : {}),
    ...(lower === null ? {} : { ondergrens: writeFigure(lower, measure) }),
    ...(upper === null ? {} : { bovengrens: writeFigure(upper, measure) }),
    ...(difference === null ? {} : { verschil: writePoints(difference.difference, difference.measure) }),
  };
}
