import { z } from 'zod';
import { areaSchema, levelSchema } from './area.ts';
import { breakdownSchema, figureSourceSchema } from './figure.ts';
import { surveyedClasses } from './people.ts';

/** Who took part in a wave: per area of a level, or per class and education in one school. */
export const responseQuestionSchema = z
  .object({
    wave: z.number().int(),
    level: levelSchema,
    /** Code of an area; of a school, with the level school: its classes. Left out: everywhere. */
    within: z.string().optional(),
    /** Name of a breakdown: gender, class or education. Left out: no groups. */
    by: z.string().optional(),
  })
  .readonly();
export type ResponseQuestion = z.infer<typeof responseQuestionSchema>;

/** Respondents, unweighted. A hidden count says neither whether it is small itself or tells of one that is. */
export const responseCountSchema = z
  .discriminatedUnion('status', [
    z.object({ status: z.literal('shown'), count: z.number().int() }),
    z.object({ status: z.literal('hidden') }),
  ])
  .readonly();
export type ResponseCount = z.infer<typeof responseCountSchema>;

export const responseRowSchema = z
  .object({
    /** Stable within the table. */
    id: z.string(),
    name: z.string(),
    /** 1: a part of the row of depth 0 above it. */
    depth: z.union([z.literal(0), z.literal(1)]),
    /** Pupils enrolled by the school list; null: it does not say. */
    enrolled: z.number().int().nullable(),
    took: responseCountSchema,
    /** `groups[i]` belongs to the groups of the breakdown. */
    groups: z.array(responseCountSchema).readonly(),
    /** Whether there are enough of them for figures of their own; null where their number is hidden. */
    ownFigures: z.boolean().nullable(),
  })
  .readonly();
export type ResponseRow = z.infer<typeof responseRowSchema>;

export const responseSchema = z
  .object({
    question: responseQuestionSchema,
    /** 'school': classes and education in one school. */
    rowsAre: z.enum(['areas', 'school']),
    /** Where it was asked within. */
    place: areaSchema.nullable(),
    /** Of the columns with groups. */
    breakdown: breakdownSchema.nullable(),
    rows: z.array(responseRowSchema).readonly(),
    /** All rows together; null where they are no whole, or are one row. */
    total: responseRowSchema.nullable(),
    /** How far the school lists know who is enrolled; 'elsewhere': pupils are counted where they live. */
    enrolment: z.enum(['all', 'some', 'none', 'elsewhere']),
    /** The classes that are counted as enrolled, and the year of the list where it says one. */
    classes: z.array(z.enum(surveyedClasses)).readonly(),
    enrolmentYear: z.number().int().nullable(),
    /** The smallest count that is shown, and that of a figure of one's own. */
    least: z.number().int(),
    leastForFigures: z.number().int(),
    source: figureSourceSchema,
  })
  .readonly();
export type Response = z.infer<typeof responseSchema>;

/** The share that took part in per cent; null where a number is not known or hidden, or more took part than there are. */
export function responsePercent({ enrolled, took }: Pick<ResponseRow, 'enrolled' | 'took'>): number | null {
  if (enrolled === null || enrolled === 0 || took.status === 'hidden' || took.count > enrolled) return null;
  return (100 * took.count) / enrolled;
}

/** More took part than are enrolled: then the list is not of this wave. */
export function exceedsEnrolment({ enrolled, took }: Pick<ResponseRow, 'enrolled' | 'took'>): boolean {
  return enrolled !== null && took.status === 'shown' && took.count > enrolled;
}
