import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTemplate, usualLayouts } from '../support/make-template.ts';
import { runWib } from '../support/run-wib.ts';
import { makeSampleFolder } from '../support/sample-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = makeSampleFolder();
  writeFileSync(path.join(folder, 'huisstijl.potx'), await makeTemplate());
  writeFileSync(
    path.join(folder, 'zonder titel.potx'),
    await makeTemplate({ layouts: usualLayouts.filter(({ type }) => type !== 'title') }),
  );
  writeFileSync(path.join(folder, 'kapot.pptx'), 'PK\u0003\u0004 en dan niets');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wib = (...args: readonly string[]) =>
  runWib(folder, 'house-style', ...args, '--workspace', 'voorbeeld.wib');
const shown = async () => JSON.parse((await wib('show', '--json')).stdout) as Record<string, unknown>;

describe('wib house-style, as built', { timeout: 60_000 }, () => {
  it('shows the style of the app where nothing was set', async () => {
    expect(await shown()).toMatchObject({
      palette: 'wib',
      font: 'calibri',
      percentSign: 'spaced',
      template: null,
    });
    expect((await wib('show')).stdout).toBe(
      'Kleuren: Welbevinden in Beeld\nLetter: Calibri\nPercentages: 61\u00a0%\nLogo: geen\nSjabloon: geen\n',
    );
  });

  it('sets a template, a palette, a letter and percentages at once, and keeps what was not asked', async () => {
    const set = await wib('set', '--template', 'huisstijl.potx', '--palette', 'gmj', '--percent', 'tight');
    expect(set).toMatchObject({ code: 0, stdout: '' });
    expect(set.stderr).toContain('De huisstijl is bewaard.');
    expect(await wib('set', '--font', 'arial')).toMatchObject({ code: 0 });
    expect(await shown()).toMatchObject({
      ...{ palette: 'gmj', font: 'arial', percentSign: 'tight' },
      template: {
        fileName: 'huisstijl.potx',
        layouts: { title: 'Titeldia van de GGD', content: 'Alleen titel' },
        remarks: [],
      },
    });
    expect((await wib('show')).stdout).toContain('Percentages: 61%\n');
  });

  it('draws in the colours of a template, unless others were asked or own ones chosen', async () => {
    await wib('set', '--palette', 'wib');
    await wib('set', '--template', 'huisstijl.potx');
    expect(await shown()).toMatchObject({ palette: 'own', colours: { own: '#7A003C', good: '#0072B2' } });
    await wib('set', '--template', 'none');
    expect(await shown()).toMatchObject({ palette: 'wib', template: null });
    await wib('set', '--template', 'huisstijl.potx');
    expect(await shown()).toMatchObject({ palette: 'own', colours: { own: '#7A003C' } });
    await wib('set', '--colours', 'own=#123456');
    await wib('set', '--template', 'huisstijl.potx');
    expect(await shown()).toMatchObject({ palette: 'own', colours: { own: '#123456' } });
    await wib('set', '--template', 'huisstijl.potx', '--palette', 'oko');
    expect(await shown()).toMatchObject({ palette: 'oko' });
  });

  it('says where a template misses something, and takes one away', async () => {
    const set = await wib('set', '--template', 'zonder titel.potx');
    expect(set).toMatchObject({ code: 0 });
    expect(set.stderr).toContain('Let op: Het sjabloon heeft geen indeling voor een titeldia.');
    expect(await wib('set', '--template', 'none')).toMatchObject({ code: 0 });
    expect(await shown()).toMatchObject({ template: null });
  });

  it('refuses a broken template and one that is not there in words, and changes nothing then', async () => {
    const before = await shown();
    const broken = await wib('set', '--template', 'kapot.pptx', '--palette', 'oko');
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toContain('‘kapot.pptx’ is beschadigd');
    const absent = await wib('set', '--template', 'weg.potx', '--palette', 'oko');
    expect(absent).toMatchObject({ code: 1, stdout: '' });
    expect(absent.stderr).toContain('‘weg.potx’ is er niet');
    expect(await shown()).toEqual(before);
  });

  it('keeps a logo as a picture of its own, and takes it away', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"><rect width="30" height="10"/></svg>';
    writeFileSync(path.join(folder, 'logo.svg'), svg);
    expect(await wib('set', '--logo', 'logo.svg')).toMatchObject({ code: 0, stdout: '' });
    expect(await shown()).toMatchObject({ logo: true });
    expect((await wib('show')).stdout).toContain('Logo: ja\n');
    const refused = await wib('set', '--logo', 'kapot.pptx', '--percent', 'spaced');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('‘kapot.pptx’ is niet te lezen als plaatje');
    expect((await wib('set', '--logo', 'weg.png')).stderr).toContain('‘weg.png’ is er niet');
    expect(await shown()).toMatchObject({ logo: true, percentSign: 'tight' });
    expect(await wib('set', '--logo', 'none')).toMatchObject({ code: 0 });
    expect(await shown()).toMatchObject({ logo: false });
  });

  it('takes colours of one’s own, with what some cannot see as a warning', async () => {
    const set = await wib('set', '--colours', 'own=#ffcc00,series1=8E3A8E');
    expect(set).toMatchObject({ code: 0 });
    expect(set.stderr).toMatch(
      /Let op: own=#FFCC00\. Te licht op wit.* In grafieken en dia’s wordt dit #[0-9A-F]{6}:/,
    );
    expect(await shown()).toMatchObject({
      palette: 'own',
      colours: { own: '#FFCC00', series1: '#8E3A8E', good: '#0072B2' },
    });
  });

  it('does not know other words, and says which it does', async () => {
    const nothing = await wib('set');
    expect(nothing).toMatchObject({ code: 2, stdout: '' });
    expect(nothing.stderr).toContain('Noem wat er anders moet');
    expect((await wib('set', '--colours', 'eigen=#0B5F6B')).stderr).toContain('Er staat ‘eigen=#0B5F6B’');
    expect((await wib('set', '--palette', 'gmj', '--colours', 'own=#0B5F6B')).stderr).toContain(
      'Laat --palette gmj weg',
    );
    expect((await wib('verf')).stderr).toContain('Kies uit: show, set.');
    expect(await wib('set', '--palette', 'roze')).toMatchObject({ code: 2 });
  });
});
