import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { ParsedColumn, ParsedFile } from '../../../electron/importing/parsed-file.ts';
import { readFile } from '../../../electron/importing/read-file.ts';
import { blankIndex } from '../../../shared/model/columns.ts';
import { IssueError, type Issue } from '../../../shared/model/issue.ts';

/** A folder of one test file alone, gone when its tests are done. */
export const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-importing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export function writeSource(content: string | Uint8Array, fileName = 'proef.csv') {
  const source = { path: path.join(folder, fileName), fileName };
  writeFileSync(source.path, content);
  return source;
}

export function readText(content: string | Uint8Array, fileName?: string): ParsedFile {
  return readFile(writeSource(content, fileName), () => undefined);
}

/** The issue a file is refused with; fails the test when it is not refused. */
export function refusalOf(read: () => unknown): Issue {
  try {
    read();
  } catch (error) {
    if (error instanceof IssueError) return error.issue;
    throw error;
  }
  throw new Error('The file was read.');
}

/** The values of a column as text per row, '' for blank. */
export function cellsOf({ content }: Pick<ParsedColumn, 'content'>): string[] {
  if (content.kind === 'number') {
    return Array.from(content.values, (value) => (Number.isNaN(value) ? '' : String(value)));
  }
  const blank = blankIndex(content.values);
  return Array.from(content.values, (value) => (value === blank ? '' : (content.codes[value] ?? '?')));
}

export function columnOf(parsed: ParsedFile, name: string): ParsedColumn {
  const column = parsed.columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new Error(`No column ${name}`);
  return column;
}
