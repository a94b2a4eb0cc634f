import { failure, success } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { operations } from '../../shared/contract/operations.ts';
import type { OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import { stateTexts } from '../../shared/language/states.ts';
import { issueSchema } from '../../shared/model/issue.ts';
import type { Issue } from '../../shared/model/issue.ts';

/** Turns whatever came through a door into the Result the contract promises. */
export function checkAnswer<Name extends OperationName>(
  name: Name,
  answer: unknown,
): Result<OperationOutput<Name>, Issue> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return strange(name, answer);
  if (answer.ok === true && 'value' in answer) {
    const value = operations[name].output.safeParse(answer.value);
    // The schema that was looked up by `name` made this value; the compiler cannot follow the lookup.
    return value.success ? success(value.data as OperationOutput<Name>) : strange(name, value.error);
  }
  if (answer.ok === false && 'issue' in answer) {
    const issue = issueSchema.safeParse(answer.issue);
    return issue.success ? failure(issue.data) : strange(name, issue.error);
  }
  return strange(name, answer);
}

/** The host is not there, or stopped while it was working. */
export const noAnswer = (): Issue => ({ kind: 'unexpected', ...stateTexts.noAnswer });

/** For whoever looks in the console: page and host are of different builds. */
function strange(name: OperationName, found: unknown): Result<never, Issue> {
  console.error(`The answer to ${name} does not fit the contract.`, found);
  return failure({ kind: 'unexpected', ...stateTexts.strangeAnswer });
}
