import { chmodSync, mkdirSync, openSync, truncateSync, closeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../electron/importing/read-file.ts';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import { folder, readText, refusalOf, writeSource } from './read-text.ts';

describe('a file that cannot be read', () => {
  it('is refused when it is empty, also when only a byte order mark or blank lines are in it', () => {
    for (const content of ['', '\uFEFF', '\r\n\r\n']) {
      const issue = refusalOf(() => readText(content, 'leeg.csv'));
      expect(issue).toMatchObject({ kind: 'file-empty', file: 'leeg.csv', ...importingTexts.empty });
      expect(issue.kept).toBe(importingTexts.nothingImported);
    }
  });

  it('is refused when there is a header and nothing under it', () => {
    for (const content of ['a;b', 'a;b\r\n', 'a;b\n\n\n']) {
      expect(refusalOf(() => readText(content))).toMatchObject({
        kind: 'file-empty',
        title: importingTexts.headerOnly.title,
      });
    }
  });

  it.each([
    ['an xlsx', Buffer.from('PK\u0003\u0004…[Content_Types].xml…xl/workbook.xml', 'latin1'), 'excel'],
    ['a zip', Buffer.from('PK\u0003\u0004…data.csv', 'latin1'), 'zip'],
    ['an old xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'excel'],
    ['an SPSS file', Buffer.from('$FL2@(#) SPSS DATA FILE'), 'spss'],
    ['a pdf', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['a workspace', Buffer.from('SQLite format 3\u0000'), 'workspace'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFjaar;school\r\n2023;1\r\n', 'utf16le'), 'utf16'],
    ['UTF-16 without one', Buffer.from('jaar;school\r\n2023;1\r\n', 'utf16le'), 'utf16'],
    ['bytes', Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 32), 'binary'],
  ] as const)('is recognised as %s, with what to do instead', (_, bytes, words) => {
    const issue = refusalOf(() => readText(bytes, 'raar.csv'));
    expect(issue).toMatchObject({
      kind: 'file-not-text',
      file: 'raar.csv',
      ...importingTexts.notText[words],
    });
  });

  it('is refused when no sign divides it into columns', () => {
    expect(refusalOf(() => readText('Beste collega\nhierbij het bestand\n'))).toMatchObject({
      kind: 'file-layout-unknown',
      line: 1,
    });
  });

  it('is refused when two columns have one name, and says which', () => {
    expect(refusalOf(() => readText('jaar;KLAS;klas\n2023;1;1\n'))).toMatchObject({
      kind: 'file-columns',
      line: 1,
      column: 'klas',
      title: importingTexts.duplicateName('klas', 2, 3).title,
    });
  });

  it('is refused when a column has no name, and says after which one', () => {
    const issue = refusalOf(() => readText('jaar;;klas\n2023;1;1\n'));
    expect(issue).toMatchObject({ kind: 'file-columns', line: 1 });
    expect(issue).toMatchObject(importingTexts.emptyName(2, 'jaar'));
  });

  it('names the line where a quote opens that never closes, however far the end is', () => {
    const rows = Array.from({ length: 5000 }, () => '2023;1;goed').join('\n');
    const issue = refusalOf(() => readText(`jaar;klas;tekst\n2023;1;"ja"\n2023;1;"nooit dicht\n${rows}\n`));
    expect(issue).toMatchObject({ kind: 'file-damaged-row', line: 3, ...importingTexts.quoteNeverClosed });
  });

  it('names the header when that is where the quote opens', () => {
    const text = `jaar;"klas\n${'2023;1\n'.repeat(400_000)}`;
    expect(refusalOf(() => readText(text))).toMatchObject({ line: 1, ...importingTexts.quoteNeverClosed });
  });

  it('is refused by its size alone, before anything of it is read', () => {
    const file = path.join(folder, 'enorm.csv');
    closeSync(openSync(file, 'w'));
    truncateSync(file, 3.5 * 1024 ** 3);
    const started = performance.now();
    const issue = refusalOf(() => readFile({ path: file, fileName: 'enorm.csv' }, () => undefined));
    expect(issue).toMatchObject({ kind: 'file-too-large', file: 'enorm.csv' });
    expect(issue.title).toContain('3,5 GB');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is refused when it is not there, when it is a folder, and when something else stands in its path', () => {
    const read = (name: string) =>
      refusalOf(() => readFile({ path: path.join(folder, name), fileName: name }, () => undefined));
    mkdirSync(path.join(folder, 'map.csv'));
    writeSource('a;b\n1;2\n', 'bestand');
    expect(read('weg.csv')).toMatchObject({ kind: 'file-unreadable', ...importingTexts.unreadable.gone });
    expect(read('map.csv')).toMatchObject({ kind: 'file-unreadable', ...importingTexts.unreadable.folder });
    expect(read('bestand/weg.csv')).toMatchObject(importingTexts.unreadable.gone);
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is refused when it may not be read',
    () => {
      const source = writeSource('a;b\n1;2\n', 'geheim.csv');
      chmodSync(source.path, 0);
      expect(refusalOf(() => readFile(source, () => undefined))).toMatchObject(
        importingTexts.unreadable.refused,
      );
    },
  );
});
