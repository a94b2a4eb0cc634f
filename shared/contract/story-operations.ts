import { z } from 'zod';
import { levelSchema } from '../model/area.ts';
import { storyAccountSchema } from '../model/story-account.ts';
import { storySchema, storySummarySchema } from '../model/story.ts';

const nothing = z.object({}).strict();

const areaReference = z.object({ level: levelSchema, code: z.string() }).readonly();

/** Stories: made from a template, kept, and drawn. */
export const storyOperations = {
  'story.list': {
    access: 'read',
    long: false,
    input: nothing,
    /** Those that were removed lately stand apart: they can be put back. */
    output: z
      .object({
        stories: z.array(storySummarySchema).readonly(),
        removed: z.array(storySummarySchema).readonly(),
      })
      .readonly(),
  },
  'story.get': {
    access: 'read',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: storySchema,
  },
  /** template 'empty': no slides; else one of `template.list`, filled for the area. `leftOut`: what has nothing to show there. */
  'story.create': {
    access: 'write',
    long: true,
    input: z
      .object({
        title: z.string().min(1).max(200).optional(),
        template: z.string().min(1),
        area: areaReference.nullable(),
        /** Of a template that asks which; left out: the first with figures. */
        theme: z.string().optional(),
      })
      .strict(),
    output: storySchema.and(z.object({ leftOut: z.array(z.string()).readonly() })),
  },
  /** `field`: where was typed; typing on in it is one step to undo. */
  'story.save': {
    access: 'write',
    long: false,
    input: storySchema
      .unwrap()
      .extend({ field: z.string().max(200).optional() })
      .readonly(),
    output: storySchema,
  },
  'story.remove': {
    access: 'write',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: nothing,
  },
  /** The slides with today's figures, ready to draw. Plain data (SlideDocument of shared/slides). */
  'story.document': {
    access: 'read',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: z.object({ document: z.unknown() }).readonly(),
  },
  /** How the figures of a story were made: sources, weights, intervals, what is hidden and why. */
  'story.account': {
    access: 'read',
    long: false,
    input: z.object({ id: z.string() }).strict(),
    output: storyAccountSchema,
  },
} as const;
