import { z } from 'zod';

/** How the figures of a story were made: for its last slide, its notes and whoever asks. */
export const storyAccountSchema = z
  .object({
    parts: z
      .array(z.object({ title: z.string(), sentences: z.array(z.string()).min(1).readonly() }).readonly())
      .readonly(),
  })
  .readonly();
export type StoryAccount = z.infer<typeof storyAccountSchema>;
