import { z } from 'zod';
import { chartRequestSchema } from './chart-request.ts';

/** As many as are read through to find one again. */
export const mostRecentQuestions = 20;

/** A question that was asked, to ask again. */
export const keptQuestionSchema = z
  .object({
    /** As it stands behind "#/verkennen?": what tells one question from another. */
    address: z.string().min(1).max(8000),
    /** The question in words, when it was last asked. */
    sentence: z.string().max(600),
    /** What a person called it; null: its sentence. */
    name: z.string().min(1).max(120).nullable(),
    favourite: z.boolean(),
    /** ISO date and time. */
    askedAt: z.string(),
    /** The chart it asks, so that a copy for others can hold it; not there for what was kept long ago. */
    chart: chartRequestSchema.optional(),
  })
  .readonly();
export type KeptQuestion = z.infer<typeof keptQuestionSchema>;
