import { z } from 'zod';
import { levelSchema } from './area.ts';
import { openPageSchema } from './open-page.ts';

/** What a report is made of: a story that was told of one area, or a template. */
export const batchSourceSchema = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('story'), storyId: z.string() })
    .strict()
    .readonly(),
  z
    .object({ kind: z.literal('template'), template: z.string().min(1), theme: z.string().optional() })
    .strict()
    .readonly(),
]);
export type BatchSource = z.infer<typeof batchSourceSchema>;

/** A slide of which everything is hidden for an area: one sentence in its place, or nothing. */
export const whenHiddenSchema = z.enum(['say-so', 'leave-out']);
export type WhenHidden = z.infer<typeof whenHiddenSchema>;

/** The same report for many areas: of what, for whom, and under which names. */
export const batchWishSchema = z
  .object({
    source: batchSourceSchema,
    /** All of a level; `only`: these codes. */
    areas: z
      .object({ level: levelSchema, only: z.array(z.string()).min(1).max(5000).readonly().optional() })
      .strict()
      .readonly(),
    /** File name with fields: "{gebied} welbevinden {jaar}". */
    names: z.string().min(1).max(200),
    whenHidden: whenHiddenSchema,
  })
  .strict()
  .readonly();
export type BatchWish = z.infer<typeof batchWishSchema>;

/** Why an area gets no report. */
const skipSchema = z.discriminatedUnion('why', [
  /** Its code is in no file that was read in. */
  z.object({ why: z.literal('gone') }).readonly(),
  /** Nothing of it may be shown; in the words of the gate. */
  z.object({ why: z.literal('hidden'), reason: z.string() }).readonly(),
  /** There are no figures of it. */
  z.object({ why: z.literal('nothing') }).readonly(),
]);
export type BatchSkip = z.infer<typeof skipSchema>;

/** One report before it is made. */
export const plannedReportSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    /** Without ending; "" where nothing is made. */
    fileName: z.string(),
    /** The name did not fit and was cut. */
    shortened: z.boolean(),
    /** Respondents in the newest wave it tells of: who took part, else the most of one figure; null where none says. */
    n: z.number().int().nullable(),
    slides: z.number().int(),
    /** Slides with one sentence in place of hidden figures. */
    sentences: z.number().int(),
    /** Slides that fell out. */
    dropped: z.number().int(),
    /** Figures of its own that are hidden. */
    hidden: z.number().int(),
    skip: skipSchema.nullable(),
  })
  .readonly();
export type PlannedReport = z.infer<typeof plannedReportSchema>;

/** The parts of a slide in which people type. */
export const writtenParts = [
  'title',
  'headline',
  'subtitle',
  'heading',
  'text',
  'interpretation',
  'words',
  'note',
  'request',
  'counts',
  'speakerNotes',
] as const;

/** Words of the story that are of its own area, and what became of them in the reports. */
export const ownWordsSchema = z
  .object({
    /** Counts from 1; 0: the title of the story. */
    slide: z.number().int(),
    part: z.enum(writtenParts),
    /**
     * `renamed`: kept, with the name of each area in it; the others were left out, `hidden` only where the figures they
     * are about are hidden.
     */
    why: z.enum(['number', 'name', 'finding', 'renamed', 'hidden']),
    text: z.string(),
  })
  .readonly();
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** Reports in which something goes wrong first. */
export const hardReasons = ['smallest', 'longest-name', 'most-hidden'] as const;
export type HardReason = (typeof hardReasons)[number];

export const batchPlanSchema = z
  .object({
    title: z.string(),
    reports: z.array(plannedReportSchema).readonly(),
    ownWords: z.array(ownWordsSchema).readonly(),
    /** Where something is still to be written, in any of them. */
    openPages: z.array(openPageSchema).readonly(),
    hardest: z
      .array(
        z
          .object({
            reasons: z.array(z.enum(hardReasons)).min(1).readonly(),
            code: z.string(),
            /** The page that shows why. */
            page: z.number().int(),
            /** SlideDocument of shared/slides. */
            document: z.unknown(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type BatchPlan = z.infer<typeof batchPlanSchema>;

/** What became of one report. */
export const reportOutcomeSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    /** `kept`: made before, from the same story and figures. */
    outcome: z.enum(['made', 'kept', 'skipped', 'failed', 'not-begun']),
    slides: z.number().int(),
    sentences: z.number().int(),
    dropped: z.number().int(),
    /** Why not; null where there is nothing to say. */
    reason: z.string().nullable(),
    files: z
      .array(z.object({ path: z.string(), bytes: z.number(), token: z.string() }).readonly())
      .readonly(),
  })
  .readonly();
export type ReportOutcome = z.infer<typeof reportOutcomeSchema>;
