import { z } from 'zod';
import {
  comparisonGapSchema,
  correctionSchema,
  differenceRuleSchema,
  differenceTestSchema,
  verdictSchema,
} from './comparison.ts';
import { figureQuestionSchema, markId, markKeySchema } from './figure.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';

/** Two figures of one chart, the second held against the first: what a difference arrow points from and to. */
export const markPairSchema = z.object({ from: markKeySchema, to: markKeySchema }).readonly();
export type MarkPair = z.infer<typeof markPairSchema>;

/** More arrows than any chart can bear. */
export const mostPairs = 100;
export const markPairsSchema = z.array(markPairSchema).max(mostPairs).readonly();

export const differenceQuestionSchema = z
  .object({
    /** The figures of the chart: the pairs are among them, with the same weights and the same sampling unit. */
    figures: figureQuestionSchema,
    pairs: markPairsSchema,
  })
  .readonly();
export type DifferenceQuestion = z.infer<typeof differenceQuestionSchema>;

/** Why two figures that are shown are not tested. */
export const untestedReasons = [
  /** The test would tell of pupils who are in one figure only, or how those who say yes answer another question. */
  'protects-pupils',
  /** They share people, and by how much is not known: published figures, two scores, or different questions to different groups. */
  'shared-people',
] as const;
export type UntestedReason = (typeof untestedReasons)[number];

const shownDifferenceSchema = z.object({
  status: z.literal('shown'),
  /** `to` minus `from`, and its 95 % interval, in percentage points. */
  difference: z.number(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  test: differenceTestSchema,
  /** null where there is no test that gives one. */
  p: z.number().nullable(),
  /** With test 'non-overlap': the intervals have no value in common. Else null. */
  apart: z.boolean().nullable(),
  untested: z.enum(untestedReasons).nullable(),
  /** For the number of differences asked of this chart. */
  pAdjusted: z.number().nullable(),
  /** m it was corrected for, where a story holds it among others than its own table; left out: that of the table. */
  family: z.number().int().optional(),
  /** null where the rule wants a test and there is none. */
  verdict: verdictSchema.nullable(),
});
export type ShownDifference = z.infer<typeof shownDifferenceSchema>;

/** Behind the gate: shown only where both figures are. */
export const figureDifferenceSchema = z
  .object({
    from: markKeySchema,
    to: markKeySchema,
    value: z
      .discriminatedUnion('status', [
        shownDifferenceSchema,
        z.object({ status: z.literal('hidden'), reason: hiddenReasonSchema }),
        z.object({
          status: z.literal('unavailable'),
          reason: z.union([unavailableReasonSchema, comparisonGapSchema]),
        }),
      ])
      .readonly(),
  })
  .readonly();
export type FigureDifference = z.infer<typeof figureDifferenceSchema>;

export const differenceTableSchema = z
  .object({
    /** In the order they were asked. */
    differences: z.array(figureDifferenceSchema).readonly(),
    correction: correctionSchema,
    rule: differenceRuleSchema,
    /** m: how many of them were tested together. */
    family: z.number().int(),
  })
  .readonly();
export type DifferenceTable = z.infer<typeof differenceTableSchema>;

/** The same for a pair whichever way round: their difference is one test. */
export function pairId({ from, to }: MarkPair): string {
  return [markId(from), markId(to)].sort().join(' – ');
}
