import { z } from 'zod';
import { areaSchema, levelSchema } from './area.ts';
import { verdictSchema } from './comparison.ts';
import { disclosureRuleSchema } from './disclosure.ts';
import { figureSchema, figureSourceSchema, psuSchema } from './figure.ts';
import { indicatorSchema } from './indicator.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';

/** Areas of one level against the whole they lie in: which differ more than chance gives (METHODS.md §5). */
export const funnelQuestionSchema = z
  .object({
    indicator: z.string(),
    level: z.enum(['municipality', 'district', 'school']),
    /** Only areas that lie in this one; it is the reference too (for schools: what they come to), unless another is named. */
    within: z.string().optional(),
    wave: z.number().int(),
    /** Widens the limits by how much the areas differ among themselves; left out: no. */
    overdispersion: z.boolean().optional(),
    /** Left out: `within`, else the region or country of the wave. Larger than the level. */
    reference: z.object({ level: levelSchema, code: z.string() }).readonly().optional(),
    /** Left out: the setting of the workspace. */
    psu: psuSchema.optional(),
  })
  .readonly();
export type FunnelQuestion = z.infer<typeof funnelQuestionSchema>;

/** Against the limits of 95 % and 99.8 %; only outside the latter an area is called different. */
export const funnelPositions = ['within', 'above-95', 'below-95', 'above-99.8', 'below-99.8'] as const;
export const funnelPositionSchema = z.enum(funnelPositions);
export type FunnelPosition = z.infer<typeof funnelPositionSchema>;

const funnelLimitsSchema = z.object({
  /** Respondents a simple random sample as precise would have: n / design effect. */
  effectiveN: z.number(),
  /** 0–100. */
  lower95: z.number(),
  upper95: z.number(),
  lower998: z.number(),
  upper998: z.number(),
});

export const funnelAreaSchema = z
  .object({
    area: areaSchema,
    /** As it passed the gate; a hidden one has no place and counts nowhere. */
    value: figureSchema.unwrap().shape.value,
    marks: figureSchema.unwrap().shape.marks,
    /** null where there is no figure, no n or no reference. */
    place: funnelLimitsSchema
      .extend({
        /** Standard errors above the reference. */
        z: z.number(),
        position: funnelPositionSchema,
        verdict: verdictSchema,
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type FunnelArea = z.infer<typeof funnelAreaSchema>;

/** Where the limits are drawn: at n respondents. */
export const funnelLineSchema = funnelLimitsSchema.extend({ n: z.number() }).readonly();
export type FunnelLine = z.infer<typeof funnelLineSchema>;

export const funnelReferenceSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('area'), percent: z.number(), area: areaSchema }),
    /** All shown areas together, each by its number of respondents. */
    z.object({
      kind: z.literal('pooled'),
      percent: z.number(),
      areas: z.number().int(),
      /** The area whose figure is not there, and why; null where none is known, or where that is not what they lie around. */
      instead: z
        .object({ area: areaSchema, reason: z.union([hiddenReasonSchema, unavailableReasonSchema]) })
        .readonly()
        .nullable(),
    }),
  ])
  .readonly();
export type FunnelReference = z.infer<typeof funnelReferenceSchema>;

/** Why there are no limits: no area is shown with its n, or nobody or everybody in the reference says yes. */
export const funnelGaps = ['nothing-shown', 'no-spread'] as const;
export const funnelGapSchema = z.enum(funnelGaps);

export const funnelSchema = z
  .object({
    question: funnelQuestionSchema,
    indicator: indicatorSchema,
    areas: z.array(funnelAreaSchema).readonly(),
    /** null with gap 'nothing-shown'. */
    reference: funnelReferenceSchema.nullable(),
    gap: funnelGapSchema.nullable(),
    /** The median over the areas; null where none has one, and then n counts as it is. */
    designEffect: z.number().nullable(),
    /** There when asked for and there are areas enough. */
    overdispersion: z
      .object({
        /** 1: as chance gives. */
        phi: z.number(),
        /** τ, the standard deviation between areas in percentage points; 0 where chance is enough. */
        between: z.number(),
      })
      .readonly()
      .nullable(),
    /** Rising in n; empty where there are no limits. */
    lines: z.array(funnelLineSchema).readonly(),
    sources: z.array(figureSourceSchema).readonly(),
    disclosureRule: z.string(),
    disclosure: disclosureRuleSchema,
  })
  .readonly();
export type Funnel = z.infer<typeof funnelSchema>;
