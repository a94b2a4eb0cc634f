import { importingTexts } from '../../shared/language/importing.ts';
import { decodeText } from './decode-text.ts';
import { refuseFile } from './importing-issue.ts';
import { splitRecord } from './split-records.ts';

export interface Header {
  readonly names: readonly string[];
  /** Characters (bytes) it takes, line end included. */
  readonly length: number;
  readonly lines: number;
  readonly windows: boolean;
}

/** The names of the columns, each different and none empty. Throws IssueError. */
export function readHeader(head: string, delimiter: string, file: string): Header {
  const { fields, next, lines, openQuoteLine } = splitRecord(head, 0, delimiter);
  if (openQuoteLine !== null) {
    const where = { file, line: openQuoteLine, read: '"' };
    refuseFile('file-damaged-row', importingTexts.quoteNeverClosed, where);
  }
  const decoded = fields.map((field) => decodeText(Buffer.from(field, 'latin1')));
  const names = decoded.map(({ text }) => text.trim());

  const empty = names.indexOf('');
  if (empty >= 0) {
    refuseFile('file-columns', importingTexts.emptyName(empty + 1, names[empty - 1] ?? null), {
      file,
      line: 1,
    });
  }
  // SPSS and our catalogue know no difference between upper and lower case.
  const keys = names.map((name) => name.toLowerCase());
  const second = keys.findIndex((key, at) => keys.indexOf(key) < at);
  if (second >= 0) {
    const first = keys.indexOf(keys[second] ?? '');
    const name = names[second] ?? '';
    refuseFile('file-columns', importingTexts.duplicateName(name, first + 1, second + 1), {
      file,
      line: 1,
      column: name,
    });
  }
  if (head.slice(next).trim() === '') refuseFile('file-empty', importingTexts.headerOnly, { file, line: 1 });
  return { names, length: Math.min(next, head.length), lines, windows: decoded.some((name) => name.windows) };
}
