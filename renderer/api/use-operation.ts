import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../shared/base/result.ts';
import { operations } from '../../shared/contract/operations.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { call, door } from './door.ts';

/** What a page knows of an answer. While loading, `value` is the answer before, to keep the page still. */
export type Answer<Value> = { readonly reload: () => void } & (
  | {
      readonly state: 'loading';
      readonly value: Value | null;
      readonly issue: null;
      /** To follow and to stop it by; null where it is soon done. */
      readonly operationId: string | null;
    }
  | { readonly state: 'ready'; readonly value: Value; readonly issue: null }
  | { readonly state: 'failed'; readonly value: null; readonly issue: Issue }
);

/**
 * Asks the host, and asks again when the input (compared by value) or one of `deps` changes.
 * With `input` null nothing is asked: the state stays 'loading'.
 */
export function useOperation<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name> | null,
  deps: readonly (string | number | boolean | null)[] = [],
): Answer<OperationOutput<Name>> {
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{
    key: string;
    result: Result<OperationOutput<Name>, Issue>;
  } | null>(null);

  const key = JSON.stringify([name, input, deps, round]);
  const [asked, setAsked] = useState(() => ({ key, name, input, operationId: operationIdOf(name) }));
  // A new question is a new object only when its text differs, so callers may write the input in place.
  if (asked.key !== key) setAsked({ key, name, input, operationId: operationIdOf(name) });

  useEffect(() => {
    if (asked.input === null) return undefined;
    let awaited = true;
    const { operationId } = asked;
    void call(asked.name, asked.input, operationId ?? undefined).then((result) => {
      if (awaited) setAnswer({ key: asked.key, result });
      awaited = false;
    });
    return () => {
      // The next question must not wait for the answer to one nobody asks any more.
      if (awaited && operationId !== null) void door.cancel(operationId);
      awaited = false;
    };
  }, [asked]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  if (answer?.key !== key) {
    const value = answer?.result.ok ? answer.result.value : null;
    return { state: 'loading', value, issue: null, operationId: asked.operationId, reload };
  }
  return answer.result.ok
    ? { state: 'ready', value: answer.result.value, issue: null, reload }
    : { state: 'failed', value: null, issue: answer.result.issue, reload };
}

/** Only what takes long can be stopped: then it gets a name to stop it by. */
function operationIdOf(name: OperationName): string | null {
  return operations[name].long ? crypto.randomUUID() : null;
}
