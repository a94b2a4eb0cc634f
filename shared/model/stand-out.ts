import { z } from 'zod';
import { areaSchema, levelSchema } from './area.ts';
import { chartRequestSchema } from './chart-request.ts';
import { comparedToSchema, correctionSchema, differenceRuleSchema, verdictSchema } from './comparison.ts';
import { toldRuleSchema } from './disclosure.ts';
import { markKeySchema, psuSchema } from './figure.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';

/** What is most and really different in one area, and what nobody knows of it. */
export const standOutQuestionSchema = z
  .object({
    area: z.object({ level: levelSchema, code: z.string() }).readonly(),
    /** Left out: the newest with figures of the area. Trends run up to it. */
    wave: z.number().int().optional(),
    /** Left out: the setting of the workspace. */
    psu: psuSchema.optional(),
  })
  .readonly();
export type StandOutQuestion = z.infer<typeof standOutQuestionSchema>;

/**
 * What every finding says, of figures that are shown; percentages 0–100, sizes in percentage points. Of a mean (see
 * `measure`) the mean itself, and sizes in points of its score.
 */
const finding = {
  indicator: z.string(),
  /** As in "het aandeel …": "leerlingen die vaak stress hebben". */
  definition: z.string(),
  label: z.string(),
  measure: markKeySchema.unwrap().shape.measure,
  difference: z.number(),
  /**
   * What findings are ranked by: Cohen's h of the two percentages, of means their difference in standard deviations of
   * the answers in the area.
   */
  effect: z.number(),
  /** Corrected for all findings of its kind that were tested; null where the rule needs no test, and there is none. */
  pAdjusted: z.number().nullable(),
  /** By the rule of the workspace. */
  verdict: verdictSchema,
  /** The chart that shows it. */
  chart: chartRequestSchema,
};

export const differenceFindingSchema = z
  .object({
    kind: z.literal('difference'),
    ...finding,
    percent: z.number(),
    other: z.number(),
    compareTo: comparedToSchema,
  })
  .readonly();
export type DifferenceFinding = z.infer<typeof differenceFindingSchema>;

const groupSchema = z.object({ code: z.string(), label: z.string(), percent: z.number() }).readonly();
export const groupFindingSchema = z
  .object({
    kind: z.literal('group'),
    ...finding,
    breakdown: z.object({ name: z.string(), label: z.string() }).readonly(),
    /** The outermost of the groups that are shown, `groups` in number. */
    largest: groupSchema,
    smallest: groupSchema,
    groups: z.number().int(),
    /** Left out because their figure is hidden. */
    hiddenGroups: z.number().int(),
  })
  .readonly();
export type GroupFinding = z.infer<typeof groupFindingSchema>;

export const trendFindingSchema = z
  .object({
    kind: z.literal('trend'),
    ...finding,
    points: z
      .array(z.object({ wave: z.number().int(), percent: z.number() }).readonly())
      .min(2)
      .readonly(),
    /** Left out of the points because their figure is hidden. */
    hiddenWaves: z.array(z.number().int()).readonly(),
  })
  .readonly();
export type TrendFinding = z.infer<typeof trendFindingSchema>;

export type Finding = DifferenceFinding | GroupFinding | TrendFinding;
export type FindingKind = Finding['kind'];

function findingsOf<Schema extends z.ZodType>(schema: Schema) {
  return z.object({
    /** From the largest effect to the smallest. */
    found: z.array(schema).readonly(),
    /** How many could be judged, of which so many means, and m: how many tests were corrected together. */
    judged: z.number().int(),
    means: z.number().int(),
    family: z.number().int(),
  });
}

const labels = z.array(z.string()).readonly();

/** What these figures do not tell, as far as it can be listed. */
export const unknownSchema = z
  .object({
    /** Per theme of the catalogue what was not asked in this wave; `whole`: nothing of the theme was. */
    notAsked: z.array(z.object({ theme: z.string(), labels, whole: z.boolean() }).readonly()).readonly(),
    /** Asked, and not to be seen here. */
    withheld: z
      .array(z.object({ reason: z.union([hiddenReasonSchema, unavailableReasonSchema]), labels }).readonly())
      .readonly(),
    /** Breakdowns without any gap to see, or of which `hidden` of `of` indicators have none. */
    breakdowns: z
      .array(
        z
          .object({
            label: z.string(),
            state: z.enum(['missing', 'hidden', 'partly']),
            hidden: z.number().int(),
            of: z.number().int(),
          })
          .readonly(),
      )
      .readonly(),
    /** Waves of the workspace without this area. */
    waves: z.array(z.number().int()).readonly(),
    /** Asked otherwise since: of these there is no trend yet. */
    changed: labels,
  })
  .readonly();
export type Unknown = z.infer<typeof unknownSchema>;

/** Everything in it rests on figures that passed the gate. */
export const standOutSchema = z
  .object({
    question: standOutQuestionSchema,
    area: areaSchema,
    wave: z.number().int(),
    /** What the differences are with; null: there is nothing to hold the area against. */
    comparedWith: z.enum(['rest', 'reference']).nullable(),
    rule: differenceRuleSchema,
    correction: correctionSchema,
    differences: findingsOf(differenceFindingSchema).readonly(),
    groups: findingsOf(groupFindingSchema).readonly(),
    trends: findingsOf(trendFindingSchema)
      .extend({
        /** Judged, and no chance, but no finding: the line through all waves goes another way than first and last. */
        crossed: z.number().int(),
      })
      .readonly(),
    unknown: unknownSchema,
    /** Who the figures of this wave are about, in one word: "leerlingen"; null where they are about several. */
    people: z.string().nullable(),
    disclosure: toldRuleSchema,
    fictitious: z.boolean(),
  })
  .readonly();
export type StandOut = z.infer<typeof standOutSchema>;
