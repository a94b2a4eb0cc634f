import { z } from 'zod';
import { slideSchema, storySchema, type Slide, type Story } from './story.ts';

const { title, area, accountSlide } = storySchema.unwrap().shape;
const headSchema = z.object({ title, area, accountSlide }).readonly();
type StoryHead = z.infer<typeof headSchema>;

/** One change of a story, with what is needed to take it back: only the parts that differ, before and after. */
export const storyStepSchema = z
  .object({
    /** Name, area and whether the account goes along. */
    head: z.object({ before: headSchema, after: headSchema }).readonly().optional(),
    /** A stretch of slides from the 0-based place `at`; all others stayed as they were. */
    slides: z
      .object({
        at: z.number().int().min(0),
        before: z.array(slideSchema).readonly(),
        after: z.array(slideSchema).readonly(),
      })
      .readonly()
      .optional(),
    /** ISO time of the state that was put back by this step. */
    restored: z.string().optional(),
  })
  .readonly();
export type StoryStep = z.infer<typeof storyStepSchema>;

/** null: nothing changed. When a story was saved is no part of it. */
export function stepBetween(before: Story, after: Story): StoryStep | null {
  const head = { before: headOf(before), after: headOf(after) };
  const slides = changedStretch(before.slides, after.slides);
  const hasHead = !isSame(head.before, head.after);
  if (!hasHead && slides === null) return null;
  return { ...(hasHead ? { head } : {}), ...(slides === null ? {} : { slides }) };
}

export function takeStep(story: Story, { head, slides }: StoryStep): Story {
  return changed(story, head?.after, slides && { ...slides, out: slides.before, in: slides.after });
}

export function takeBack(story: Story, { head, slides }: StoryStep): Story {
  return changed(story, head?.before, slides && { ...slides, out: slides.after, in: slides.before });
}

interface Splice {
  readonly at: number;
  readonly out: readonly Slide[];
  readonly in: readonly Slide[];
}

function changed(story: Story, head: StoryHead | undefined, splice: Splice | undefined): Story {
  const { accountSlide: asIs, ...rest } = story;
  const { accountSlide: goesAlong, ...named } = head ?? { ...headOf(story), accountSlide: asIs };
  const slides = splice ? story.slides.toSpliced(splice.at, splice.out.length, ...splice.in) : story.slides;
  // Left out is another story than undefined: what comes back is the very same.
  return { ...rest, ...named, slides, ...(goesAlong === undefined ? {} : { accountSlide: goesAlong }) };
}

function headOf(story: Story): StoryHead {
  const { title, area, accountSlide } = story;
  return { title, area, ...(accountSlide === undefined ? {} : { accountSlide }) };
}

/** What lies between the slides that stayed at the start and those that stayed at the end. */
function changedStretch(before: readonly Slide[], after: readonly Slide[]): StoryStep['slides'] | null {
  const shortest = Math.min(before.length, after.length);
  let at = 0;
  while (at < shortest && isSame(before[at], after[at])) at += 1;
  let kept = 0;
  while (kept < shortest - at && isSame(before.at(-1 - kept), after.at(-1 - kept))) kept += 1;
  const stretch = (slides: readonly Slide[]) => slides.slice(at, slides.length - kept);
  const change = { at, before: stretch(before), after: stretch(after) };
  return change.before.length + change.after.length === 0 ? null : change;
}

/** By content, whatever the order in which it was written down. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [writtenKeys(one), writtenKeys(other)];
  return keys.length === others.length && keys.every((key) => isSame(one[key], other[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** undefined is not written down, and so is no difference. */
function writtenKeys(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
