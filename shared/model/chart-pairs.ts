import { z } from 'zod';
import type { Annotation } from './annotation.ts';
import { chartRequestSchema } from './chart-request.ts';
import { markPairsSchema, pairId, type MarkPair } from './difference.ts';

/** A chart, and which of its figures are to be held against each other. */
export const chartQuestionSchema = z.intersection(
  chartRequestSchema,
  z.object({ pairs: markPairsSchema.optional() }).readonly(),
);

/** The figures that arrows and trend lines join: each pair once. */
export function pairsOf(annotations: readonly Pick<Annotation, 'shape'>[]): readonly MarkPair[] {
  const pairs = new Map<string, MarkPair>();
  for (const { shape } of annotations) {
    if (shape.kind !== 'difference' && shape.kind !== 'trend-line') continue;
    const pair = { from: shape.from, to: shape.to };
    pairs.set(pairId(pair), pairs.get(pairId(pair)) ?? pair);
  }
  return [...pairs.values()];
}
