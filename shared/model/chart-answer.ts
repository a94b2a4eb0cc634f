import { z } from 'zod';
import { differenceTableSchema } from './difference.ts';
import { figureTableSchema } from './figure.ts';
import { funnelSchema } from './funnel.ts';
import { gapTableSchema } from './gap.ts';
import { mapShapesSchema } from './map-shapes.ts';
import { responseSchema } from './response.ts';
import { trendTableSchema } from './trend.ts';

/** All that a chart needs to be drawn: its figures, and what only some kinds ask on top. */
export const chartAnswerSchema = z
  .object({
    table: figureTableSchema,
    /** Of a funnel. */
    funnel: funnelSchema.optional(),
    /** Of a dumbbell, and of gaps over the waves. */
    gaps: gapTableSchema.optional(),
    /** Of a trend: what its lines come to over all waves. */
    trends: trendTableSchema.optional(),
    /** Of a response table. */
    response: responseSchema.optional(),
    /** Of the pairs of figures that were asked with it. */
    differences: differenceTableSchema.optional(),
    /** Of a map, where shapes of its level were read in. */
    shapes: mapShapesSchema.optional(),
  })
  .readonly();
export type ChartAnswer = z.infer<typeof chartAnswerSchema>;
