import { z } from 'zod';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';

/** Figures as they would be with the composition of a standard: by class and gender, say (METHODS.md §6). */
export const standardisationRequestSchema = z
  .object({
    /** Names of breakdowns; the strata are their combinations. */
    by: z.array(z.string()).min(1).max(4).readonly(),
    /** The standard: left out, the respondents of the whole region in the wave. */
    standard: z.literal('region').optional(),
  })
  .readonly();
export type StandardisationRequest = z.infer<typeof standardisationRequestSchema>;

export const standardisationGaps = [
  /** Of published figures the composition is not known. */
  'no-microdata',
  /** Groups have a composition too, but only the total is held against others. */
  'only-total',
  /** More combinations than can be told apart as groups. */
  'too-many-strata',
  /** Nobody in the area is in one of the strata. */
  'stratum-empty',
] as const;
export const standardisationGapSchema = z.enum(standardisationGaps);
export type StandardisationGap = z.infer<typeof standardisationGapSchema>;

const shownStandardisedSchema = z.object({
  status: z.literal('shown'),
  /** 0–100; standard error and limits in percentage points. */
  percent: z.number(),
  se: z.number(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** The sampling unit of the strata: 'respondent' where one of them lies in one school. */
  psu: z.enum(['school', 'respondent']),
});

/** A standardised percentage has passed the gate: shown only where each of its strata would be. */
export const standardisedSchema = z
  .discriminatedUnion('status', [
    shownStandardisedSchema,
    z.object({ status: z.literal('hidden'), reason: hiddenReasonSchema }),
    z.object({
      status: z.literal('unavailable'),
      reason: z.union([unavailableReasonSchema, standardisationGapSchema]),
      /** With 'stratum-empty': the strata nobody is in, in words. */
      missing: z.array(z.string()).readonly(),
    }),
  ])
  .readonly();
export type Standardised = z.infer<typeof standardisedSchema>;
export type ShownStandardised = z.infer<typeof shownStandardisedSchema>;

/** How the figures of a table were standardised: printed wherever they are shown. */
export const standardisationBasisSchema = z
  .object({
    standard: z.literal('region'),
    by: z.array(z.object({ name: z.string(), label: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type StandardisationBasis = z.infer<typeof standardisationBasisSchema>;
