import type { Result } from '../../shared/base/result.ts';
import type { Progress } from '../../shared/contract/door.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { door } from './door.ts';

/** An operation that takes a while: its answer, and the way to stop it. */
export interface LongOperation<Value> {
  readonly answer: Promise<Result<Value, Issue>>;
  readonly cancel: () => void;
}

/** Starts a long operation and tells `onProgress` how far it is, until it answers. */
export function startLongOperation<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
  onProgress: (progress: Progress) => void,
): LongOperation<OperationOutput<Name>> {
  const operationId = crypto.randomUUID();
  const stopListening = door.onProgress((progress) => {
    if (progress.operationId === operationId) onProgress(progress);
  });
  return {
    answer: door.invoke(name, input, operationId).finally(stopListening),
    cancel: () => void door.cancel(operationId),
  };
}
