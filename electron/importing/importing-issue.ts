import { importingTexts } from '../../shared/language/importing.ts';
import { IssueError, type Issue, type IssueKind } from '../../shared/model/issue.ts';

interface Words {
  readonly title: string;
  readonly next: string;
}

type Where = Pick<Issue, 'file' | 'line' | 'column' | 'read'>;

/** Trouble with a file, in words: the file was only read, so everything is as it was. */
export function importingIssue(kind: IssueKind, words: Words, where: Where): Issue {
  return { ...warning(kind, words, where), kept: importingTexts.nothingImported };
}

/** What the user should know although the import can go on. */
export function warning(kind: IssueKind, words: Words, where: Where): Issue {
  const { read, ...rest } = where;
  const shortened = read === undefined ? {} : { read: shorten(read) };
  return { kind, title: words.title, next: words.next, ...rest, ...shortened };
}

export function refuseFile(kind: IssueKind, words: Words, where: Where): never {
  throw new IssueError(importingIssue(kind, words, where));
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
