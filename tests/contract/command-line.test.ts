import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMonitorCsv } from '../support/monitor-csv.ts';
import { runWib, runWibUnread } from '../support/run-wib.ts';

const header =
  'indicator,level,area_code,area_name,wave,group_variable,group,n,percent,se,lower,upper,df,deff,method,status,reason,marks';
const numbers = ['n', 'percent', 'se', 'lower', 'upper', 'df', 'deff', 'method'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-cli-'));
  writeMonitorCsv(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wib = (...args: readonly string[]) => runWib(folder, ...args);
const figures = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await wib('figures', ...args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true }).data;
};

describe('wib, as built', () => {
  it('imports into a workspace it makes, saying so on stderr only', async () => {
    const { code, stdout, stderr } = await wib('import', 'GMJ_proef_2023.csv', '--workspace', 'proef.wib');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('100 rijen ingelezen, meting 2023');
    expect(existsSync(path.join(folder, 'proef.wib'))).toBe(true);
  });

  it('recognises the same file, and changes nothing', async () => {
    const { code, stdout } = await wib('import', 'GMJ_proef_2023.csv', '--workspace', 'proef.wib', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ alreadyImported: true, rows: 100 }]);
  });

  it('writes figures as csv with the agreed columns', async () => {
    const { stdout } = await wib(
      'figures',
      '--workspace',
      'proef.wib',
      '--indicator',
      'EBGLK3S1',
      '--level',
      'region',
    );
    const [first, ...rows] = stdout.trimEnd().split(/\r?\n/);
    expect(first).toBe(header);
    expect(rows).toHaveLength(1);
    const [region] = await figures(
      '--workspace',
      'proef.wib',
      '--indicator',
      'EBGLK3S1',
      '--level',
      'region',
    );
    // 75 of the 100 pupils are happy; the weights 0.8 to 1.2 run in fives, the unhappy in fours: 75 % exactly.
    expect(Number(region?.percent)).toBeCloseTo(75, 10);
    expect(region).toMatchObject({ n: '100', status: 'shown', group: '', wave: '2023' });
  });

  it('adds groups to the total, and hides without leaving a number', async () => {
    const rows = await figures(
      '--workspace',
      'proef.wib',
      '--indicator',
      'EBGLK3S1,SBSSK3S6',
      '--level',
      'school',
      '--by',
      'gender',
    );
    expect(rows).toHaveLength(2 * 2 * 3);
    const hidden = rows.filter(({ status }) => status === 'hidden');
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) for (const column of numbers) expect(row[column]).toBe('');
  });

  it('says on stderr why figures are not there, and what shows more; the csv stays as it is', async () => {
    const ask = ['figures', '--workspace', 'waarom.wib', '--indicator', 'EBGLK3S1', '--level', 'school'];
    await wib('sample', '--workspace', 'waarom.wib');
    const plain = await wib(...ask, '--wave', '2025');
    const explained = await wib(...ask, '--wave', '2025', '--why');
    expect(explained.stdout).toBe(plain.stdout);
    const lines = explained.stderr.trim().split('\n');
    expect(lines[0]).toMatch(/^\d+ van de 36 cijfers zijn te zien\.$/);
    expect(explained.stderr).toContain('Verborgen: minder dan 30 leerlingen.');
    expect(explained.stderr).toMatch(/^Per gemeente: alle \d+ cijfers te zien\.$/m);
    expect(plain.stderr).not.toContain('te zien');
  });

  it('adds the columns of a comparison only when asked to compare, and says on stderr how it was made', async () => {
    // With classes of 30 the schools themselves would be hidden, to protect a class.
    writeMonitorCsv(folder, 'GMJ_groot_2023.csv', 4);
    await wib('import', 'GMJ_groot_2023.csv', '--workspace', 'groot.wib');
    const ask = ['figures', '--workspace', 'groot.wib', '--indicator', 'EBGLK3S1', '--level', 'school'];
    const { code, stdout, stderr } = await wib(...ask, '--compare', 'rest', '--correction', 'bonferroni');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      `${header},compare_to,difference,diff_lower,diff_upper,p_value,p_adjusted,family,verdict`,
    );
    const [one, other] = Papa.parse<Record<string, string>>(stdout, { header: true }).data;
    expect(one).toMatchObject({ compare_to: 'rest:GM9901', family: '2', verdict: 'vergelijkbaar' });
    // Each is the rest of the other.
    expect(Number(one?.difference)).toBeCloseTo(Number(one?.percent) - Number(other?.percent), 10);
    expect(Number(other?.difference)).toBeCloseTo(-Number(one?.difference), 10);
    expect(Number(one?.p_adjusted)).toBeCloseTo(Math.min(1, 2 * Number(one?.p_value)), 12);
    expect(stderr).toContain('2 toetsen, samen gecorrigeerd volgens Bonferroni.');
    expect(stderr).toContain('p kleiner dan 0,05');

    const [first] = (await wib(...ask, '--compare', 'wave')).stdout.split('\n').slice(1);
    expect(first).toContain('comparison=no-earlier-wave,,,,,,,,');
    expect(await wib(...ask, '--rule', 'points')).toMatchObject({ code: 2, stdout: '' });
    expect(await wib(...ask, '--compare', 'rest', '--rule', 'points:0')).toMatchObject({
      code: 2,
      stdout: '',
    });
    const points = await wib(...ask, '--compare', 'rest', '--rule', 'points:2,5');
    expect(points.stderr).toContain('ten minste 2,5 procentpunt');
  });

  it('answers 2 with the usage to what is no command, and 1 with a reason to what cannot be done', async () => {
    expect(await wib('reken')).toMatchObject({ code: 2, stdout: '' });
    expect(
      await wib('figures', '--workspace', 'proef.wib', '--indicator', 'all', '--level', 'provincie'),
    ).toMatchObject({ code: 2 });
    expect(await wib('import', '--workspace', 'proef.wib')).toMatchObject({ code: 2 });
    const missing = await wib('figures', '--workspace', 'weg.wib', '--indicator', 'all', '--level', 'region');
    expect(missing.code).toBe(1);
    expect(existsSync(path.join(folder, 'weg.wib'))).toBe(false);
    const unknown = await wib(
      'figures',
      '--workspace',
      'proef.wib',
      '--indicator',
      'BESTAATNIET',
      '--level',
      'region',
    );
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
  });

  it('takes an area the way files write it, and says what there is when it has no figures', async () => {
    const ask = ['--workspace', 'proef.wib', '--indicator', 'EBGLK3S1,', '--level'];
    const [municipality] = await figures(...ask, 'municipality');
    const code = municipality?.area_code ?? '';
    const number = String(Number(code.slice(2)));
    const schools = await figures(...ask, 'school', '--area', code);
    expect(schools.length).toBeGreaterThan(0);
    for (const written of [number, number.padStart(4, '0'), code.toLowerCase(), ` ${code} `])
      expect(await figures(...ask, 'school', '--area', written), written).toEqual(schools);

    for (const nothing of [['country'], ['region', '--wave', '2022']]) {
      const { code, stdout, stderr } = await wib('figures', ...ask, ...nothing);
      expect({ code, stdout }).toEqual({ code: 0, stdout: `${header}\n` });
      expect(stderr).toContain('meting 2023');
    }
  });

  it('refuses words that are no option, no indicator at all, and a mapping with a slip of the pen', async () => {
    const ask = ['--workspace', 'proef.wib', '--level', 'region', '--indicator'];
    const refused = { code: 2, stdout: '' };
    expect(await wib('figures', ...ask, 'EBGLK3S1', 'SBSSK3S6')).toMatchObject({
      ...refused,
      stderr: expect.stringContaining('SBSSK3S6') as string,
    });
    expect(await wib('figures', ...ask, ' , ')).toMatchObject(refused);
    for (const [mapping, words] of [
      ['{"colums": {}}', 'colums'],
      ['{"columns": {"KLAS": {"rol": "class"}}}', 'columns.KLAS.rol'],
      ['{"columns": {"KLAS": {"role": "klas"}}}', 'class, education'],
      ['{"year": "2023"}', 'een getal'],
      ['{"year"', 'JSON'],
    ] as const) {
      writeFileSync(path.join(folder, 'indeling.json'), mapping);
      const run = await wib(
        'import',
        'GMJ_proef_2023.csv',
        '--workspace',
        'map.wib',
        '--map',
        'indeling.json',
      );
      expect(run, mapping).toMatchObject({ ...refused, stderr: expect.stringContaining(words) as string });
      expect(existsSync(path.join(folder, 'map.wib')), mapping).toBe(false);
    }
  });

  it('refuses an option of another command rather than leaving it unheeded', async () => {
    const ask = ['--workspace', 'proef.wib', '--level', 'region', '--indicator', 'all'];
    expect(await wib('figures', ...ask, '--year', '2023')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--year') as string,
    });
  });

  it('explains itself wherever --help stands', async () => {
    expect(await wib('import', '--help')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^wib: /) as string,
    });
  });

  it('ends quietly when the reader of its output has seen enough', async () => {
    const ask = ['--workspace', 'proef.wib', '--level', 'school', '--indicator', 'all'];
    const { code, stderr } = await runWibUnread(folder, 'figures', ...ask);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('refuses a damaged file with file, line and column, and keeps what stood', async () => {
    const csv = readFileSync(path.join(folder, 'GMJ_proef_2023.csv'), 'utf8').replace(';1,1;', ';veel;');
    writeFileSync(path.join(folder, 'kapot.csv'), csv);
    const { code, stderr } = await wib('import', 'kapot.csv', '--workspace', 'proef.wib');
    expect(code).toBe(1);
    expect(stderr).toContain('Standaardisatiefactor');
    expect(stderr).toContain('veel');
    expect(stderr).toMatch(/regel 5/);
    expect(stderr).toContain('{"setAsideBadRows": true}');
    expect((await wib('check', '--workspace', 'proef.wib')).stderr).toContain('1 meting');
  });

  it('leaves no workspace behind when its first file is refused', async () => {
    const { code } = await wib('import', 'kapot.csv', '--workspace', 'leeg.wib');
    expect(code).toBe(1);
    expect(existsSync(path.join(folder, 'leeg.wib'))).toBe(false);
  });

  it('loads the sample and exports the talk for a municipality', async () => {
    const loaded = await wib('sample', '--workspace', 'voorbeeld.wib', '--json');
    expect(loaded.code).toBe(0);
    expect(JSON.parse(loaded.stdout)).toMatchObject({ fictitious: true, schools: 36 });
    const [municipality] = await figures(
      '--workspace',
      'voorbeeld.wib',
      '--indicator',
      'EBGLK3S1',
      '--level',
      'municipality',
      '--wave',
      '2025',
    );
    const area = municipality?.area_code ?? '';
    const written = await wib(
      'export',
      '--workspace',
      'voorbeeld.wib',
      '--template',
      'wethouder',
      '--area',
      area,
      '--to',
      'praatje.pptx',
    );
    expect(written).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(path.join(folder, 'praatje.pptx')).subarray(0, 2).toString()).toBe('PK');
    const again = await wib(
      'export',
      '--workspace',
      'voorbeeld.wib',
      '--template',
      'wethouder',
      '--area',
      area,
      '--to',
      'praatje.pptx',
    );
    expect(again.code).toBe(1);
    const pictures = await wib(
      'export',
      '--workspace',
      'voorbeeld.wib',
      '--template',
      'wethouder',
      '--area',
      area,
      '--to',
      'praatje.png',
      '--json',
    );
    const document = ['export', '--workspace', 'voorbeeld.wib', '--template', 'wethouder', '--area', area];
    expect((await wib(...document, '--to', 'praatje.pdf')).code).toBe(0);
    expect(readFileSync(path.join(folder, 'praatje.pdf')).subarray(0, 8).toString()).toBe('%PDF-1.7');
    const files = JSON.parse(pictures.stdout) as { path: string }[];
    expect(files.map((file) => path.basename(file.path)).slice(0, 2)).toEqual([
      'praatje-01.png',
      'praatje-02.png',
    ]);
  });
});

it('loads the sample into the app’s own folder when no workspace is named', async () => {
  const { code, stdout } = await wib('sample', '--json');
  expect(code).toBe(0);
  const workspace = JSON.parse(stdout) as { path: string };
  expect(path.dirname(workspace.path)).toBe(path.join(folder, 'data'));
  expect(existsSync(workspace.path)).toBe(true);
});

const data = path.resolve(import.meta.dirname, '../../../shared/data');
const fake = path.join(data, 'monitor/gmj_fake_codes_puntkomma_decimaalkomma_utf8bom.csv');
const statline = path.join(data, 'statline/50140NED_TypedDataSet_22092025_192544.csv');

describe.skipIf(!existsSync(fake) || !existsSync(statline))(
  'wib on real files (skipped where they are not beside the project)',
  () => {
    it('reads five waves with five weights, areas named as read, own indicators', async () => {
      const { code, stderr } = await wib('import', fake, '--workspace', 'echt.wib');
      expect(stderr).toContain('2012, 2016, 2020, 2022, 2024');
      expect(code).toBe(0);
      const rows = await figures(
        '--workspace',
        'echt.wib',
        '--indicator',
        'STRESS1',
        '--level',
        'municipality',
      );
      expect(rows).toHaveLength(5 * 3);
      expect(new Set(rows.map(({ area_code }) => area_code))).toEqual(new Set(['1', '2', '3']));
      const region = await figures(
        '--workspace',
        'echt.wib',
        '--indicator',
        'PBMHK3S3',
        '--level',
        'region',
        '--psu',
        'respondent',
      );
      expect(region.map(({ wave }) => wave)).toEqual(['2012', '2016', '2020', '2022', '2024']);
      for (const row of region) expect(row).toMatchObject({ status: 'shown', method: 'logit' });
    });

    it('asks the year of a table that has none, and reads it with one', async () => {
      const asked = await wib('import', statline, '--workspace', 'echt.wib');
      expect(asked.code).toBe(1);
      expect(asked.stderr).toContain('--year');
      const { code } = await wib('import', statline, '--workspace', 'echt.wib', '--year', '2024');
      expect(code).toBe(0);
      const rows = await figures(
        '--workspace',
        'echt.wib',
        '--indicator',
        'MoeiteMetRondkomen_1',
        '--level',
        'municipality',
      );
      expect(rows).toHaveLength(338);
      const unavailable = rows.filter(({ status }) => status === 'unavailable');
      expect(unavailable.length).toBeGreaterThanOrEqual(15);
      for (const row of rows.filter(({ status }) => status === 'shown')) {
        expect(row).toMatchObject({ method: 'published', n: '', se: '', lower: '', upper: '' });
        expect(row.marks).toContain('no-n');
      }
      const [country] = await figures(
        '--workspace',
        'echt.wib',
        '--indicator',
        'MoeiteMetRondkomen_1',
        '--level',
        'country',
      );
      expect(country).toMatchObject({ area_code: 'NL01', percent: '28.3' });
    });
  },
);
