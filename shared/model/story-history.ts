import { z } from 'zod';
import type { Slide } from './story.ts';
import type { StoryStep } from './story-step.ts';

/** The parts of a slide that people change. */
export const slideParts = [
  'message',
  'interpretation',
  'notes',
  'words',
  'speech',
  'section',
  'chart',
] as const;
export type SlidePart = (typeof slideParts)[number];

/** What a step did, without the words it was about. Positions count from 1. */
export const storyChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('restored'), to: z.string() }).readonly(),
  z.object({ kind: z.literal('renamed') }).readonly(),
  z.object({ kind: z.literal('about') }).readonly(),
  z.object({ kind: z.literal('added'), position: z.number().int(), count: z.number().int() }).readonly(),
  z.object({ kind: z.literal('removed'), position: z.number().int(), count: z.number().int() }).readonly(),
  z.object({ kind: z.literal('moved') }).readonly(),
  z
    .object({
      kind: z.literal('written'),
      position: z.number().int(),
      parts: z.array(z.enum(slideParts)).readonly(),
    })
    .readonly(),
  z.object({ kind: z.literal('several'), count: z.number().int() }).readonly(),
]);
export type StoryChange = z.infer<typeof storyChangeSchema>;

/** A step as it is told: newest first in a history. */
export const pastStepSchema = z
  .object({
    step: z.number().int(),
    /** ISO time of its last change. */
    at: z.string(),
    change: storyChangeSchema,
    /** Taken back, and there to be done again. */
    undone: z.boolean(),
  })
  .readonly();
export type PastStep = z.infer<typeof pastStepSchema>;

export function changeOfStep({ head, slides, restored }: StoryStep): StoryChange {
  if (restored !== undefined) return { kind: 'restored', to: restored };
  if (slides === undefined)
    return { kind: head !== undefined && head.before.title !== head.after.title ? 'renamed' : 'about' };
  const position = slides.at + 1;
  const [before, after] = [slides.before, slides.after];
  if (before.length === 0) return { kind: 'added', position, count: after.length };
  if (after.length === 0) return { kind: 'removed', position, count: before.length };
  const [was, is] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && was && is)
    return { kind: 'written', position, parts: partsBetween(was, is) };
  const ids = (some: readonly Slide[]) => some.map(({ id }) => id).sort();
  if (ids(before).join() === ids(after).join()) return { kind: 'moved' };
  return { kind: 'several', count: Math.max(before.length, after.length) };
}

/** Another kind of slide in its place has no part in common. */
function partsBetween(before: Slide, after: Slide): readonly SlidePart[] {
  const [was, is] = [textsOfParts(before), textsOfParts(after)];
  return slideParts.filter((part) => was[part] !== is[part]);
}

function textsOfParts(slide: Slide): Readonly<Record<SlidePart, string>> {
  const { kind, id, speakerNotes, headline, section, interpretation, words, chart, ...content } = {
    headline: '',
    section: '',
    interpretation: '',
    words: {},
    chart: null,
    ...slide,
  };
  const { annotations, ...drawn } = chart ?? { annotations: [] };
  const written = 'interpretation' in drawn ? drawn : { headline, interpretation };
  return {
    message: written.headline,
    interpretation: written.interpretation,
    notes: JSON.stringify(annotations),
    words: JSON.stringify(words),
    speech: speakerNotes,
    section,
    chart: JSON.stringify([kind, id, { ...drawn, headline: '', interpretation: '' }, content]),
  };
}
