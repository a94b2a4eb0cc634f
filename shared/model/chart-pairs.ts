import { z } from 'zod';
import type { Annotation } from './annotation.ts';
import { chartRequestSchema } from './chart-request.ts';
import { markPairsSchema, mostPairs, type MarkPair } from './difference.ts';
import { markId } from './figure.ts';

/** A chart, and which of its figures are to be held against each other. */
export const chartQuestionSchema = z.intersection(
  chartRequestSchema,
  z.object({ pairs: markPairsSchema.optional() }).readonly(),
);

/** The figures that arrows and trend lines join, each pair once: there and back are two, with the same test. */
export function pairsOf(annotations: readonly Pick<Annotation, 'shape'>[]): readonly MarkPair[] {
  const pairs = new Map<string, MarkPair>();
  for (const { shape } of annotations) {
    if (shape.kind !== 'difference' && shape.kind !== 'trend-line') continue;
    const { from, to } = shape;
    pairs.set(`${markId(from)} – ${markId(to)}`, { from, to });
  }
  return [...pairs.values()].slice(0, mostPairs);
}
