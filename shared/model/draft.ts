import { z } from 'zod';
import { chartRequestSchema } from './chart-request.ts';
import { chartWords } from './story.ts';

/** As many as are gone back to; the oldest are forgotten. */
export const mostDrafts = 200;

/** What was written about a chart that is in no story yet. */
export const draftSchema = z
  .object({
    request: chartRequestSchema,
    headline: chartWords.headline,
    interpretation: z.string().max(2000),
    annotations: chartWords.annotations,
  })
  .readonly();
export type Draft = z.infer<typeof draftSchema>;
