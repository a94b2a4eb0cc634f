import { z } from 'zod';
import { reportOutcomeSchema } from '../model/batch.ts';
import type { Issue } from '../model/issue.ts';
import type { Result } from '../base/result.ts';
import type { OperationInput, OperationName, OperationOutput } from './operations.ts';

/** How far a long operation is. */
export const progressSchema = z
  .object({
    operationId: z.string(),
    /** What is being done, Dutch, for a live region: "We lezen GMJ_2025.csv". */
    phase: z.string(),
    done: z.number(),
    /** 0 where not known beforehand. */
    total: z.number(),
    unit: z.enum(['bytes', 'rows', 'slides', 'files', 'steps', 'reports', 'indicators']),
    /** What was finished last. */
    item: reportOutcomeSchema.optional(),
  })
  .readonly();
export type Progress = z.infer<typeof progressSchema>;

/** What every door offers the page: the same three calls over IPC and over HTTP. */
export interface Door {
  invoke<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
    operationId?: string,
  ): Promise<Result<OperationOutput<Name>, Issue>>;
  cancel(operationId: string): Promise<void>;
  /** Answers a function that stops listening. */
  onProgress(listener: (progress: Progress) => void): () => void;
}
