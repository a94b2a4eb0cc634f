import { z } from 'zod';
import { levelSchema } from '../model/area.ts';
import { exportedSchema } from './export-operations.ts';

/** A copy of the workspace without answers of pupils, to hand out. */
export const handoutOperations = {
  /** Stories, charts, notes, settings, kept questions and the usual figures; writes one file, `.wib`. */
  'workspace.handOut': {
    access: 'write',
    long: true,
    input: z
      .object({
        /** Left out: the newest. */
        waves: z.array(z.number().int()).min(1).readonly().optional(),
        /** Left out: all. The country always comes along. */
        levels: z.array(levelSchema).min(1).readonly().optional(),
        /** Left out: the export folder of the app. */
        folder: z.string().optional(),
        /** Without ending. */
        fileName: z.string().min(1).max(200),
        overwrite: z.boolean().optional(),
      })
      .strict(),
    output: exportedSchema,
  },
} as const;
