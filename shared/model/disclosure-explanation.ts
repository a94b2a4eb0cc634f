import { z } from 'zod';
import { levelSchema } from './area.ts';
import { toldRuleSchema } from './disclosure.ts';
import { figureQuestionSchema } from './figure.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';
import { chartRequestSchema } from './chart-request.ts';

/** "Waarom zie ik hier niets?", asked of a question or of a chart; what a chart is held against does not count. */
export const explainRequestSchema = z.union([
  z.object({ question: figureQuestionSchema }).strict().readonly(),
  z.object({ chart: chartRequestSchema }).strict().readonly(),
]);
export type ExplainRequest = z.infer<typeof explainRequestSchema>;

/** One thing asked otherwise. */
export const questionChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-breakdown') }).readonly(),
  /** By a breakdown with fewer groups. */
  z.object({ kind: z.literal('breakdown'), name: z.string(), label: z.string() }).readonly(),
  /** For larger areas: those around what was asked. */
  z.object({ kind: z.literal('level'), level: levelSchema }).readonly(),
  z.object({ kind: z.literal('wave'), wave: z.number().int() }).readonly(),
]);
export type QuestionChange = z.infer<typeof questionChangeSchema>;

/** A question that shows more, answered before it is offered. */
export const wayOutSchema = z
  .object({
    change: questionChangeSchema,
    shown: z.number().int(),
    of: z.number().int(),
    asks: explainRequestSchema,
  })
  .readonly();
export type WayOut = z.infer<typeof wayOutSchema>;

const count = z.number().int().positive();

/** All of it can be counted in the answer to the question itself: it tells nothing more of what is hidden. */
export const disclosureExplanationSchema = z
  .object({
    shown: z.number().int(),
    hidden: z.array(z.object({ reason: hiddenReasonSchema, count }).readonly()).readonly(),
    unavailable: z.array(z.object({ reason: unavailableReasonSchema, count }).readonly()).readonly(),
    /** The rule in force. */
    disclosure: toldRuleSchema,
    ways: z.array(wayOutSchema).readonly(),
  })
  .readonly();
export type DisclosureExplanation = z.infer<typeof disclosureExplanationSchema>;
