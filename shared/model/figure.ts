import { z } from 'zod';
import { areaSchema, areaSelectionSchema, levelSchema, levelWeightsSchema } from './area.ts';
import { comparisonBasisSchema, comparisonRequestSchema, comparisonSchema } from './comparison.ts';
import { toldRuleSchema } from './disclosure.ts';
import { indicatorSchema } from './indicator.ts';
import { areaPeopleSchema } from './people.ts';
import { hiddenReasonSchema, unavailableReasonSchema } from './reasons.ts';
import {
  standardisationBasisSchema,
  standardisationRequestSchema,
  standardisedSchema,
} from './standardisation.ts';

/** The primary sampling unit of the design: the school, or the pupil as the trade's scripts do. */
export const psuSchema = z.enum(['school', 'respondent']);
export type Psu = z.infer<typeof psuSchema>;

/** A percentage, the shares of all answer categories, or the mean of a score. */
export const measures = ['percent', 'distribution', 'mean'] as const;
export const measureSchema = z.enum(measures);
export type Measure = z.infer<typeof measureSchema>;

/** The one question the page, the slides and the command line ask. */
export const figureQuestionSchema = z
  .object({
    indicators: z.union([z.literal('all'), z.array(z.string()).readonly()]),
    areas: z.array(areaSelectionSchema).min(1).readonly(),
    /** Fieldwork years; left out: all waves that have the indicator. */
    waves: z.array(z.number().int()).readonly().optional(),
    /** Name of a breakdown (see Breakdown.name); the groups come on top of the total. */
    by: z.string().optional(),
    /** Left out: the setting of the workspace. */
    psu: psuSchema.optional(),
    /** Left out: percentages of 0/1 indicators. */
    measure: measureSchema.optional(),
    /** Left out: nothing is compared. */
    compare: comparisonRequestSchema.optional(),
    /** Left out: nothing is standardised. */
    standardise: standardisationRequestSchema.optional(),
  })
  .readonly();
export type FigureQuestion = z.infer<typeof figureQuestionSchema>;

export const methods = ['wilson', 'logit', 'korn-graubard', 'mean', 'published'] as const;
export const methodSchema = z.enum(methods);
export type Method = z.infer<typeof methodSchema>;

export type HiddenReason = z.infer<typeof hiddenReasonSchema>;
export type UnavailableReason = z.infer<typeof unavailableReasonSchema>;

/** What identifies a figure: and so what an annotation is bound to. */
export const markKeySchema = z
  .object({
    indicator: z.string(),
    level: levelSchema,
    areaCode: z.string(),
    wave: z.number().int(),
    /** Breakdown name and group code; both null for the total. */
    groupVariable: z.string().nullable(),
    group: z.string().nullable(),
    /** Code of the answer category, in a distribution. */
    category: z.string().optional(),
    /** There for a mean: the figure is not a percentage but in the unit of the score. */
    measure: z.literal('mean').optional(),
  })
  .readonly();
export type MarkKey = z.infer<typeof markKeySchema>;

const shownSchema = z.object({
  status: z.literal('shown'),
  /** Unweighted respondents with a valid answer; null where the publisher does not say. */
  n: z.number().int().nullable(),
  /** 0–100, full precision; of a mean (see `key.measure`) the mean itself. */
  percent: z.number(),
  /** Standard error and interval in percentage points (of a mean: its own unit); null where the source gives none. */
  se: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  df: z.number().nullable(),
  deff: z.number().nullable(),
  method: methodSchema,
  /** How many schools carry it, where those are too few to rely on its interval (decision 39). */
  fewSchools: z.number().int().optional(),
});
const hiddenSchema = z.object({ status: z.literal('hidden'), reason: hiddenReasonSchema });
const unavailableSchema = z.object({ status: z.literal('unavailable'), reason: unavailableReasonSchema });

/** A figure has passed the disclosure gate: a hidden one carries no number at all. */
export const figureSchema = z
  .object({
    key: markKeySchema,
    /** Definition version of the indicator in this wave. */
    version: z.number().int(),
    /** Remarks that are safe to say aloud: 'psu-respondent', 'lonely-psu', 'not-applicable' (of those only who got the question; how many did not is never told), 'unknown-area', 'unweighted', 'many-missing', 'least-sure' (of schools and pupils as sampling unit the one that reaches further), 'few-schools', 'less-reliable', 'unreliable', 'no-correction' and 'enrolment-too-small' (of a finite population), 'weight-of-wave' (other levels have their own), 'no-n', 'no-interval', 'area-of-school' (where the pupil lives is not known). */
    marks: z.array(z.string()).readonly(),
    value: z.discriminatedUnion('status', [shownSchema, hiddenSchema, unavailableSchema]).readonly(),
    /** There when the question asks to compare. */
    comparison: comparisonSchema.optional(),
    /** There when the question asks to standardise. */
    standardised: standardisedSchema.optional(),
  })
  .readonly();
export type Figure = z.infer<typeof figureSchema>;
export type ShownValue = z.infer<typeof shownSchema>;

const partOfGroupSchema = z.object({ code: z.string(), label: z.string() }).readonly();
/** One group of a breakdown, in the order of its codes. */
export const breakdownGroupSchema = z
  .object({
    code: z.string(),
    label: z.string(),
    /** Of a combination: the group of each of its breakdowns, outer first ("Meisje", "Klas 4"). */
    parts: z.array(partOfGroupSchema).readonly().optional(),
  })
  .readonly();
export const breakdownSchema = z
  .object({
    /** 'gender', 'class', 'education', 'age', the column name of another labelled variable, or 'gender × class'. */
    name: z.string(),
    label: z.string(),
    /** There for a combination: the breakdowns it combines, outer first; its groups have parts in the same order. */
    parts: z
      .array(z.object({ name: z.string(), label: z.string() }).readonly())
      .readonly()
      .optional(),
    groups: z.array(breakdownGroupSchema).readonly(),
    waves: z.array(z.number().int()).readonly(),
  })
  .readonly();
export type Breakdown = z.infer<typeof breakdownSchema>;

/** Where the figures of one wave come from, for footers and "verantwoording". */
export const figureSourceSchema = z
  .object({
    wave: z.number().int(),
    kind: z.enum(['microdata', 'aggregate']),
    /** "Gezondheidsmonitor Jeugd 2025". */
    title: z.string(),
    fileName: z.string(),
    /** ISO date and time of the delivery. */
    importedAt: z.string(),
    weightColumn: z.string().nullable(),
    /** There where levels have weights of their own. */
    levelWeights: levelWeightsSchema.optional(),
    fictitious: z.boolean(),
    /** What the primary sampling unit really was; with schools and larger areas together that of the larger ones. */
    psu: psuSchema.nullable(),
    /** "klas 2 en 4", "volwassenen van 18 jaar en ouder". */
    population: z.string(),
  })
  .readonly();
export type FigureSource = z.infer<typeof figureSourceSchema>;

/** The answer to a question: everything in it has passed the gate. */
export const figureTableSchema = z
  .object({
    question: figureQuestionSchema,
    indicators: z.array(indicatorSchema).readonly(),
    areas: z.array(areaSchema).readonly(),
    /** The areas that were asked within, for their names; their own figures need not be here. */
    surroundings: z.array(areaSchema).readonly(),
    waves: z.array(z.number().int()).readonly(),
    breakdown: breakdownSchema.nullable(),
    figures: z.array(figureSchema).readonly(),
    sources: z.array(figureSourceSchema).readonly(),
    /** The disclosure rule in force, as printed: "minder dan 30 leerlingen, of een cel van minder dan 5". */
    disclosureRule: z.string(),
    /** The same rule in numbers, for `hiddenReasonText`. */
    disclosure: toldRuleSchema,
    /** How many people an area's figures are about, where a school list or a population says so. */
    people: z.array(areaPeopleSchema).readonly().optional(),
    /** Of one indicator over all its waves: in which later waves it was not asked; left out: in none. */
    notAsked: z.array(z.number().int()).readonly().optional(),
    /** There when the question asks to compare. */
    comparing: comparisonBasisSchema.optional(),
    /** There when the question asks to standardise. */
    standardising: standardisationBasisSchema.optional(),
  })
  .readonly();
export type FigureTable = z.infer<typeof figureTableSchema>;

export function sameMark(a: MarkKey, b: MarkKey): boolean {
  return markId(a) === markId(b);
}

/** A stable text for a mark: usable as React key and map key. */
export function markId(key: MarkKey): string {
  const { indicator, level, areaCode, wave, groupVariable, group, category, measure } = key;
  const usual = [indicator, level, areaCode, wave, groupVariable ?? '', group ?? ''];
  return [
    ...usual,
    ...(category === undefined ? [] : ['category', category]),
    ...(measure === undefined ? [] : [measure]),
  ].join('|');
}
