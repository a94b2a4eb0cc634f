import type { Result } from '../../shared/base/result.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { Issue, IssueKind } from '../../shared/model/issue.ts';
import { coreTexts } from '../../shared/language/core.ts';

interface Words {
  readonly title: string;
  readonly next: string;
}

export function issue(kind: IssueKind, words: Words, rest: Partial<Issue> = {}): Issue {
  return { kind, title: words.title, next: words.next, ...rest };
}

/** Leaves the handler: nothing was changed. */
export function refuse(kind: IssueKind, words: Words, rest: Partial<Issue> = {}): never {
  throw new IssueError(issue(kind, words, { kept: coreTexts.nothingChanged, ...rest }));
}

/** The value, or out of the handler with the issue. */
export function unwrap<Value>(result: Result<Value, Issue>): Value {
  if (!result.ok) throw new IssueError(result.issue);
  return result.value;
}
