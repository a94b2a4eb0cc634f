import type { Result } from '../../shared/base/result.ts';
import { failure, success } from '../../shared/base/result.ts';
import type { Progress } from '../../shared/contract/door.ts';
import { isOperationName, operations } from '../../shared/contract/operations.ts';
import { coreTexts } from '../../shared/language/core.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { Handler, Handlers } from './handlers.ts';
import type { CallContext } from './ports.ts';
import { issue } from './trouble.ts';

export interface Dispatcher {
  /** One message of a door: name and input as they came, an answer that is always a value. */
  readonly dispatch: (name: string, input: unknown, operationId: string) => Promise<Result<unknown, Issue>>;
  readonly cancel: (operationId: string) => void;
}

/**
 * Validates, calls, answers. The output passes its schema too: what the contract does not name does
 * not leave the host. Unforeseen trouble is told to `onUnexpected` (a log), never to the page.
 */
export function createDispatcher(
  handlers: Handlers,
  onProgress: (progress: Progress) => void,
  onUnexpected: (error: unknown) => void,
): Dispatcher {
  const running = new Map<string, AbortController>();

  async function dispatch(
    name: string,
    input: unknown,
    operationId: string,
  ): Promise<Result<unknown, Issue>> {
    if (!isOperationName(name)) return failure(issue('input-invalid', coreTexts.unknownOperation));
    const parsed = operations[name].input.safeParse(input);
    if (!parsed.success) {
      return failure(
        issue('input-invalid', coreTexts.inputInvalid, { read: parsed.error.issues[0]?.message }),
      );
    }
    const controller = new AbortController();
    running.set(operationId, controller);
    const context: CallContext = {
      operationId,
      signal: controller.signal,
      report: (progress) => onProgress({ ...progress, operationId }),
    };
    try {
      // One handler per name, checked by `Handlers`; the pairing of name and input cannot be told to the compiler here.
      const handler = handlers[name] as Handler<never>;
      const output: unknown = await handler(parsed.data as never, context);
      return success(operations[name].output.parse(output));
    } catch (error) {
      if (error instanceof IssueError) return failure(error.issue);
      if (controller.signal.aborted) {
        return failure(issue('cancelled', coreTexts.cancelled, { kept: coreTexts.nothingChanged }));
      }
      onUnexpected(error);
      return failure(issue('unexpected', coreTexts.unexpected, { kept: coreTexts.nothingChanged }));
    } finally {
      running.delete(operationId);
    }
  }

  return {
    dispatch,
    cancel(operationId) {
      running.get(operationId)?.abort();
    },
  };
}
