import { z } from 'zod';
import { verdicts } from './comparison.ts';
import { markKeySchema } from './figure.ts';
import { issueSchema } from './issue.ts';
import { hiddenReasonSchema } from './reasons.ts';

/**
 * What a wave that was delivered again changed. A number is told only where it was shown and still is, and where the
 * same pupils gave the same answers (docs/decisions/0032).
 */
export const numberChangeSchema = z.discriminatedUnion('kind', [
  /** Only the verdict is another. */
  z.object({ kind: z.literal('same'), number: z.number() }).readonly(),
  z.object({ kind: z.literal('moved'), from: z.number(), to: z.number() }).readonly(),
  /** Shown before and now, but not every pupil gave the same answer: both numbers would tell of those who differ. */
  z.object({ kind: z.literal('untold'), to: z.number() }).readonly(),
  /** Shown before, hidden now. */
  z.object({ kind: z.literal('hidden'), reason: hiddenReasonSchema }).readonly(),
  /** Hidden before, shown now. */
  z.object({ kind: z.literal('shown'), to: z.number() }).readonly(),
  /** There before, shown or hidden, and not there any more. */
  z.object({ kind: z.literal('gone') }).readonly(),
  /** Not there before. */
  z.object({ kind: z.literal('new'), to: z.number() }).readonly(),
]);
export type NumberChange = z.infer<typeof numberChangeSchema>;

/** As a chart shows it; 'different' is said of groups whose gap passes the test, 'none' where there is no verdict. */
export const toldVerdicts = [...verdicts, 'different', 'none'] as const;
export const toldVerdictSchema = z.enum(toldVerdicts);
export type ToldVerdict = z.infer<typeof toldVerdictSchema>;

/** What a key is called; null where it has no such part. */
const markNamesSchema = z
  .object({
    indicator: z.string(),
    area: z.string(),
    group: z.string().nullable(),
    category: z.string().nullable(),
  })
  .readonly();
export type MarkNames = z.infer<typeof markNamesSchema>;

/** A figure that a chart tells, with all it is called by. */
const namedFigureSchema = z.object({
  /**
   * The percentage or mean of a mark, how far the groups of an area lie apart, how much changed over the waves, or the
   * difference that an arrow writes.
   */
  about: z.enum(['figure', 'gap', 'trend', 'difference']),
  /** Of a gap: without its groups; of a trend: at its last wave; of a difference: where its arrow ends. */
  key: markKeySchema,
  /** Of a trend: the wave it begins with. */
  since: z.number().int().optional(),
  /** Of a difference: where its arrow begins. */
  from: z.object({ key: markKeySchema, names: markNamesSchema }).readonly().optional(),
  names: markNamesSchema,
});
export type NamedFigure = Readonly<z.infer<typeof namedFigureSchema>>;

export const figureChangeSchema = namedFigureSchema
  .extend({
    change: numberChangeSchema,
    /** There when it changed and may be told. */
    verdict: z.object({ from: toldVerdictSchema, to: toldVerdictSchema }).readonly().optional(),
  })
  .readonly();
export type FigureChange = z.infer<typeof figureChangeSchema>;

/** What became of the figures of one chart. */
export const chartChangesSchema = z
  .object({
    /** In the order of the chart; what is the same in every decimal is only counted. */
    figures: z.array(figureChangeSchema).readonly(),
    same: z.number().int(),
    /** Of a chart of who took part: other numbers of pupils. */
    responseChanged: z.boolean(),
    /** There when the chart cannot be made any more: what it asks is not in the new file. */
    trouble: issueSchema.optional(),
  })
  .readonly();
export type ChartChanges = z.infer<typeof chartChangesSchema>;

/** All figures of the waves, without their numbers: every indicator in every area, without a breakdown. */
export const changeCountSchema = z
  .object({
    figures: z.number().int(),
    same: z.number().int(),
    /** Hidden in both: whether they changed is not told. */
    stayedHidden: z.number().int(),
    /** Another number, but written the same: whole percentages, means with one decimal. */
    unseen: z.number().int(),
    moved: z.number().int(),
    hidden: z.number().int(),
    shown: z.number().int(),
    gone: z.number().int(),
    added: z.number().int(),
  })
  .readonly();
export type ChangeCount = z.infer<typeof changeCountSchema>;

/** Names of what is in one of the two deliveries of a wave only. */
export const onlyInOneSchema = z
  .object({ schools: z.array(z.string()).readonly(), indicators: z.array(z.string()).readonly() })
  .readonly();
export type OnlyInOne = z.infer<typeof onlyInOneSchema>;

/** Where on a slide typed words stand. */
export const textToReviewSchema = z.enum(['headline', 'interpretation', 'part']);
export type TextToReview = z.infer<typeof textToReviewSchema>;

export const slideChangesSchema = z
  .object({
    slideId: z.string(),
    /** As counted in the story, from 1. */
    number: z.number().int(),
    headline: z.string(),
    changes: chartChangesSchema,
    /**
     * Annotations that were written for a figure that changed, or may have: the first of those, and their words, null
     * where those may hold what is not told.
     */
    notes: z
      .array(
        z
          .object({ id: z.string(), text: z.string().nullable(), at: namedFigureSchema.readonly() })
          .readonly(),
      )
      .readonly(),
    /** Typed texts with a number that no chart of the slide shows now. */
    texts: z.array(textToReviewSchema).readonly(),
  })
  .readonly();
export type SlideChanges = z.infer<typeof slideChangesSchema>;

export const storyChangesSchema = z
  .object({
    storyId: z.string(),
    title: z.string(),
    /** Chart slides on which anything changed, or may have. */
    slides: z.array(slideChangesSchema).readonly(),
    /** Chart slides on which nothing did. */
    same: z.number().int(),
    /** Slides without a chart. */
    chartless: z.number().int(),
  })
  .readonly();
export type StoryChanges = z.infer<typeof storyChangesSchema>;

export const deliveryChangesSchema = z
  .object({
    deliveryId: z.number().int(),
    fileName: z.string(),
    importedAt: z.string(),
    /** The waves that were replaced, and by which file they had come. */
    replaced: z
      .array(z.object({ wave: z.number().int(), fileName: z.string(), importedAt: z.string() }).readonly())
      .readonly(),
    gone: onlyInOneSchema,
    added: onlyInOneSchema,
    stories: z.array(storyChangesSchema).readonly(),
    catalogue: changeCountSchema,
  })
  .readonly();
export type DeliveryChanges = z.infer<typeof deliveryChangesSchema>;

/** What a reader sees change, what may have changed while that is not told, and how many did in the decimals only. */
export function sortChanges(figures: readonly FigureChange[]): {
  readonly seen: readonly FigureChange[];
  readonly untold: readonly FigureChange[];
  readonly unseen: number;
} {
  const untold = figures.filter(({ change }) => change.kind === 'untold');
  const seen = figures.filter(
    ({ change, verdict, key }) => change.kind !== 'untold' && (verdict !== undefined || isSeen(change, key)),
  );
  return { seen, untold, unseen: figures.length - seen.length - untold.length };
}

/** Does a reader see another number? Percentages are written whole, means with one decimal. */
export function isSeen(
  change: NumberChange,
  { measure }: { readonly measure?: 'mean' | undefined },
): boolean {
  if (change.kind === 'same') return false;
  if (change.kind !== 'moved') return true;
  const scale = measure === 'mean' ? 10 : 1;
  const written = (number: number) => Math.sign(number) * Math.round(Math.abs(number) * scale);
  return written(change.from) !== written(change.to);
}
