import { z } from 'zod';

/** What a workspace without answers of pupils knows of itself. */
export const handoutSchema = z
  .object({
    /** ISO date and time. */
    madeAt: z.string(),
    /** What the workspace it was made from holds: for the top bar and the footers of slides. */
    waves: z.array(z.number().int()).readonly(),
    schools: z.number().int(),
    municipalities: z.number().int(),
    fictitious: z.boolean(),
  })
  .readonly();
export type Handout = z.infer<typeof handoutSchema>;
