import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWib, stopWib } from '../support/run-wib.ts';
import { makeSampleFolder } from '../support/sample-folder.ts';

let folder: string;
beforeAll(() => {
  folder = makeSampleFolder();
  mkdirSync(path.join(folder, 'rapporten'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wib = (...args: readonly string[]) => runWib(folder, ...args);
const inWorkspace = (...args: readonly string[]) => wib(...args, '--workspace', 'voorbeeld.wib');
const exported = () => readdirSync(path.join(folder, 'rapporten')).sort();

describe('reports from the command line, as built', { timeout: 240_000 }, () => {
  it('makes a story, lists it and shows its pages', async () => {
    const made = await inWorkspace('story', 'new', '--template', 'schoolgesprek', '--area', '990801');
    expect(made.code).toBe(0);
    const id = made.stdout.trim();
    const listed = await inWorkspace('story', 'list');
    expect(listed.stdout).toContain(
      `${id}  Schoolgesprek: Alderpolder College  (9 dia’s, met de verantwoording)`,
    );
    const shown = await inWorkspace('story', 'show', '--story', 'schoolgesprek: alderpolder college');
    expect(shown.stdout.split('\n')[1]).toBe('  1. Hoe gaat het met de leerlingen op Alderpolder College?');
    const data = JSON.parse((await inWorkspace('story', 'show', '--story', id, '--json')).stdout) as {
      readonly pages: readonly unknown[];
    };
    expect(data.pages).toHaveLength(9);
    expect(await inWorkspace('story', 'show', '--story', 'weg')).toMatchObject({ code: 1, stdout: '' });
    expect(await inWorkspace('story', 'zing')).toMatchObject({ code: 2 });
  });

  it('makes its report for others, skips who is too small, and resumes', async () => {
    const ask = ['export', '--story', 'Schoolgesprek: Alderpolder College', '--for', '990801,990203,990110'];
    const made = await inWorkspace(
      ...ask,
      '--to',
      'rapporten',
      '--format',
      'pptx,pdf',
      '--names',
      '{gebied} {jaar}',
    );
    expect(made.code).toBe(0);
    expect(made.stderr).toContain(
      'Praktijkhuis De Oude Werf: overgeslagen. Verborgen: minder dan 30 leerlingen.',
    );
    expect(made.stderr).toContain('overgenomen met de naam van elk gebied');
    expect(exported()).toEqual([
      'Alderpolder College 2025.pdf',
      'Alderpolder College 2025.pptx',
      'Bosrand Lyceum 2025.pdf',
      'Bosrand Lyceum 2025.pptx',
      'Overzicht Schoolgesprek Alderpolder College.csv',
    ]);
    const overview = readFileSync(path.join(folder, 'rapporten', exported()[4] ?? ''), 'utf8');
    expect(overview.split('\r\n')[1]).toMatch(/^Alderpolder College;990801;gemaakt;;9;/);

    rmSync(path.join(folder, 'rapporten', 'Bosrand Lyceum 2025.pdf'));
    const again = [
      ...ask,
      '--to',
      'rapporten',
      '--format',
      'pptx,pdf',
      '--names',
      '{gebied} {jaar}',
      '--resume',
    ];
    // Its PowerPoint lies there as it was made: that may be made again.
    const resumed = await inWorkspace(...again, '--json');
    expect(resumed.code).toBe(0);
    const told = JSON.parse(resumed.stdout) as Told;
    expect(told.reports.map(({ outcome }) => outcome)).toEqual(['kept', 'made', 'skipped']);

    rmSync(path.join(folder, 'rapporten', 'Bosrand Lyceum 2025.pdf'));
    const powerpoint = path.join(folder, 'rapporten', 'Bosrand Lyceum 2025.pptx');
    // Of the same size, by somebody else.
    writeFileSync(powerpoint, readFileSync(powerpoint).fill(0, 100, 200));
    const refused = JSON.parse((await inWorkspace(...again, '--json')).stdout) as Told;
    expect(refused.reports.map(({ outcome }) => outcome)).toEqual(['kept', 'failed', 'skipped']);
    expect((await inWorkspace(...again, '--overwrite')).code).toBe(0);
  });

  it('tells each report as it comes, and stops in words when asked, with nothing half written', async () => {
    mkdirSync(path.join(folder, 'half'));
    const ask = ['export', '--template', 'schoolgesprek', '--for', 'schools', '--to', 'half'];
    const stopped = await stopWib(folder, 'Gemaakt: ', ...ask, '--workspace', 'voorbeeld.wib');
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toContain('We stoppen.');
    expect(stopped.stderr).toContain('Met --resume ga je verder');
    expect(stopped.stderr).toContain('nog niet gemaakt');
    const left = readdirSync(path.join(folder, 'half'));
    const made = left.filter((name) => name.endsWith('.pptx'));
    expect(made.length).toBeGreaterThan(0);
    expect(left.filter((name) => !name.endsWith('.pptx'))).toEqual([
      expect.stringMatching(/^Overzicht .*csv$/),
    ]);
    const told = [...stopped.stderr.matchAll(/^Gemaakt: .*pptx$/gm)];
    expect(told).toHaveLength(made.length);
  });

  it('says in words what it cannot do', async () => {
    const story = ['export', '--story', 'Schoolgesprek: Alderpolder College'];
    const cases = [
      [[...story, '--for', 'municipalities', '--to', 'rapporten'], 1, 'niet over gemeenten'],
      [[...story, '--for', 'GM0000', '--to', 'rapporten'], 1, 'GM0000'],
      [[...story, '--for', 'schools', '--to', 'nergens'], 1, 'is er niet'],
      [[...story, '--for', 'schools', '--to', 'rapporten', '--format', 'doc'], 2, 'doc'],
      [[...story, '--for', 'schools', '--to', 'rapporten', '--names', '{naam}'], 1, '{naam}'],
      [[...story, '--template', 'lea', '--for', 'schools', '--to', 'rapporten'], 2, 'niet allebei'],
      [[...story, '--to', 'los.pptx', '--resume'], 2, '--for'],
    ] as const;
    for (const [args, code, words] of cases) {
      const answer = await inWorkspace(...args);
      expect({ args, code: answer.code }).toEqual({ args, code });
      expect(answer.stderr).toContain(words);
    }
    const vanished = await inWorkspace(
      ...story,
      '--for',
      '990801,999',
      '--to',
      'rapporten',
      '--names',
      'x {code}',
    );
    expect(vanished).toMatchObject({ code: 1 });
    expect(vanished.stderr).toContain('999: niet gelukt. Staat niet in deze werkmap.');
    expect(exported()).toContain('x 990801.pptx');
  });
});

interface Told {
  readonly reports: readonly { readonly outcome: string }[];
}
