import { closeSync, fstatSync, openSync, statSync, type Stats } from 'node:fs';
import { importingTexts } from '../../shared/language/importing.ts';
import { mostFileBytes } from '../../shared/model/largest-file.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { importingIssue, refuseFile } from './importing-issue.ts';
import type { SourceFile } from './parsed-file.ts';

export interface OpenSource {
  readonly descriptor: number;
  readonly bytes: number;
  /** Throws IssueError when the file was changed, moved or removed since it was opened. */
  readonly checkUnchanged: () => void;
  readonly close: () => void;
}

/** Opens a file for reading; throws IssueError when it is not there, not a file, or far too large. */
export function openSource({ path, fileName: file }: SourceFile): OpenSource {
  const before = attempt(() => statSync(path), file);
  if (before.isDirectory()) refuseFile('file-unreadable', importingTexts.unreadable.folder, { file });
  if (before.size > mostFileBytes)
    refuseFile('file-too-large', importingTexts.tooLarge(before.size, mostFileBytes), { file });
  if (before.size === 0) refuseFile('file-empty', importingTexts.empty, { file });
  const descriptor = attempt(() => openSync(path, 'r'), file);
  return {
    descriptor,
    bytes: before.size,
    checkUnchanged() {
      const now = statSync(path, { throwIfNoEntry: false });
      if (now === undefined) refuseFile('file-changed', importingTexts.movedAway, { file });
      if (differ(before, fstatSync(descriptor)) || differ(before, now)) {
        refuseFile('file-changed', importingTexts.changed, { file });
      }
    },
    close: () => closeSync(descriptor),
  };
}

function differ(before: Stats, now: Stats): boolean {
  return before.size !== now.size || before.mtimeMs !== now.mtimeMs || before.ino !== now.ino;
}

function attempt<Value>(open: () => Value, file: string): Value {
  try {
    return open();
  } catch (error) {
    const issue = fileTrouble(error, file);
    if (issue === null) throw error;
    return refuseFile(issue.kind, issue, { file });
  }
}

/** What the system says about a file, in words; null for what is no trouble of the file. */
export function fileTrouble(error: unknown, file: string): Issue | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const words =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? importingTexts.unreadable.gone
      : code === 'EACCES' || code === 'EPERM'
        ? importingTexts.unreadable.refused
        : code === 'EBUSY' || code === 'EIO' || code === 'ESTALE'
          ? importingTexts.unreadable.trouble
          : code === 'EISDIR'
            ? importingTexts.unreadable.folder
            : null;
  return words === null ? null : importingIssue('file-unreadable', words, { file });
}
