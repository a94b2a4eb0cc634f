import { z } from 'zod';
import { levelSchema } from './area.ts';
import { chartRequestSchema } from './chart-request.ts';
import { measuringLimitSchema, pillars, slideLayouts } from './story.ts';

const chartKinds = chartRequestSchema.options.map((option) => option.unwrap().shape.kind.value);

/**
 * A chart with blanks: the area, its newest wave and what it is held against are filled when the story is made,
 * and the indicator with the first of these that this area has a figure of.
 */
export const templateChartSchema = z
  .object({
    kind: z.enum(chartKinds),
    /** National codes, first choice first; 'theme': those of the theme; 'all': every one there is. */
    indicators: z.union([z.enum(['theme', 'all']), z.array(z.string()).min(1).max(300).readonly()]),
    /** Any other will do when none of these has a figure. */
    orAny: z.boolean().optional(),
    /** Of charts of many areas: which lie inside. Left out: the largest of which there are several. */
    level: levelSchema.optional(),
    /** Breakdowns, first choice first. Left out: none. */
    by: z.array(z.string()).readonly().optional(),
    /** Of a top: how many, and highest or most different. */
    count: z.number().int().min(1).max(20).optional(),
    order: z.enum(['percent', 'difference']).optional(),
    /** Of bars of two groups: an arrow between them, with their difference. */
    arrow: z.literal(true).optional(),
    /** Beside it the figures answer what listeners ask. */
    reading: z.literal(true).optional(),
  })
  .strict()
  .readonly();
export type TemplateChart = z.infer<typeof templateChartSchema>;

/** May hold `{gebied}`, `{in gebied}`, `{mensen}`, `{jaren}`, `{jaar}`, `{thema}` and `{organisatie}`. */
const text = (most: number) => z.string().max(most);

export const templateBlockSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('chart'),
      heading: text(120),
      chart: templateChartSchema,
      form: z.literal('table').optional(),
    })
    .strict()
    .readonly(),
  /** Of the workspace that keeps it. */
  z
    .object({ kind: z.literal('picture'), picture: z.string(), altText: text(500), caption: text(200) })
    .strict()
    .readonly(),
  z
    .object({ kind: z.literal('text'), heading: text(120), text: text(1500) })
    .strict()
    .readonly(),
  z
    .object({ kind: z.literal('quote'), text: text(400), who: text(120) })
    .strict()
    .readonly(),
]);
export type TemplateBlock = z.infer<typeof templateBlockSchema>;

const named = { section: text(60), headline: text(300) };
/** Once for each theme that has figures, at most so many. */
const themes = z.number().int().min(1).max(20).optional();

export const templateSlideSchema = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('title'), headline: text(300), subtitle: text(600) })
    .strict()
    .readonly(),
  z
    .object({ kind: z.literal('chart'), ...named, themes, chart: templateChartSchema })
    .strict()
    .readonly(),
  z
    .object({
      kind: z.literal('charts'),
      ...named,
      themes,
      layout: z.enum(slideLayouts),
      blocks: z.array(templateBlockSchema).min(1).max(4).readonly(),
    })
    .strict()
    .readonly(),
  z
    .object({ kind: z.literal('text'), ...named, text: text(3000) })
    .strict()
    .readonly(),
  z
    .object({
      kind: z.literal('meaning'),
      ...named,
      charts: z
        .array(
          z
            .object({ heading: text(120), chart: templateChartSchema })
            .strict()
            .readonly(),
        )
        .max(4)
        .readonly(),
      limits: z.array(measuringLimitSchema).max(4).readonly(),
    })
    .strict()
    .readonly(),
  z
    .object({
      kind: z.literal('request'),
      ...named,
      pillars: z.partialRecord(z.enum(pillars), text(200)).readonly(),
    })
    .strict()
    .readonly(),
]);
export type TemplateSlide = z.infer<typeof templateSlideSchema>;

export const templateSchema = z
  .object({
    id: z.string().min(1),
    /** In the list. */
    name: z.string().min(1).max(200),
    /** What it is for, in a line. */
    purpose: z.string().max(300),
    /** Of the story that comes of it. */
    title: text(200),
    /** Whom it can be about. */
    levels: z.array(levelSchema).min(1).readonly(),
    /** A slide with nothing to show: a report says so in one sentence, a talk goes without. */
    whenEmpty: z.enum(['say-so', 'leave-out']),
    slides: z.array(templateSlideSchema).min(1).max(60).readonly(),
  })
  .strict()
  .readonly();
export type Template = z.infer<typeof templateSchema>;

/** A template as it is chosen from a list. */
export const templateSummarySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    purpose: z.string(),
    levels: z.array(levelSchema).readonly(),
    slideCount: z.number().int(),
    /** Comes with the app; the others were saved here. */
    isBuiltIn: z.boolean(),
    /** Asks which theme it is about. */
    asksTheme: z.boolean(),
  })
  .readonly();
export type TemplateSummary = z.infer<typeof templateSummarySchema>;
