import { z } from 'zod';
import { areaSelectionSchema } from './area.ts';
import { correctionSchema } from './comparison.ts';
import {
  breakdownSchema,
  figureQuestionSchema,
  figureTableSchema,
  markKeySchema,
  measureSchema,
  psuSchema,
} from './figure.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';

/** How far the groups of a breakdown lie apart. */
export const gapQuestionSchema = z
  .object({
    indicators: figureQuestionSchema.unwrap().shape.indicators,
    areas: z.array(areaSelectionSchema).min(1).readonly(),
    /** Name of a breakdown. */
    by: z.string(),
    /** Left out: percentages. */
    measure: measureSchema.exclude(['distribution']).optional(),
    /** Left out: all waves that have the indicator. */
    waves: z.array(z.number().int()).readonly().optional(),
    /** Left out: the setting of the workspace, likewise below. */
    psu: psuSchema.optional(),
    correction: correctionSchema.optional(),
  })
  .readonly();
export type GapQuestion = z.infer<typeof gapQuestionSchema>;

export const groupOrderSchema = z.enum(['class', 'education', 'age']);
export type GroupOrder = z.infer<typeof groupOrderSchema>;

/** What identifies a gap: a figure without its group. */
export const gapKeySchema = z
  .object(
    markKeySchema.unwrap().pick({ indicator: true, level: true, areaCode: true, wave: true, measure: true })
      .shape,
  )
  .readonly();

/** percent 0–100; of a mean (see `key.measure`) the mean itself, and so are the sizes below. */
const groupFigureSchema = z.object({ group: z.string(), percent: z.number() }).readonly();

const shownGapSchema = z.object({
  status: z.literal('shown'),
  /** Of the groups that are shown; of groups that are equal the first. */
  largest: groupFigureSchema,
  smallest: groupFigureSchema,
  /** How many groups are shown: the two are the outermost of `pairs` pairs, and tested as such. */
  groups: z.number().int(),
  pairs: z.number().int(),
  /** The largest minus the smallest in percentage points; its interval holds for all pairs at once (Bonferroni). */
  difference: z.number(),
  diffLower: z.number().nullable(),
  diffUpper: z.number().nullable(),
  /** The largest over the smallest, and its interval likewise; null where the smallest is 0, and of means. */
  ratio: z.number().nullable(),
  ratioLower: z.number().nullable(),
  ratioUpper: z.number().nullable(),
  /** Of the difference, for all pairs; null where there is no test. */
  p: z.number().nullable(),
  /** And for all gaps of the table. */
  pAdjusted: z.number().nullable(),
  /** m it was corrected for, where a story holds it among others than its own table; left out: that of the table. */
  family: z.number().int().optional(),
  /** The slope index of inequality: from the very first to the very last of groups with an order, in percentage points. */
  slope: z
    .object({
      points: z.number(),
      lower: z.number().nullable(),
      upper: z.number().nullable(),
      p: z.number().nullable(),
      pAdjusted: z.number().nullable(),
    })
    .readonly()
    .nullable(),
});
export type ShownGap = z.infer<typeof shownGapSchema>;

/** A gap has passed the disclosure gate: it is that of the shown groups. */
export const gapSchema = z
  .object({
    key: gapKeySchema,
    /** How many groups are left out because they are hidden. */
    hiddenGroups: z.number().int(),
    value: z
      .discriminatedUnion('status', [
        shownGapSchema,
        z.object({ status: z.literal('hidden'), reason: hiddenReasonSchema }),
        z.object({
          status: z.literal('unavailable'),
          reason: z.union([unavailableReasonSchema, z.literal('one-group')]),
        }),
      ])
      .readonly(),
  })
  .readonly();
export type Gap = z.infer<typeof gapSchema>;

export const gapTableSchema = z
  .object({
    question: gapQuestionSchema,
    ...figureTableSchema.unwrap().pick({
      indicators: true,
      areas: true,
      surroundings: true,
      waves: true,
      sources: true,
      disclosureRule: true,
      disclosure: true,
    }).shape,
    breakdown: breakdownSchema,
    /** What the groups are in order of, so that there is a slope; null where they have no order. */
    order: groupOrderSchema.nullable(),
    gaps: z.array(gapSchema).readonly(),
    correction: correctionSchema,
    /** m: all gaps that were tested together; and all slopes. */
    family: z.number().int(),
    slopeFamily: z.number().int(),
  })
  .readonly();
export type GapTable = z.infer<typeof gapTableSchema>;
