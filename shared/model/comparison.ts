import { z } from 'zod';
import { areaSchema, levelSchema } from './area.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';

/** What every figure is held against: the rest of its larger area, its previous wave, the country, or another group. */
export const comparisonKindSchema = z.enum(['rest', 'wave', 'reference', 'group']);
export type ComparisonKind = z.infer<typeof comparisonKindSchema>;

/** For the number of tests shown together: Benjamini–Hochberg, Bonferroni, or nothing. */
export const correctionSchema = z.enum(['none', 'bh', 'bonferroni']);
export const defaultCorrection = 'bh';

/** What counts as a difference (METHODS.md §3); points are percentage points. */
export const differenceRuleSchema = z.discriminatedUnion('kind', [
  /** p < 0.05 after correction. */
  z.object({ kind: z.literal('test') }).readonly(),
  z.object({ kind: z.literal('test-and-points'), points: z.number().positive() }).readonly(),
  z.object({ kind: z.literal('points'), points: z.number().positive() }).readonly(),
  /** Below 5 vergelijkbaar, 5 to 10 worse a possible point of attention, from 10 gunstiger or ongunstiger. */
  z.object({ kind: z.literal('report') }).readonly(),
]);
export type DifferenceRule = z.infer<typeof differenceRuleSchema>;
export const defaultDifferenceRule: DifferenceRule = { kind: 'test' };
export const defaultPoints = 3;

export const comparisonRequestSchema = z
  .object({
    with: comparisonKindSchema,
    /** Code of the group the others are held against; left out: the first. */
    group: z.string().optional(),
    /**
     * Of the kind 'rest': the level of the larger area of a school or district. Left out: the municipality, and where
     * its rest would give away a hidden figure, the region. A municipality is always held against its region.
     */
    of: z.enum(['municipality', 'region']).optional(),
    /** Only figures of these levels are compared, and so are the family of tests; left out: of all. */
    levels: z.array(levelSchema).readonly().optional(),
    /** Of those levels only these areas: the others are there to be seen beside them, without a test. */
    areas: z.array(z.string()).readonly().optional(),
    /** The totals that stand beside the groups of a breakdown are not compared. */
    groupsOnly: z.boolean().optional(),
    /** Left out: the setting of the workspace. */
    correction: correctionSchema.optional(),
    /** Left out: the setting of the workspace. */
    rule: differenceRuleSchema.optional(),
  })
  .readonly();
export type ComparisonRequest = z.infer<typeof comparisonRequestSchema>;

/** The words of the trade, by the direction of the indicator; they are what a reader sees. */
export const verdicts = [
  'gunstiger',
  'ongunstiger',
  'vergelijkbaar',
  'hoger',
  'lager',
  'mogelijk aandachtspunt',
] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** The other side of a comparison. */
export const comparedToSchema = z.discriminatedUnion('kind', [
  /** The larger area without this one; of a school in a municipality: its other schools. */
  z.object({ kind: z.literal('rest'), of: areaSchema }).readonly(),
  z.object({ kind: z.literal('wave'), wave: z.number().int() }).readonly(),
  z.object({ kind: z.literal('reference'), area: areaSchema }).readonly(),
  /** Another group of the same breakdown, area and wave. */
  z
    .object({
      kind: z.literal('group'),
      group: z.object({ code: z.string(), label: z.string() }).readonly(),
    })
    .readonly(),
]);
export type ComparedTo = z.infer<typeof comparedToSchema>;

/** How the test was done; 'non-overlap': only limits are known, and the intervals were held side by side. */
export const differenceTests = ['rao-scott', 'difference', 'two-proportions', 'non-overlap', 'none'] as const;
export const differenceTestSchema = z.enum(differenceTests);
export type DifferenceTestName = z.infer<typeof differenceTestSchema>;

export const comparisonGaps = [
  /** No larger area is known, or nobody is left in it. */
  'no-larger-area',
  'no-rest',
  /** Of published figures the rest cannot be worked out. */
  'no-microdata',
  'no-earlier-wave',
  /** Asked otherwise in the wave before: never bridged. */
  'definition-changed',
  'no-reference',
  /** It is a total, or the group the others are held against. */
  'no-group',
] as const;
export const comparisonGapSchema = z.enum(comparisonGaps);
export type ComparisonGap = z.infer<typeof comparisonGapSchema>;

const shownComparisonSchema = z.object({
  status: z.literal('shown'),
  compareTo: comparedToSchema,
  /** Of the other, 0–100 (of a mean: the mean itself); left out in handouts of before it was told. */
  otherPercent: z.number().optional(),
  /** This figure minus the other, and its 95 % interval, in percentage points. */
  difference: z.number(),
  diffLower: z.number().nullable(),
  diffUpper: z.number().nullable(),
  test: differenceTestSchema,
  /** null where there is no test that gives one. */
  p: z.number().nullable(),
  /** With test 'non-overlap': the intervals have no value in common. Else null. */
  apart: z.boolean().nullable(),
  pAdjusted: z.number().nullable(),
  /** m: the number of tests made together, of which this is one. */
  family: z.number().int(),
  /** null where the rule wants a test and there is none. */
  verdict: verdictSchema.nullable(),
});

/** A comparison has passed the disclosure gate: shown only where all it rests on may be shown. */
export const comparisonSchema = z
  .discriminatedUnion('status', [
    shownComparisonSchema,
    z.object({ status: z.literal('hidden'), compareTo: comparedToSchema, reason: hiddenReasonSchema }),
    z.object({
      status: z.literal('unavailable'),
      compareTo: comparedToSchema.nullable(),
      reason: z.union([unavailableReasonSchema, comparisonGapSchema]),
    }),
  ])
  .readonly();
export type Comparison = z.infer<typeof comparisonSchema>;
export type ShownComparison = z.infer<typeof shownComparisonSchema>;

/** How the comparisons of a table were made: printed wherever they are shown. */
export const comparisonBasisSchema = z
  .object({
    with: comparisonKindSchema,
    /** As it was asked. */
    of: z.enum(['municipality', 'region']).optional(),
    correction: correctionSchema,
    rule: differenceRuleSchema,
    /** m of the family: all tests of the table. */
    family: z.number().int(),
  })
  .readonly();
export type ComparisonBasis = z.infer<typeof comparisonBasisSchema>;
