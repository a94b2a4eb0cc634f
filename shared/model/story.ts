import { z } from 'zod';
import { annotationSchema, type Annotation } from './annotation.ts';
import { levelSchema } from './area.ts';
import { chartRequestSchema, type ChartRequest } from './chart-request.ts';
import { markKeySchema, type MarkKey } from './figure.ts';

/** A chart with what people wrote about it. By name, for the compiler: see `slideSchema`. */
export interface AnnotatedChart {
  readonly id: string;
  readonly request: ChartRequest;
  /** "" : the neutral headline made from the question. */
  readonly headline: string;
  /** Duiding: what does it mean here. */
  readonly interpretation: string;
  readonly annotations: readonly Annotation[];
  /** Mark that is lifted out: the own school or area. */
  readonly chosen: MarkKey | null;
  /** Beside it today's figures answer what listeners ask, until people write what it means. Left out: they do not. */
  readonly reading?: true | undefined;
}
/** What of it stands on the chart itself. */
export const chartWords = {
  headline: z.string().max(300),
  annotations: z.array(annotationSchema).readonly(),
  chosen: markKeySchema.nullable(),
};
export const annotatedChartSchema: z.ZodType<AnnotatedChart, AnnotatedChart> = z
  .object({
    id: z.string(),
    request: chartRequestSchema,
    // One by one, in the order in which they are kept: what is taken back stands there to the letter.
    headline: chartWords.headline,
    interpretation: z.string().max(2000),
    annotations: chartWords.annotations,
    chosen: chartWords.chosen,
    reading: z.literal(true).optional(),
  })
  .readonly();

/** The four pillars of the Gezonde School. */
export const pillars = ['education', 'environment', 'signalling', 'policy'] as const;

/** What people say with a slide besides its message: typed, never computed. Left out: nothing was written. */
export const slideWordsSchema = z
  .object({
    /** Wat meten we niet: what these figures leave open. */
    notMeasured: z.string().max(2000),
    /** Haakje: what on the municipal agenda it is tied to. */
    agendaItem: z.string().max(300),
    /** Wat werkt: a pillar of the Gezonde School, and what to do. */
    pillar: z.enum(pillars),
    action: z.string().max(2000),
    /** Vraag: what is asked of whoever listens. */
    request: z.string().max(1000),
  })
  .partial()
  .readonly();
export type SlideWords = z.infer<typeof slideWordsSchema>;

/** A part of a slide that holds several: a chart of any kind (a big number is one too), words, or a picture. */
export const slideBlockSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('chart'),
      id: z.string(),
      /** Above it; "": what it asks. */
      heading: z.string().max(120),
      chart: annotatedChartSchema,
      /** Its figures as a table; left out: drawn. */
      form: z.literal('table').optional(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('picture'),
      id: z.string(),
      /** By which the workspace keeps it. */
      picture: z.string(),
      /** What is to be seen on it, for who does not see it; "": still to be written. */
      altText: z.string().max(500),
      /** Under it; may be empty. */
      caption: z.string().max(200),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('text'),
      id: z.string(),
      heading: z.string().max(120),
      /** Paragraphs; a line that starts with "- " is a point. */
      text: z.string().max(1500),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('quote'),
      id: z.string(),
      text: z.string().max(400),
      /** Who said it, without a name by which a pupil is known: "meisje, klas 4". */
      who: z.string().max(120),
    })
    .readonly(),
]);
export type SlideBlock = z.infer<typeof slideBlockSchema>;

/** Side by side; one large and the others beside it, one under the other; two by two; the second large in the middle. */
export const slideLayouts = ['columns', 'large', 'grid', 'middle'] as const;
export type SlideLayout = (typeof slideLayouts)[number];

/** Parts of one slide. */
export const mostBlocks = 4;

/** Drawn beside a limit: people who are missing, a form, no cause, some ages, or nothing. */
export const limitSigns = ['people', 'form', 'cause', 'ages', 'none'] as const;
export type LimitSign = (typeof limitSigns)[number];

/** Something that the figures leave open. */
export const measuringLimitSchema = z
  .object({ sign: z.enum(limitSigns), title: z.string().max(60), text: z.string().max(200) })
  .readonly();
export type MeasuringLimit = z.infer<typeof measuringLimitSchema>;

const ownHeadline = {
  /** "Trend", "Waar en wie": the word before the bar in the subtitle; may be empty. */
  section: z.string().max(60),
  headline: z.string().max(300),
};

const anySlideSchema = z.discriminatedUnion('kind', [
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
      words: slideWordsSchema.optional(),
      speakerNotes: z.string().max(5000),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('charts'),
      id: z.string(),
      /** headline "": that of the first chart. */
      ...ownHeadline,
      layout: z.enum(slideLayouts),
      blocks: z.array(slideBlockSchema).min(1).max(mostBlocks).readonly(),
      interpretation: z.string().max(2000),
      words: slideWordsSchema.optional(),
      speakerNotes: z.string().max(5000),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('text'),
      id: z.string(),
      ...ownHeadline,
      /** Paragraphs; a line that starts with "- " is a point. */
      text: z.string().max(3000),
      speakerNotes: z.string().max(5000),
    })
    .readonly(),
  /** Duiding: how sure the differences are, what was not measured, and what it means here. */
  z
    .object({
      kind: z.literal('meaning'),
      id: z.string(),
      ...ownHeadline,
      /** Each gives the one difference it tells of. heading "": its measure. */
      charts: z
        .array(
          z.object({ id: z.string(), heading: z.string().max(120), chart: annotatedChartSchema }).readonly(),
        )
        .max(4)
        .readonly(),
      limits: z.array(measuringLimitSchema).max(4).readonly(),
      interpretation: z.string().max(600),
      speakerNotes: z.string().max(5000),
    })
    .readonly(),
  /** Haakje en vraag: what it is tied to, what works, and what is asked. Nothing of it is computed. */
  z
    .object({
      kind: z.literal('request'),
      id: z.string(),
      ...ownHeadline,
      agendaItem: z.string().max(300),
      /** By pillar what works; `done`: how many of `outOf` schools do so already. */
      pillars: z
        .partialRecord(
          z.enum(pillars),
          z.object({ action: z.string().max(200), done: z.number().int().min(0).nullable() }).readonly(),
        )
        .readonly(),
      /** How many schools were counted; null: nobody counted. */
      outOf: z.number().int().min(1).max(999).nullable(),
      /** The pillar the request is about. */
      pillar: z.enum(pillars).nullable(),
      request: z.string().max(300),
      what: z.string().max(200),
      costs: z.string().max(200),
      when: z.string().max(200),
      then: z.string().max(200),
      /** Where the counts come from, in the footer. */
      source: z.string().max(300),
      speakerNotes: z.string().max(5000),
    })
    .readonly(),
]);
export type Slide = z.infer<typeof anySlideSchema>;
/** By the name of its type: a compiler that spells out every chart in every block gives up. */
export const slideSchema: z.ZodType<Slide, Slide> = anySlideSchema;

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
    /** Its own, without the one that accounts for the figures. */
    slideCount: z.number().int(),
    /** It goes out with that one. */
    accountSlide: z.boolean(),
    changedAt: z.string(),
  })
  .readonly();
export type StorySummary = z.infer<typeof storySummarySchema>;
