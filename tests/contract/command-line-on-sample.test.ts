import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWib } from '../support/run-wib.ts';
import { makeSampleFolder } from '../support/sample-folder.ts';

let folder: string;
beforeAll(() => {
  folder = makeSampleFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wib = (...args: readonly string[]) => runWib(folder, ...args);
const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
const figures = async (...args: readonly string[]) => rowsOf((await wib('figures', ...args)).stdout);

describe('wib on the sample, as built', { timeout: 120_000 }, () => {
  it('breaks down by two characteristics at once, and refuses what makes too many groups', async () => {
    const ask = [
      '--workspace',
      'voorbeeld.wib',
      '--indicator',
      'SBSSK3S6',
      '--level',
      'region',
      '--wave',
      '2025',
    ];
    const rows = await figures(...ask, '--by', 'gender,class');
    expect(rows.map(({ group_variable, group }) => [group_variable, group])).toEqual([
      ['', ''],
      ['gender,class', '1 × 1'],
      ['gender,class', '1 × 2'],
      ['gender,class', '2 × 1'],
      ['gender,class', '2 × 2'],
    ]);
    for (const { status, percent } of rows) expect([status, Number(percent) > 0]).toEqual(['shown', true]);
    const refused = await wib('figures', ...ask, '--by', 'gender,class,education');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('hoogstens twee kenmerken');
  });

  it('lays a funnel, says how, and counts what it showed as out', async () => {
    const ask = ['funnel', '--workspace', 'voorbeeld.wib', '--indicator', 'EBGLK3S1', '--wave', '2025'];
    const funnel = await wib(...ask, '--level', 'municipality', '--overdispersion');
    expect(funnel.code).toBe(0);
    const rows = Papa.parse<Record<string, string>>(funnel.stdout, { header: true, skipEmptyLines: true });
    expect(rows.meta.fields?.slice(0, 6)).toEqual([
      'area_code',
      'area_name',
      'n',
      'n_eff',
      'percent',
      'reference',
    ]);
    expect(rows.data.length).toBeGreaterThan(5);
    const [region] = await figures(
      '--workspace',
      'voorbeeld.wib',
      '--indicator',
      'EBGLK3S1',
      '--level',
      'region',
      '--wave',
      '2025',
    );
    for (const row of rows.data) {
      if (row.status === 'hidden') {
        for (const column of ['n', 'n_eff', 'percent', 'lower95', 'z', 'position'])
          expect(row[column]).toBe('');
        continue;
      }
      expect(row.reference).toBe(region?.percent);
      expect(Number(row.lower998)).toBeLessThan(Number(row.lower95));
      expect(Number(row.upper95)).toBeLessThan(Number(row.upper998));
    }
    expect(funnel.stderr).toMatch(/99,8/);
    expect(await wib(...ask, '--level', 'region')).toMatchObject({ code: 2, stdout: '' });
    // A stricter rule hides some of them by now, and yet takes them for known: they went out.
    const out = new Database(path.join(folder, 'voorbeeld.wib'), { readonly: true });
    const known = out
      .prepare(`SELECT DISTINCT area_code FROM exported_figures WHERE level = 'municipality'`)
      .pluck()
      .all();
    out.close();
    const shown = rows.data.filter(({ status }) => status === 'shown').map(({ area_code }) => area_code);
    expect(known).toEqual(expect.arrayContaining(shown));
  });

  it('standardises by composition, in columns of their own', async () => {
    const ask = ['figures', '--workspace', 'voorbeeld.wib', '--indicator', 'EBGLK3S1', '--wave', '2025'];
    const run = await wib(...ask, '--level', 'municipality', '--standardise', 'gender,class');
    expect(run.code).toBe(0);
    expect(run.stdout.split('\n')[0]).toMatch(
      /,marks,standardised,standardised_lower,standardised_upper,standardised_by$/,
    );
    const rows = Papa.parse<Record<string, string>>(run.stdout, { header: true, skipEmptyLines: true }).data;
    const given = rows.filter(({ standardised }) => standardised !== '');
    expect(given.length).toBeGreaterThan(0);
    for (const row of given) {
      expect(row).toMatchObject({ status: 'shown', standardised_by: 'gender class' });
      expect(Number(row.standardised_lower)).toBeLessThan(Number(row.standardised));
      expect(Number(row.standardised_upper)).toBeGreaterThan(Number(row.standardised));
      // Corrected for who they are, not for what they answered.
      expect(Math.abs(Number(row.standardised) - Number(row.percent))).toBeLessThan(10);
    }
    for (const row of rows.filter(({ standardised }) => standardised === ''))
      expect(row.marks).toMatch(/standardised=/);
    expect(run.stderr).toContain('samenstelling (geslacht en klas)');
    expect(await wib(...ask, '--level', 'region', '--standardise', ',')).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('takes several waves, and lays a trend over those alone', async () => {
    const ask = ['--workspace', 'voorbeeld.wib', '--indicator', 'EBGLK3S1', '--level', 'region'];
    const trends = await wib('trends', ...ask, '--wave', '2021,2025');
    const [trend] = Papa.parse<Record<string, string>>(trends.stdout, { header: true }).data;
    expect(trend).toMatchObject({ waves: '2021 2025', test: 'difference', status: 'shown' });
    const rows = await figures(...ask, '--wave', '2021, 2025');
    expect(rows.map(({ wave }) => wave)).toEqual(['2021', '2025']);
    expect(await wib('trends', ...ask, '--wave', '2021-2025')).toMatchObject({ code: 2, stdout: '' });
  });

  it('verifies a table: 0 where it is ours, 1 with what differs, hidden figures left alone', async () => {
    const ask = [
      '--workspace',
      'voorbeeld.wib',
      '--indicator',
      'EBGLK3S1',
      '--wave',
      '2025',
      '--by',
      'gender',
    ];
    const { stdout: csv } = await wib('figures', ...ask, '--level', 'school');
    writeFileSync(path.join(folder, 'tabel.csv'), csv);
    const same = await wib('verify', 'tabel.csv', '--workspace', 'voorbeeld.wib');
    expect(same.code).toBe(0);
    expect(same.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(same.stderr).toMatch(/Er zijn geen verschillen/);
    expect(same.stderr).toMatch(/Bij ons verborgen: \d+ cijfers/);

    const lines = csv.split('\n');
    const shown = lines.findIndex((line) => line.includes(',shown,'));
    const hidden = lines.findIndex((line) => line.includes(',hidden,'));
    const n = lines[0]?.split(',').indexOf('n') ?? -1;
    const withN = (line: number, value: string) => lines[line]?.split(',').with(n, value).join(',') ?? '';
    // The number in the hidden row is not looked at; that in the shown one is.
    writeFileSync(
      path.join(folder, 'anders.csv'),
      lines.with(shown, withN(shown, '7')).with(hidden, withN(hidden, '7')).join('\n'),
    );
    const other = await wib('verify', 'anders.csv', '--workspace', 'voorbeeld.wib', '--json');
    expect(other.code).toBe(1);
    expect(JSON.parse(other.stdout)).toMatchObject({
      differences: [{ line: shown + 1, number: 'n', theirs: 7, reason: 'other-respondents' }],
      unread: [],
    });
    for (const wrong of [[], ['tabel.csv', 'anders.csv'], ['tabel.csv', '--tolerance', 'veel']])
      expect(await wib('verify', ...wrong, '--workspace', 'voorbeeld.wib')).toMatchObject({
        code: 2,
        stdout: '',
      });
    expect(await wib('verify', 'weg.csv', '--workspace', 'voorbeeld.wib')).toMatchObject({
      code: 1,
      stdout: '',
    });
  });
});
