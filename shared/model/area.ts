import { z } from 'zod';

/** From large to small; a school is an area too, though not a geographic one. */
export const levels = ['country', 'region', 'municipality', 'district', 'school'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** The weight column for the figures of some levels; the others have that of the wave. */
export const levelWeightsSchema = z.partialRecord(levelSchema, z.string()).readonly();
export type LevelWeights = z.infer<typeof levelWeightsSchema>;

export const areaSchema = z
  .object({
    /** Normalised: NL01, GG+4, GM+4, WK+6; a school has the Schoolcode as read; own areas the text as read. */
    code: z.string().min(1),
    level: levelSchema,
    name: z.string(),
    /** As it is called where it lies, where others of that name are told apart from it by what they lie in. */
    plainName: z.string().optional(),
    /** Code of the area it lies in, when known: district → municipality, school → municipality, municipality → region. */
    parent: z.string().nullable(),
    /** False for a code that is in no list we know; it is kept, with a warning. */
    known: z.boolean(),
  })
  .readonly();
export type Area = z.infer<typeof areaSchema>;

export const areaSelectionSchema = z
  .object({
    level: levelSchema,
    /** Only areas that lie in this one (any depth above). */
    within: z.string().optional(),
    /** Only these codes. */
    only: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type AreaSelection = z.infer<typeof areaSelectionSchema>;

/** The one region of a file that has no region column: the whole file. */
export const wholeFileRegion = 'REGIO';
