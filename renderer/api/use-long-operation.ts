import { useCallback, useRef, useState } from 'react';
import type { Result } from '../../shared/base/result.ts';
import type { Progress } from '../../shared/contract/door.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { startLongOperation } from './long-operation.ts';

export interface LongRun<Name extends OperationName> {
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  /** null until the host says how far it is. */
  readonly progress: Progress | null;
  readonly value: OperationOutput<Name> | null;
  readonly issue: Issue | null;
  readonly run: (input: OperationInput<Name>) => Promise<Result<OperationOutput<Name>, Issue>>;
  /** Asks the host to stop; the run then ends as failed with an issue of kind 'cancelled'. */
  readonly cancel: () => void;
  /** Back to idle: to put away a result or a failure. */
  readonly reset: () => void;
}

/** A long operation of one component: run it, follow it, stop it. */
export function useLongOperation<Name extends OperationName>(name: Name): LongRun<Name> {
  const [run, setRun] = useState<Pick<LongRun<Name>, 'state' | 'progress' | 'value' | 'issue'>>(idle);
  const cancelRunning = useRef<(() => void) | null>(null);

  const start = useCallback(
    async (input: OperationInput<Name>) => {
      setRun({ ...idle, state: 'running' });
      const operation = startLongOperation(name, input, (progress) =>
        setRun((before) => (before.state === 'running' ? { ...before, progress } : before)),
      );
      cancelRunning.current = operation.cancel;
      const result = await operation.answer;
      cancelRunning.current = null;
      setRun(
        result.ok
          ? { ...idle, state: 'done', value: result.value }
          : { ...idle, state: 'failed', issue: result.issue },
      );
      return result;
    },
    [name],
  );
  const cancel = useCallback(() => cancelRunning.current?.(), []);
  const reset = useCallback(() => setRun(idle), []);
  return { ...run, run: start, cancel, reset };
}

const idle = { state: 'idle', progress: null, value: null, issue: null } as const;
