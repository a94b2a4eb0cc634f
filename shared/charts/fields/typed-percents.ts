import { chartMarks } from '../chart-marks.ts';
import type { ChartSpec } from '../spec.ts';

export interface TypedPercent {
  /** As it stands in the text. */
  readonly typed: string;
  readonly percent: number;
  readonly decimals: number;
}

/** Percentages that somebody typed: "31 %", "31,4 procent"; not the 95% of an interval. */
export function typedPercents(text: string): readonly TypedPercent[] {
  return [...text.matchAll(/(\d+(?:[.,]\d+)?)\s?(?:%(?!-)|procent\b)/gu)].map(([typed, digits = '']) => ({
    typed,
    percent: Number(digits.replace(',', '.')),
    decimals: /[.,](\d+)/.exec(digits)?.[1]?.length ?? 0,
  }));
}

/**
 * Typed percentages that are no figure of the chart, nor an end of an interval, nor a line in it: mistyped, of another
 * chart, or of before. As they stand in the text, each once.
 */
export function strangePercents(text: string, specs: readonly ChartSpec[]): readonly string[] {
  const known = specs.flatMap(numbersIn);
  const strange = typedPercents(text).filter(
    ({ percent, decimals }) =>
      !known.some((number) => number.toFixed(decimals) === percent.toFixed(decimals)),
  );
  return [...new Set(strange.map(({ typed }) => typed))];
}

function numbersIn(spec: ChartSpec): readonly number[] {
  const figures = chartMarks(spec).flatMap(({ value }) =>
    value.status === 'shown' ? [value.percent, value.whole, value.lower, value.upper] : [],
  );
  const line = 'reference' in spec ? spec.reference : null;
  const drawn = typeof line === 'object' && line !== null && 'percent' in line ? [line.percent] : [];
  const levels = spec.notes.flatMap(({ shape }) => (shape.kind === 'level' ? [shape.percent] : []));
  return [...figures, ...drawn, ...levels].filter((number) => typeof number === 'number');
}
