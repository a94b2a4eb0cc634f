import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWib } from '../support/run-wib.ts';
import { makeSampleFolder } from '../support/sample-folder.ts';

let folder: string;
beforeAll(() => {
  folder = makeSampleFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wib = (...args: readonly string[]) => runWib(folder, ...args, '--workspace', 'voorbeeld.wib');
const set = (...args: readonly string[]) => wib('settings', 'set', ...args);
const shown = async () =>
  JSON.parse((await wib('settings', 'show', '--json')).stdout) as Record<string, unknown>;

/** Of one school one row: what stands in a column. */
async function figure(column: string): Promise<string | undefined> {
  const asked = ['--indicator', 'EBGLK3S1', '--level', 'school', '--area', '990101', '--wave', '2025'];
  const [head = '', row = ''] = (await wib('figures', ...asked)).stdout.split('\n');
  return row.split(',')[head.split(',').indexOf(column)];
}

describe('wib settings, as built', { timeout: 60_000 }, () => {
  it('shows what the app shows, and that nothing is set yet', async () => {
    expect(await shown()).toMatchObject({
      ...{ organisation: 'GGD Voorbeeldregio', psu: 'school', finitePopulation: false, disclosure: 'gmj' },
      ...{ hideUnreliable: false, correction: 'bh', differenceRule: { kind: 'test' }, indicatorRules: {} },
      limits: { respondents: 30, cell: 5, complement: 5, largestShare: 1 },
    });
    expect((await wib('settings', 'show')).stdout).toContain('Te onzekere cijfers verborgen: nee\n');
  });

  it('counts a finite population, so that the interval of a school with many answers is narrower', async () => {
    const width = async () => Number(await figure('upper')) - Number(await figure('lower'));
    const before = await width();
    expect(await set('--finite-population', 'yes')).toMatchObject({ code: 0, stdout: '' });
    expect(await width()).toBeLessThan(before * 0.9);
    expect((await wib('settings', 'show')).stdout).toContain('Eindige populatie meegerekend: ja\n');
    await set('--finite-population', 'no');
    expect(await width()).toBe(before);
  });

  it('shows one indicator for no area smaller than is asked, and as usual again', async () => {
    expect(await figure('status')).toBe('shown');
    await set('--indicator', 'EBGLK3S1', '--lowest', 'municipality', '--sensitive', 'yes');
    expect(await figure('status')).toBe('hidden');
    expect(await shown()).toMatchObject({
      indicatorRules: { EBGLK3S1: { lowestLevel: 'municipality', sensitive: true } },
    });
    expect((await wib('settings', 'show')).stdout).toContain(
      '  EBGLK3S1: kleinste gebied gemeente, gevoelig\n',
    );
    await set('--indicator', 'EBGLK3S1', '--lowest', 'usual', '--sensitive', 'no');
    expect(await shown()).toMatchObject({ indicatorRules: {} });
    expect(await figure('status')).toBe('shown');
  });

  it('sets limits of one’s own from the rule in force, says where they are looser, and keeps the rest', async () => {
    const run = await set('--limits', 'respondents=10,largest-share=90', '--hide-unreliable', 'yes');
    expect(run.stderr).toContain('laat meer zien dan gebruikelijk');
    expect(await shown()).toMatchObject({
      ...{ disclosure: 'own', hideUnreliable: true, psu: 'school' },
      limits: { respondents: 10, cell: 5, complement: 5, largestShare: 0.9 },
    });
    await set(
      '--disclosure',
      'gmj',
      '--hide-unreliable',
      'no',
      '--rule',
      'points:4,5',
      '--correction',
      'none',
    );
    expect(await shown()).toMatchObject({
      ...{ disclosure: 'gmj', hideUnreliable: false, correction: 'none' },
      differenceRule: { kind: 'points', points: 4.5 },
    });
    expect(await set('--rule', 'test', '--correction', 'bh')).toMatchObject({ code: 0 });
  });

  it('starts own limits from the preset that is in force, and from those of before only by their name', async () => {
    await set('--limits', 'respondents=10');
    await set('--disclosure', 'gmj');
    await set('--limits', 'cell=8');
    expect(await shown()).toMatchObject({ limits: { respondents: 30, cell: 8 } });
    await set('--disclosure', 'gmj');
    await set('--disclosure', 'own');
    expect(await shown()).toMatchObject({ limits: { respondents: 30, cell: 8 } });
    await set('--disclosure', 'gmj');
  });

  it.each([
    [[], 'Noem wat er anders moet'],
    [['--limits', 'leerlingen=30'], 'respondents, cell, complement en largest-share'],
    [['--limits', 'largest-share=20'], '50 tot en met 100'],
    [['--limits', 'cell=5', '--disclosure', 'swing'], '--disclosure own'],
    [['--hide-unreliable', 'ja'], 'yes, no'],
    [['--sensitive', 'yes'], '--indicator'],
    [['--indicator', 'EBGLK3S1'], '--lowest'],
    [['--indicator', 'BESTAATNIET', '--sensitive', 'yes'], 'BESTAATNIET'],
  ])('refuses %j in words and changes nothing', async (args, words) => {
    const before = await shown();
    const run = await set(...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(words);
    expect(await shown()).toEqual(before);
  });
});
