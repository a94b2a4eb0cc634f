import { z } from 'zod';
import { levelSchema } from './area.ts';
import { markKeySchema } from './figure.ts';

/** What a chart asks: kept with the chart, so that it can be drawn again when the data change. */
export const chartRequestSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('ranking'),
      indicator: z.string(),
      wave: z.number().int(),
      /** What is ranked. */
      level: levelSchema,
      /** Within which area; null: everywhere. */
      within: z.string().nullable(),
      /** Area drawn as reference line. */
      reference: z.object({ level: levelSchema, code: z.string() }).readonly().nullable(),
      order: z.enum(['high-first', 'low-first', 'name']),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('trend'),
      indicator: z.string(),
      areas: z
        .array(z.object({ level: levelSchema, code: z.string() }).readonly())
        .min(1)
        .readonly(),
      /** Left out: all waves. */
      waves: z.array(z.number().int()).readonly().optional(),
      reference: z.object({ level: levelSchema, code: z.string() }).readonly().nullable(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('bars'),
      indicator: z.string(),
      wave: z.number().int(),
      area: z.object({ level: levelSchema, code: z.string() }).readonly(),
      reference: z.object({ level: levelSchema, code: z.string() }).readonly().nullable(),
      /** Breakdown name; null: the total only. */
      by: z.string().nullable(),
    })
    .readonly(),
]);
export type ChartRequest = z.infer<typeof chartRequestSchema>;
export type ChartKind = ChartRequest['kind'];

/** A sentence bound to a mark, never to a pixel; it carries the figure it was written for. */
export const annotationSchema = z
  .object({
    id: z.string(),
    mark: markKeySchema,
    text: z.string().max(200),
    /** Percent shown when it was written; null when it was not shown. */
    percentAtWriting: z.number().nullable(),
  })
  .readonly();
export type Annotation = z.infer<typeof annotationSchema>;

/** A chart with what people wrote about it. */
export const annotatedChartSchema = z
  .object({
    id: z.string(),
    request: chartRequestSchema,
    /** "" : the neutral headline made from the question. */
    headline: z.string().max(300),
    /** Duiding: what does it mean here. */
    interpretation: z.string().max(2000),
    annotations: z.array(annotationSchema).readonly(),
    /** Mark that is lifted out: the own school or area. */
    chosen: markKeySchema.nullable(),
  })
  .readonly();
export type AnnotatedChart = z.infer<typeof annotatedChartSchema>;

export const slideSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('title'),
      id: z.string(),
      headline: z.string().max(300),
      subtitle: z.string().max(600),
      speakerNotes: z.string().max(5000),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('chart'),
      id: z.string(),
      /** "Trend", "Waar en wie": the word before the bar in the subtitle; may be empty. */
      section: z.string().max(60),
      chart: annotatedChartSchema,
      speakerNotes: z.string().max(5000),
    })
    .readonly(),
]);
export type Slide = z.infer<typeof slideSchema>;

export const storySchema = z
  .object({
    id: z.string(),
    title: z.string().min(1).max(200),
    /** The area the story is about; null for a free story. */
    area: z.object({ level: levelSchema, code: z.string() }).readonly().nullable(),
    slides: z.array(slideSchema).readonly(),
    /** false: it goes out without the last slide, the "verantwoording". */
    accountSlide: z.boolean().optional(),
    /** ISO date and time. */
    changedAt: z.string(),
  })
  .readonly();
export type Story = z.infer<typeof storySchema>;

export const storySummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    slideCount: z.number().int(),
    changedAt: z.string(),
  })
  .readonly();
export type StorySummary = z.infer<typeof storySummarySchema>;
