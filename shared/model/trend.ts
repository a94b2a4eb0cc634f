import { z } from 'zod';
import { areaSelectionSchema } from './area.ts';
import { correctionSchema, differenceRuleSchema } from './comparison.ts';
import {
  figureQuestionSchema,
  figureTableSchema,
  markKeySchema,
  measureSchema,
  psuSchema,
} from './figure.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';

/** How percentages or means change over the waves. */
export const trendQuestionSchema = z
  .object({
    indicators: figureQuestionSchema.unwrap().shape.indicators,
    areas: z.array(areaSelectionSchema).min(1).readonly(),
    /** Left out: all waves that have the indicator. */
    waves: z.array(z.number().int()).readonly().optional(),
    /** Name of a breakdown; the groups come on top of the total. */
    by: z.string().optional(),
    /** Left out: percentages. */
    measure: measureSchema.exclude(['distribution']).optional(),
    /** Left out: the setting of the workspace, likewise below. */
    psu: psuSchema.optional(),
    correction: correctionSchema.optional(),
  })
  .readonly();
export type TrendQuestion = z.infer<typeof trendQuestionSchema>;

/** How the test was done. */
export const trendTests = [
  /** Three waves and more: the slope of a logistic regression on the year, by design. */
  'logistic',
  /** The same where some waves are published: each a simple random sample as large as its effective number. */
  'logistic-of-counts',
  /** Three waves and more of a mean: the slope of a linear regression on the year, by design. */
  'linear',
  /** Two waves: as in a comparison. */
  'difference',
  'two-proportions',
  'non-overlap',
  'none',
] as const;
export const trendTestSchema = z.enum(trendTests);

/** The words a reader sees; the first two where the indicator has a good side. */
export const movements = [
  'verbetert',
  'verslechtert',
  'stijgt',
  'daalt',
  'geen duidelijke verandering',
] as const;
export const movementSchema = z.enum(movements);
export type Movement = z.infer<typeof movementSchema>;

export const trendGaps = [
  /** Only one wave has a figure. */
  'one-wave',
  /** Since the question was last changed there is only one wave. */
  'definition-changed',
] as const;
export const trendGapSchema = z.enum(trendGaps);

/** What identifies a trend: a figure without its wave. */
export const trendKeySchema = z
  .object(
    markKeySchema
      .unwrap()
      .pick({ indicator: true, level: true, areaCode: true, groupVariable: true, group: true, measure: true })
      .shape,
  )
  .readonly();

const shownTrendSchema = z.object({
  status: z.literal('shown'),
  /** The figures it rests on, in order of wave; percent 0–100, of a mean (see `key.measure`) the mean itself. */
  points: z
    .array(z.object({ wave: z.number().int(), percent: z.number() }).readonly())
    .min(2)
    .readonly(),
  /** Percentage points (of a mean: its own unit) per year, along the fitted line, and its 95 % interval. */
  perYear: z.number(),
  perYearLower: z.number().nullable(),
  perYearUpper: z.number().nullable(),
  /** Per year; null where no logistic regression was done. */
  oddsRatio: z.number().nullable(),
  oddsLower: z.number().nullable(),
  oddsUpper: z.number().nullable(),
  test: trendTestSchema,
  /** null where there is no test that gives one. */
  p: z.number().nullable(),
  /** With test 'non-overlap': the intervals have no value in common. Else null. */
  apart: z.boolean().nullable(),
  pAdjusted: z.number().nullable(),
  /** m it was corrected for, where a story holds it among others than its own table; left out: that of the table. */
  family: z.number().int().optional(),
  /** null where there is no test. */
  movement: movementSchema.nullable(),
  /** The trend marker of Fingertips, of five and more waves of which n is known. */
  marker: z
    .object({ statistic: z.number(), direction: z.enum(['rising', 'falling', 'none']) })
    .readonly()
    .nullable(),
});
export type ShownTrend = z.infer<typeof shownTrendSchema>;

/** A trend has passed the disclosure gate: it rests on shown figures only. */
export const trendSchema = z
  .object({
    key: trendKeySchema,
    /** Waves left out because their figure is hidden. */
    hiddenWaves: z.array(z.number().int()).readonly(),
    /** There where earlier waves are left out: from this wave the question is another. */
    brokenAt: z.object({ wave: z.number().int(), reason: z.string().nullable() }).readonly().nullable(),
    value: z
      .discriminatedUnion('status', [
        shownTrendSchema,
        z.object({ status: z.literal('hidden'), reason: hiddenReasonSchema }),
        z.object({
          status: z.literal('unavailable'),
          reason: z.union([unavailableReasonSchema, trendGapSchema]),
        }),
      ])
      .readonly(),
  })
  .readonly();
export type Trend = z.infer<typeof trendSchema>;

export const trendTableSchema = z
  .object({
    question: trendQuestionSchema,
    ...figureTableSchema.unwrap().pick({
      indicators: true,
      areas: true,
      surroundings: true,
      waves: true,
      breakdown: true,
      sources: true,
      disclosureRule: true,
      disclosure: true,
    }).shape,
    trends: z.array(trendSchema).readonly(),
    correction: correctionSchema,
    /** What counts as a difference between the first wave and the last. */
    rule: differenceRuleSchema,
    /** m: all trends that were tested together. */
    family: z.number().int(),
  })
  .readonly();
export type TrendTable = z.infer<typeof trendTableSchema>;
