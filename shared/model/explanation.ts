import { z } from 'zod';
import { areaSchema, levelSchema } from './area.ts';
import { comparisonBasisSchema, comparisonSchema } from './comparison.ts';
import { toldRuleSchema } from './disclosure.ts';
import { figureQuestionSchema, markKeySchema, methodSchema, psuSchema } from './figure.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';
import { standardisationBasisSchema, standardisedSchema } from './standardisation.ts';

/** How one figure was made: the figure of a table, and the question the table answers. */
export const explanationRequestSchema = z
  .object({ question: figureQuestionSchema, mark: markKeySchema })
  .readonly();
export type ExplanationRequest = z.infer<typeof explanationRequestSchema>;

const valueLabelSchema = z.object({ code: z.string(), label: z.string().nullable() }).readonly();

const deliverySectionSchema = z.object({
  kind: z.literal('delivery'),
  source: z.enum(['microdata', 'aggregate']),
  title: z.string(),
  wave: z.number().int(),
  fileName: z.string(),
  /** ISO date and time. */
  importedAt: z.string(),
  /** The first twelve digits of the SHA-256 of the file: the same digits, the same bytes. */
  hash: z.string().length(12),
  /** Rows of the wave that count, and those that do not. */
  rows: z.number().int(),
  setAside: z.array(z.object({ reason: z.string(), rows: z.number().int() }).readonly()).readonly(),
  fictitious: z.boolean(),
});

const definitionSectionSchema = z.object({
  kind: z.literal('definition'),
  indicator: z.string(),
  label: z.string(),
  definition: z.string(),
  population: z.string(),
  version: z.number().int(),
  /** First wave with this version, and why it cannot be compared with the one before. */
  fromWave: z.number().int().nullable(),
  breakReason: z.string().nullable(),
  /** Its column in this wave; null for a published figure, and where it was not asked. */
  column: z.object({ name: z.string(), question: z.string() }).readonly().nullable(),
  /** What counts: this answer, or the score between these limits; null for a published figure. */
  counts: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('answer'), answer: valueLabelSchema }).readonly(),
      z.object({ kind: z.literal('score'), min: z.number(), max: z.number() }).readonly(),
    ])
    .nullable(),
  missing: z.array(valueLabelSchema).readonly(),
  notApplicable: z.array(valueLabelSchema).readonly(),
});

/** By what a pupil is counted in the area. */
export const placements = [
  /** A column of its own in the file. */
  'column',
  /** The municipality follows from the district. */
  'district',
  /** Where the pupil lives is not in the file: the area is that of the school. */
  'school',
  /** A file without a region is one region. */
  'whole-file',
  'published',
] as const;

const domainSectionSchema = z.object({
  kind: z.literal('domain'),
  area: areaSchema,
  group: z.object({ breakdown: z.string(), label: z.string() }).readonly().nullable(),
  placement: z.enum(placements).nullable(),
  /** The column it goes by, with the placements 'column', 'district' and 'school'. */
  column: z.string().nullable(),
});

const weightSectionSchema = z.object({
  kind: z.literal('weight'),
  /** null: everyone counts once. */
  column: z.string().nullable(),
  /** Whose weight it is: of this level alone, or of the wave though other levels have their own. */
  of: z.enum(['level', 'wave', 'wave-for-want-of-level']),
  /** Over everyone in the wave who weighs something, never over the area; null without a weight. */
  range: z.object({ smallest: z.number(), largest: z.number(), mean: z.number() }).readonly().nullable(),
});

/** Why the pupil is the sampling unit. */
export const psuReasons = ['chosen', 'no-schools', 'schools-asked', 'one-school'] as const;

const designSectionSchema = z.object({
  kind: z.literal('design'),
  /** Of the question; a figure that few schools carry may have another, which its precision tells. */
  psu: psuSchema,
  /** null where the school is the unit. */
  why: z.enum(psuReasons).nullable(),
  /** Of the wave as a whole. */
  strata: z.number().int(),
  units: z.number().int(),
  lonelyStrata: z.number().int(),
  stratumColumn: z.string().nullable(),
  /** Correction for a finite population: in every stratum, in some, or not at all. */
  correction: z.enum(['none', 'partly', 'everywhere']),
});

const disclosureSectionSchema = z.object({
  kind: z.literal('disclosure'),
  /** The rule for this indicator. */
  rule: toldRuleSchema,
  /** Its limits for answers count double. */
  sensitive: z.boolean(),
  lowestLevel: levelSchema,
  outcome: z.union([z.literal('shown'), z.literal('published'), hiddenReasonSchema, unavailableReasonSchema]),
});

/** What may be said of any figure, hidden ones too: nothing in it is counted in its own area or group. */
const openSections = [
  deliverySectionSchema.readonly(),
  definitionSectionSchema.readonly(),
  domainSectionSchema.readonly(),
  weightSectionSchema.readonly(),
  designSectionSchema.readonly(),
  disclosureSectionSchema.readonly(),
] as const;

const countsSectionSchema = z.object({
  kind: z.literal('counts'),
  /** Valid answers; null where the publisher does not say. */
  n: z.number().int().nullable(),
  /** Whether more than a fifth gave no answer; null where that is not known. Their number is not told. */
  manyMissing: z.boolean().nullable(),
  /** Whether there are pupils to whom the question did not apply. Their number is not told: beside n it is an answer. */
  notApplicable: z.boolean(),
  /** Unweighted pupils who say yes; null for a mean and a published figure. */
  numerator: z.number().int().nullable(),
});

const estimateSectionSchema = z.object({
  kind: z.literal('estimate'),
  measure: z.enum(['percent', 'mean', 'published']),
  weighted: z.boolean(),
  /** 0–100, or the mean in the unit of its score; so is the standard error. */
  value: z.number(),
  n: z.number().int().nullable(),
  numerator: z.number().int().nullable(),
  se: z.number().nullable(),
});

const precisionSectionSchema = z.object({
  kind: z.literal('precision'),
  /** Strata and sampling units with respondents of this figure. */
  strata: z.number().int(),
  units: z.number().int(),
  lonelyStrata: z.number().int(),
  df: z.number(),
  /** null where all answer alike. */
  deff: z.number().nullable(),
  effective: z.number(),
  /** How many schools carry it, and what is its sampling unit for that; null where those are enough. */
  fewSchools: z
    .object({ schools: z.number().int(), unit: z.enum(['school', 'pupil', 'question']) })
    .readonly()
    .nullable(),
});

const intervalSectionSchema = z.object({
  kind: z.literal('interval'),
  method: methodSchema,
  measure: z.enum(['percent', 'mean']),
  /** As in the estimate; so are the limits. */
  value: z.number(),
  se: z.number().nullable(),
  n: z.number().int().nullable(),
  /** 0–1. */
  confidenceLevel: z.number(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** t of the degrees of freedom, where the method has one. */
  t: z.number().nullable(),
  /** n* of Korn and Graubard. */
  effective: z.number().nullable(),
});

const reliabilitySectionSchema = z.object({
  kind: z.literal('reliability'),
  mark: z.enum(['fine', 'less-reliable', 'unreliable']),
  effective: z.number(),
  /** Those of the interval. */
  df: z.number(),
  /** How many schools carry it; null where those are enough. Fewer than four make it less reliable, whatever its df. */
  schools: z.number().int().nullable(),
  /** Of the Korn–Graubard interval, in percentage points; null without a degree of freedom. */
  width: z.number().nullable(),
  /** The width as a percentage of the figure and of its complement; null at 0 and at 100. */
  ofYes: z.number().nullable(),
  ofNo: z.number().nullable(),
});

const comparisonSectionSchema = z.object({
  kind: z.literal('comparison'),
  /** The unit of the difference. */
  measure: z.enum(['percent', 'mean']),
  comparison: comparisonSchema,
  basis: comparisonBasisSchema,
});

const standardisedSectionSchema = z.object({
  kind: z.literal('standardised'),
  standardised: standardisedSchema,
  basis: standardisationBasisSchema,
});

export const openSectionSchema = z.discriminatedUnion('kind', openSections);
export const shownSectionSchema = z.discriminatedUnion('kind', [
  ...openSections,
  countsSectionSchema.readonly(),
  estimateSectionSchema.readonly(),
  precisionSectionSchema.readonly(),
  intervalSectionSchema.readonly(),
  reliabilitySectionSchema.readonly(),
  comparisonSectionSchema.readonly(),
  standardisedSectionSchema.readonly(),
]);
export type OpenSection = z.infer<typeof openSectionSchema>;
export type ShownSection = z.infer<typeof shownSectionSchema>;
export type SectionOf<Kind extends ShownSection['kind']> = Extract<ShownSection, { readonly kind: Kind }>;

/** In the order of reading. What is hidden has no section that rests on a number of its own. */
export const explanationSchema = z
  .discriminatedUnion('status', [
    z.object({
      status: z.literal('shown'),
      mark: markKeySchema,
      sections: z.array(shownSectionSchema).readonly(),
    }),
    z.object({
      status: z.literal('hidden'),
      mark: markKeySchema,
      sections: z.array(openSectionSchema).readonly(),
    }),
    z.object({
      status: z.literal('unavailable'),
      mark: markKeySchema,
      sections: z.array(openSectionSchema).readonly(),
    }),
  ])
  .readonly();
export type Explanation = z.infer<typeof explanationSchema>;
