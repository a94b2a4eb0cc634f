import { z } from 'zod';
import { levelSchema } from './area.ts';
import { chartRequestSchema } from './chart-request.ts';
import { markKeySchema } from './figure.ts';

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

/** What became of the figure of a note since it was written: percentages then and now, or hidden now. */
export type NoteChange = 'hidden' | { readonly from: number; readonly to: number };

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
