import { z } from 'zod';
import { chartRequestSchema } from '../model/chart-request.ts';

/** Telling a story before people: a second window for it, and questions from the room. */
export const presentOperations = {
  /** The slides in a window of their own, on another screen than the app's where there is one; refused where the page opens its own windows. */
  'present.open': {
    access: 'read',
    long: false,
    input: z.object({ storyId: z.string().min(1), page: z.number().int().min(1) }).strict(),
    output: z.object({ isOnOtherScreen: z.boolean() }).readonly(),
  },
  /** Closes that window; nothing happens when it is closed already. */
  'present.close': {
    access: 'read',
    long: false,
    input: z.object({}).strict(),
    output: z.object({}).strict(),
  },
  /** Another question on the frame of a slide, marked as such (SlideDocument of shared/slides). The story stays as it is. */
  'present.ask': {
    access: 'read',
    long: true,
    input: z.object({ storyId: z.string(), slideId: z.string(), request: chartRequestSchema }).strict(),
    output: z.object({ document: z.unknown() }).readonly(),
  },
} as const;
