import { appendFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../electron/importing/read-file.ts';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import { refusalOf, writeSource } from './read-text.ts';

/** Larger than one read, so that something can happen between two of them. */
const content = `jaar;klas;school\n${'2023;1;990901\n'.repeat(300_000)}`;

describe('a file that changes while it is read', () => {
  it.each([
    ['written on', (path: string) => appendFileSync(path, '2023;1;990901\n'), importingTexts.changed],
    ['cut short', (path: string) => truncateSync(path, 2_000_000), importingTexts.changed],
    [
      'replaced',
      (path: string) => {
        renameSync(path, `${path}.oud`);
        writeFileSync(path, content);
      },
      importingTexts.changed,
    ],
    ['moved away', (path: string) => renameSync(path, `${path}.elders`), importingTexts.movedAway],
  ])('is refused when it is %s', (what, change, words) => {
    const source = writeSource(content, `${what}.csv`);
    let calls = 0;
    const issue = refusalOf(() =>
      readFile(source, () => {
        if (calls++ === 0) change(source.path);
      }),
    );
    expect(issue).toMatchObject({ kind: 'file-changed', file: source.fileName, ...words });
  });
});
