import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { storeIssue } from '../../electron/store/store-issue.ts';
import { storeTexts } from '../../shared/language/nl/store.ts';
import { issueSchema, type IssueKind } from '../../shared/model/issue.ts';

describe('trouble of SQLite or the disk', () => {
  const expected: readonly (readonly [string, IssueKind])[] = [
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_CORRUPT_VTAB', 'workspace-damaged'],
    ['SQLITE_BUSY_SNAPSHOT', 'workspace-in-use'],
    ['SQLITE_READONLY_DIRECTORY', 'not-allowed'],
    ['SQLITE_CANTOPEN', 'not-allowed'],
    ['SQLITE_IOERR_WRITE', 'unexpected'],
  ];
  it.each(expected)('%s becomes an issue of kind %s that names the file', (code, kind) => {
    const issue = storeIssue(new Database.SqliteError('as SQLite says it', code), '/ergens/Regio.wib');
    expect(issue).toMatchObject({ kind, file: 'Regio.wib' });
  });

  it('tells rights and room on the disk apart', () => {
    const trouble = (code: string) =>
      storeIssue(Object.assign(new Error(code), { code }), '/ergens/Regio.wib');
    expect(trouble('ENOSPC')?.kind).toBe('disk-full');
    expect(trouble('EACCES')?.kind).toBe('not-allowed');
    expect(trouble('ENOENT')?.kind).toBe('workspace-missing');
  });

  it('leaves our own mistakes to be thrown', () => {
    expect(storeIssue(new TypeError('x is undefined'), '/ergens/Regio.wib')).toBeNull();
    expect(storeIssue(new Database.SqliteError('no such table', 'SQLITE_ERROR'), 'Regio.wib')).toBeNull();
  });
});

it('says everything in plain words, with a next step', () => {
  const { damaged, ...others } = storeTexts;
  const issues = [
    damaged('Regio.wib', null),
    damaged('Regio.wib', { folder: 'Regio kopieën', file: 'Regio 2026-03-09 12.00.wib' }),
    ...Object.values(others).map((text) => text('Regio.wib')),
  ];
  for (const issue of issues) {
    const { title, next, kept = '' } = issueSchema.parse(issue);
    expect(title).toMatch(/\.$/);
    expect(next).toMatch(/\.$/);
    expect(`${title} ${kept} ${next}`).not.toMatch(/helaas|!|\bu\b|\buw\b|SQL|database/i);
  }
});
