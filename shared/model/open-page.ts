import { z } from 'zod';

/** A page where something is still to be written: it says so itself, and should not go out like that. */
export const openPageSchema = z
  .object({
    /** Counts from 1. */
    page: z.number().int(),
    slideId: z.string(),
  })
  .readonly();
export type OpenPage = z.infer<typeof openPageSchema>;
