import { z } from 'zod';

/** A slide of a story, for the clipboard: what is copied is out, and counts as known from then on. */
export const slideCopyOperations = {
  /** As PNG, in base 64; `page` counts the pages the slide takes, from 0. */
  'export.slidePicture': {
    access: 'write',
    long: true,
    input: z
      .object({ storyId: z.string(), slideId: z.string(), page: z.number().int().min(0).default(0) })
      .strict(),
    output: z.object({ png: z.string() }).readonly(),
  },
  /** The tables of its charts, with measure and sources: as text with tabs, and as HTML. */
  'export.slideTable': {
    access: 'write',
    long: true,
    input: z.object({ storyId: z.string(), slideId: z.string() }).strict(),
    output: z.object({ text: z.string(), html: z.string() }).readonly(),
  },
} as const;
