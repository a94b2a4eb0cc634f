import { z } from 'zod';
import { batchPlanSchema, batchWishSchema, ownWordsSchema, reportOutcomeSchema } from '../model/batch.ts';
import { exportFormatSchema } from '../model/export-format.ts';
import { issueSchema } from '../model/issue.ts';
import { openPageSchema } from '../model/open-page.ts';
import { pictureLookSchema } from './export-operations.ts';

/** One story or template for many areas. */
export const batchOperations = {
  /** What would be made: per area a file name, what is hidden, and the three hardest drawn. Writes nothing. */
  'batch.plan': { access: 'read', long: true, input: batchWishSchema, output: batchPlanSchema },
  /**
   * Makes them, one after another, each whole or not at all. Stopped half way it answers what was made; `resume` makes
   * only what is missing then. Never overwrites without `overwrite`.
   */
  'batch.run': {
    access: 'write',
    long: true,
    input: batchWishSchema
      .unwrap()
      .extend({
        formats: z.array(exportFormatSchema).min(1).readonly(),
        /** Left out: the export folder of the app. */
        folder: z.string().optional(),
        overwrite: z.boolean().optional(),
        resume: z.boolean().optional(),
        pictures: pictureLookSchema.optional(),
      })
      .strict(),
    output: z
      .object({
        folder: z.string(),
        state: z.enum(['done', 'stopped', 'broken']),
        /** What broke it off. */
        issue: issueSchema.nullable(),
        reports: z.array(reportOutcomeSchema).readonly(),
        ownWords: z.array(ownWordsSchema).readonly(),
        /** Where something is still to be written, in any that was made now. */
        openPages: z.array(openPageSchema).readonly(),
        /** The overview that lies beside them; null where nothing could be written. */
        overview: z.object({ path: z.string(), bytes: z.number(), token: z.string() }).readonly().nullable(),
      })
      .readonly(),
  },
} as const;
