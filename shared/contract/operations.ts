import type { z } from 'zod';
import { appOperations } from './app-operations.ts';
import { batchOperations } from './batch-operations.ts';
import { dataOperations } from './data-operations.ts';
import { exploreOperations } from './explore-operations.ts';
import { exportOperations } from './export-operations.ts';
import { presentOperations } from './present-operations.ts';
import { handoutOperations } from './handout-operations.ts';
import { pictureOperations } from './picture-operations.ts';
import { slideCopyOperations } from './slide-copy-operations.ts';
import { storyHistoryOperations } from './story-history-operations.ts';
import { logoOperations } from './logo-operations.ts';
import { slideTemplateOperations } from './slide-template-operations.ts';
import { storyOperations } from './story-operations.ts';
import { templateOperations } from './template-operations.ts';

/**
 * Every operation between a door (page, loopback, command line) and the core, written once:
 * whether it reads or writes, whether it takes long (progress, cancel), its input and its output.
 * Outputs hold figures that passed the gate and counts about files; never an answer of a pupil.
 */
export const operations = {
  ...appOperations,
  ...dataOperations,
  ...exploreOperations,
  ...storyOperations,
  ...templateOperations,
  ...storyHistoryOperations,
  ...pictureOperations,
  ...logoOperations,
  ...slideTemplateOperations,
  ...presentOperations,
  ...exportOperations,
  ...handoutOperations,
  ...slideCopyOperations,
  ...batchOperations,
} as const satisfies Record<string, OperationShape>;

interface OperationShape {
  readonly access: 'read' | 'write';
  /** Can be cancelled; what a person waits for also reports progress. */
  readonly long: boolean;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

export type OperationName = keyof typeof operations;
export type OperationInput<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>;
export type OperationOutput<Name extends OperationName> = z.output<(typeof operations)[Name]['output']>;

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}
