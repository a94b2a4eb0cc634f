import { z } from 'zod';

/** Which side is good news; 'neutral' where neither is (mantelzorger). */
export const directionSchema = z.enum(['high', 'low', 'neutral']);
export type Direction = z.infer<typeof directionSchema>;

/** One way of asking: the question of some waves. Two versions are never compared in a trend. */
export const definitionVersionSchema = z
  .object({
    /** 1, 2, … in order of time. */
    version: z.number().int().positive(),
    /** Column names that carry this version, newest name first. */
    columns: z.array(z.string()).readonly(),
    /** First wave (fieldwork year) with this version; null when not known. */
    fromWave: z.number().int().nullable(),
    /** Why it cannot be compared with the version before; null for the first. */
    breakReason: z.string().nullable(),
  })
  .readonly();
export type DefinitionVersion = z.infer<typeof definitionVersionSchema>;

/** What there is to answer, of a question that is not yes or no. */
export const scaleSchema = z
  .object({
    /** Answer categories in their own order; empty: a score is a number. */
    categories: z.array(z.object({ code: z.string(), label: z.string() }).readonly()).readonly(),
    /** The lowest and the highest score; null: the answers cannot be averaged. */
    score: z.object({ min: z.number(), max: z.number() }).readonly().nullable(),
  })
  .readonly();
export type Scale = z.infer<typeof scaleSchema>;

export const indicatorSchema = z
  .object({
    /** Newest national name, or the column name of an own or published indicator. */
    code: z.string().min(1),
    /** Short, for axes and lists: "Vaak stress". */
    label: z.string(),
    /** As a sentence part about pupils: "leerlingen die (zeer) vaak stress hebben door minstens één oorzaak". */
    definition: z.string(),
    theme: z.string(),
    direction: directionSchema,
    origin: z.enum(['national', 'own', 'published']),
    /** Who is counted: "leerlingen van klas 2 en 4", "volwassenen". */
    population: z.string(),
    versions: z.array(definitionVersionSchema).readonly(),
    /** Left out: yes or no, asked as a percentage. */
    scale: scaleSchema.optional(),
  })
  .readonly();
export type Indicator = z.infer<typeof indicatorSchema>;

/** An indicator together with where it can be asked. */
export const availableIndicatorSchema = z
  .object({
    indicator: indicatorSchema,
    /** What can be asked of it: a 0/1 indicator a percentage, a question with categories a distribution, a score a mean. */
    measures: z.array(z.enum(['percent', 'distribution', 'mean'])).readonly(),
    waves: z.array(z.number().int()).readonly(),
    levels: z.array(z.enum(['country', 'region', 'municipality', 'district', 'school'])).readonly(),
    kind: z.enum(['microdata', 'aggregate']),
  })
  .readonly();
export type AvailableIndicator = z.infer<typeof availableIndicatorSchema>;
