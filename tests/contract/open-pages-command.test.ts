import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runWib } from '../support/run-wib.ts';
import { makeSampleFolder } from '../support/sample-folder.ts';

let folder: string;
beforeAll(() => {
  folder = makeSampleFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(
  'names on stderr the slides that still have empty places: those that say so',
  { timeout: 120_000 },
  async () => {
    const exported = await runWib(
      folder,
      ...['export', '--workspace', 'voorbeeld.wib', '--template', 'wethouder-zeven', '--area', 'GM9901'],
      ...['--to', 'dia.svg'],
    );
    expect(exported).toMatchObject({ code: 0, stdout: '' });
    const open = readdirSync(folder).flatMap((name) => {
      const [, number] = /^dia-(\d+)\.svg$/.exec(name) ?? [];
      const says =
        number !== undefined && readFileSync(path.join(folder, name), 'utf8').includes('Nog in te vullen');
      return says ? [Number(number)] : [];
    });
    expect(open.length).toBeGreaterThan(0);
    const [told = ''] = exported.stderr.split('\n').filter((line) => line.includes('nog lege plekken'));
    expect(told).toContain('Daar staat ‘Nog in te vullen’.');
    expect((told.match(/\d+/g) ?? []).map(Number)).toEqual(open);
  },
);
