import { z } from 'zod';
import { levelSchema } from './area.ts';
import { mapLevels } from './map-shapes.ts';

const areaReferenceSchema = z.object({ level: levelSchema, code: z.string() }).readonly();
export type AreaReference = z.infer<typeof areaReferenceSchema>;

/** What many kinds have in common. */
const indicator = z.string();
const wave = z.number().int();
/** Left out: all waves. */
const waves = z.array(wave).readonly().optional();
/** There for the mean of a score; left out: a percentage. */
const measure = z.literal('mean').optional();
/** The larger area the chart is held against. */
const reference = areaReferenceSchema.nullable();
/** Indicators side by side, in the order of the page. */
const indicators = z.array(z.string()).min(1).max(300).readonly();
/** All areas of a level, within one (null: everywhere). */
const areasOfLevel = { level: levelSchema, within: z.string().nullable() };

/** What a chart asks: kept with the chart, so that it can be drawn again when the data change. */
export const chartRequestSchema = z.discriminatedUnion('kind', [
  /** Areas in order of one percentage. */
  z
    .object({
      kind: z.literal('ranking'),
      indicator,
      measure,
      wave,
      ...areasOfLevel,
      reference,
      order: z.enum(['high-first', 'low-first', 'name']),
      /** Left out: dots. */
      marks: z.enum(['dots', 'bars']).optional(),
      /** Only so many rows, from the first; left out: all. */
      most: z.number().int().positive().optional(),
    })
    .readonly(),
  /** Areas against the limits of chance. */
  z
    .object({
      kind: z.literal('funnel'),
      indicator,
      wave,
      level: z.enum(['municipality', 'district', 'school']),
      within: z.string().nullable(),
      reference,
      overdispersion: z.boolean().optional(),
    })
    .readonly(),
  /** Areas where they lie. */
  z
    .object({
      kind: z.literal('map'),
      indicator,
      measure,
      wave,
      level: z.enum(mapLevels),
      within: z.string().nullable(),
      reference,
      /** Left out: shapes where they were read in, else tiles. */
      style: z.enum(['shapes', 'tiles']).optional(),
    })
    .readonly(),
  /** One to five areas over the waves. */
  z
    .object({
      kind: z.literal('trend'),
      indicator,
      measure,
      areas: z.array(areaReferenceSchema).min(1).readonly(),
      waves,
      reference,
    })
    .readonly(),
  /** A small trend for each area of a level, all on one scale. */
  z
    .object({
      kind: z.literal('multiples'),
      indicator,
      measure,
      ...areasOfLevel,
      waves,
      reference,
      /** Left out: the highest newest figure first. */
      order: z.enum(['latest', 'name']).optional(),
    })
    .readonly(),
  /** One area over many indicators, each as its difference from the reference. */
  z
    .object({
      kind: z.literal('profile'),
      indicators,
      wave,
      area: areaReferenceSchema,
      reference,
      /** More areas of which the figures stand in columns. */
      besides: z.array(areaReferenceSchema).max(2).readonly(),
    })
    .readonly(),
  /** The few of many indicators that are highest, or differ most from the reference. */
  z
    .object({
      kind: z.literal('top'),
      indicators,
      wave,
      area: areaReferenceSchema,
      reference,
      order: z.enum(['percent', 'difference']),
      count: z.number().int().min(1).max(20),
    })
    .readonly(),
  /** Indicators × areas, as verdicts. */
  z.object({ kind: z.literal('matrix'), indicators, wave, ...areasOfLevel, reference }).readonly(),
  /** Groups of one area beside those of another. */
  z
    .object({
      kind: z.literal('bars'),
      indicator,
      measure,
      wave,
      area: areaReferenceSchema,
      reference,
      /** Breakdown name; null: the total only. */
      by: z.string().nullable(),
    })
    .readonly(),
  /** Per area the groups on one line, and how far they lie apart. */
  z
    .object({
      kind: z.literal('dumbbell'),
      indicator,
      measure,
      wave,
      ...areasOfLevel,
      reference,
      by: z.string(),
      order: z.enum(['gap', 'name']),
    })
    .readonly(),
  /** How far the groups of one area lie apart, over the waves. */
  z
    .object({
      kind: z.literal('gaps'),
      indicator,
      measure,
      area: areaReferenceSchema,
      by: z.string(),
      waves,
      reference,
    })
    .readonly(),
  /** All answers to a question, for areas or for the groups of one. */
  z
    .object({
      kind: z.literal('distribution'),
      indicator,
      wave,
      areas: z.array(areaReferenceSchema).min(1).max(12).readonly(),
      by: z.string().nullable(),
      reference,
      style: z.enum(['stacked', 'diverging']),
    })
    .readonly(),
  /** One figure, large, as people out of ten. */
  z
    .object({ kind: z.literal('number'), indicator, measure, wave, area: areaReferenceSchema, reference })
    .readonly(),
  /** Who took part, per area, and by group. */
  z.object({ kind: z.literal('response'), wave, ...areasOfLevel, by: z.string().nullable() }).readonly(),
]);
export type ChartRequest = z.infer<typeof chartRequestSchema>;
export type ChartKind = ChartRequest['kind'];
export type RequestOf<Kind extends ChartKind> = Extract<ChartRequest, { kind: Kind }>;

/** The indicators a chart is about; none for the response. */
export function indicatorsOf(request: ChartRequest): readonly string[] {
  if ('indicators' in request) return request.indicators;
  return 'indicator' in request ? [request.indicator] : [];
}
