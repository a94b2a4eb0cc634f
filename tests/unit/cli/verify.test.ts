import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownNames } from '../../../electron/cli/verify/known-names.ts';
import { readNumber } from '../../../electron/cli/verify/read-number.ts';
import { readTheirFigures } from '../../../electron/cli/verify/read-their-figures.ts';
import { readTheirTable } from '../../../electron/cli/verify/their-table.ts';
import { tolerancesOf } from '../../../electron/cli/verify/tolerances.ts';
import { questionsFor, verifyFigures } from '../../../electron/cli/verify/verify-figures.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { writeFiguresCsv } from '../../../shared/model/figures-csv.ts';
import { createTestCore, type TestCore } from '../../support/test-core.ts';

// Three schools with weights, and two that nobody may see: too small, both.
const header = 'Onderzoeksjaar;Schoolcode;Gemeentecode;Standaardisatiefactor;KLAS;GENDER;EBGLK3S1';
const sizes = { 990901: 160, 990902: 240, 990903: 12, 990904: 17, 990905: 200 } as const;

let world: TestCore;
/** As `wib figures` gives them: schools are counted by the respondent, the region by the school. */
let ours: readonly FigureTable[];
beforeAll(async () => {
  world = createTestCore();
  const rows = Object.entries(sizes).flatMap(([school, size]) =>
    Array.from({ length: size }, (_, pupil) => {
      const answer = pupil % 40 === 7 ? '' : pupil % 3 === 0 ? 0 : 1;
      const weight = ['0,8', '1', '1,3', '0,7', '1,21'][pupil % 5];
      return [2023, school, 9901, weight, 1 + (pupil % 2), 1 + (Math.floor(pupil / 2) % 2), answer].join(';');
    }),
  );
  const file = path.join(world.folder, 'GMJ_proef_2023.csv');
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  await ask('workspace.create', { name: 'Proef' });
  const { proposalId } = await ask('import.inspect', { file: { kind: 'path', path: file } });
  await ask('import.commit', { proposalId });
  const perLevel = (level: 'region' | 'school') =>
    ask('figures.ask', { indicators: ['EBGLK3S1'], areas: [{ level }], by: 'gender' });
  ours = [await perLevel('region'), await perLevel('school')];
});
afterAll(() => world.dispose());

async function ask<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await world.core.dispatch(name, input, name);
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title}`);
  return answer.value as OperationOutput<Name>;
}

/** The whole way from the text of a file to what differs. */
async function verify(text: string | Uint8Array, options: { level?: 'school'; tolerance?: number } = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const table = readTheirTable(bytes, 'tabel.csv');
  if (!table.ok) throw new Error(table.issue.title);
  const known = knownNames(await ask('explore.options', {}), { wave: undefined, level: options.level });
  const theirs = readTheirFigures(table.value, known);
  const answers: FigureTable[] = [];
  for (const question of questionsFor(theirs.figures)) answers.push(await ask('figures.ask', question));
  const tolerances = tolerancesOf(theirs.figures, options.tolerance);
  const found = verifyFigures(theirs.figures, answers, tolerances);
  const reasons = found.differences.map(({ quantity, reason }) => `${quantity} ${reason}`);
  return { ...found, reasons, unread: theirs.unread, otherAnswers: theirs.otherAnswers };
}

function shown(areaCode: string, group: string | null = null) {
  const value = ours
    .flatMap(({ figures }) => figures)
    .find(({ key }) => key.areaCode === areaCode && key.group === group)?.value;
  if (value?.status !== 'shown' || value.n === null || value.se === null)
    throw new Error(`${areaCode} is not shown`);
  if (value.lower === null || value.upper === null) throw new Error(`${areaCode} has no interval`);
  return { ...value, n: value.n, se: value.se, lower: value.lower, upper: value.upper };
}

describe('checking a table of figures', () => {
  it('finds our own csv equal to the last digit, and says nothing of what is hidden', async () => {
    for (const table of ours) {
      const found = await verify(writeFiguresCsv(table));
      const hidden = table.figures.filter(({ value }) => value.status === 'hidden').length;
      expect(found).toMatchObject({
        figures: table.figures.length - hidden,
        hidden,
        reasons: [],
        unread: [],
      });
      expect(found.numbers).toBe(5 * found.figures);
    }
    expect(ours[1]?.figures.map(({ value: { status } }) => status)).toContain('hidden');
  });

  it('is no oracle: a number written for a hidden figure changes nothing of the answer', async () => {
    const about = (percent: number) =>
      `schoolcode,indicator,jaar,n,percent\n990903,EBGLK3S1,2023,12,${percent}\n`;
    const [right, wrong] = [await verify(about(66.7)), await verify(about(1))];
    expect(right).toEqual(wrong);
    expect(right).toMatchObject({ hidden: 1, figures: 0, numbers: 0, differences: [] });
  });

  it('allows what the decimals of a column leave open, or what it is told to', async () => {
    const { percent } = shown('990901');
    const table = (value: number, decimals: number) =>
      `school;indicator;meting;percentage\n990901;EBGLK3S1;2023;${value.toFixed(decimals).replace('.', ',')} %\n`;
    for (const decimals of [0, 1, 2, 6]) expect((await verify(table(percent, decimals))).reasons).toEqual([]);
    expect((await verify(table(percent + 0.1, 1))).reasons).toHaveLength(1);
    expect((await verify(table(percent + 0.1, 1), { tolerance: 0.2 })).reasons).toEqual([]);
    expect((await verify(table(percent, 0), { tolerance: 0.0001 })).reasons).toEqual(['percent rounded']);
  });

  it('reads a table book: counts per answer, yes beside no, a crossing beside the total', async () => {
    const school = shown('990901');
    const region = shown('REGIO', '1');
    const row = (subset: string, crossing: string, val: number, percent: number, n: number) =>
      `"d1",${subset},2023,${crossing},"EBGLK3S1",${val},NA,NA,1,${percent},${n},NA`;
    const yes = Math.round((school.n * 2) / 3);
    const text = [
      'dataset,subset,subset.val,year,crossing,crossing.val,var,val,sign,sign.vs,n.weighted,perc.weighted,n.unweighted,perc.unweighted',
      row('"Schoolcode",990901', 'NA,NA', 0, 100 - school.percent, school.n - yes),
      row('"Schoolcode",990901', 'NA,NA', 1, school.percent, yes),
      row('NA,NA', '"GENDER","1"', 0, 100 - region.percent, 60),
      row('NA,NA', '"GENDER","1"', 1, region.percent, region.n - 60),
    ].join('\n');
    expect(await verify(text)).toMatchObject({
      figures: 2,
      numbers: 4,
      reasons: [],
      otherAnswers: 2,
      unread: [],
    });
  });

  it('reads what R writes: a column named by the indicator, proportions, a breakdown by its own column', async () => {
    const [boys, girls] = [shown('REGIO', '1'), shown('REGIO', '2')];
    const row = (group: number, { percent, se, lower, upper }: typeof boys) =>
      [group, percent / 100, se / 100, lower / 100, upper / 100].join(',');
    const text = `"GENDER","EBGLK3S1","se","ci_l","ci_u"\n${row(1, boys)}\n${row(2, girls)}\n`;
    expect(await verify(text)).toMatchObject({ figures: 2, numbers: 8, reasons: [], unread: [] });
  });

  it('names the likely reason where the numbers themselves give it', async () => {
    const { n, percent, lower, upper } = shown('990902');
    const unweighted = (100 * Math.round((n * percent) / 100 + 1)) / n;
    const simple = Math.sqrt((percent * (100 - percent)) / n);
    const row = (values: object) => {
      const all = { n, percent, se: '', lower: '', upper: '', ...values };
      return `990902,EBGLK3S1,2023,${[all.n, all.percent, all.se, all.lower, all.upper].join(',')}`;
    };
    const reasonsOf = async (values: object) =>
      (await verify(`schoolcode,indicator,jaar,n,percent,se,lower,upper\n${row(values)}\n`)).reasons;
    expect(await reasonsOf({ percent: 100 - percent })).toEqual(['percent other-answer']);
    expect(await reasonsOf({ percent: unweighted })).toEqual(['percent unweighted']);
    expect(await reasonsOf({ n: n + 1 })).toEqual(['n missing-counted']);
    expect(await reasonsOf({ n: n - 1 })).toEqual(['n other-respondents']);
    expect(await reasonsOf({ se: simple })).toEqual(['se simple-random-sample']);
    expect(await reasonsOf({ lower: percent - 5, upper: percent + 5 })).toEqual([
      'lower symmetric-interval',
      'upper symmetric-interval',
    ]);
    expect(await reasonsOf({ lower: lower - 2, upper: upper + 1 })).toEqual([
      'lower other-interval',
      'upper other-interval',
    ]);
    expect(await reasonsOf({ percent: percent + 0.123456789, lower: 1 })).toEqual([
      'percent unknown',
      'lower other-percent',
    ]);
  });

  it('lists rows it does not understand by line and guesses nothing', async () => {
    const text = [
      'gebied;niveau;indicator;jaar;uitsplitsing;groep;perc',
      '990901;school;EBGLK3S1;2023;;;66,1',
      '990901;school;WEETNIET;2023;;;1,0',
      'Gotham;school;EBGLK3S1;2023;;;1,0',
      '990901;school;EBGLK3S1;2023;schoenmaat;41;1,0',
      '"9909\n01";school;EBGLK3S1;2023;;;1,0',
      '990901;school;EBGLK3S1;2023;gender;Draak;1,0',
    ].join('\r\n');
    const { unread } = await verify(text);
    expect(unread.map(({ line }) => line)).toEqual([3, 4, 5, 6, 8]);
    expect(unread.map(({ reason }) => reason).join(' ')).toMatch(/WEETNIET.*Gotham.*schoenmaat.*Draak/s);
    const twice = 'indicator,jaar,geboortemaand,percent\nEBGLK3S1,2023,1,10\nEBGLK3S1,2023,2,20\n';
    expect(await verify(twice)).toMatchObject({ figures: 0, unread: [{ line: 2 }, { line: 3 }] });
    expect((await verify('naam,leeftijd\nJan,9\n')).unread).toMatchObject([{ line: 2 }]);
  });

  it('says that we have no such figure, and refuses what is no table', async () => {
    const text = 'schoolcode,indicator,jaar,percent\n990901,EBGLK3S1,2019,50\n';
    expect((await verify(text)).reasons).toEqual(['percent not-here']);
    const bytes = (content: string) => readTheirTable(new TextEncoder().encode(content), 'x.csv');
    expect(bytes('PK\u0003\u0004\u0000')).toMatchObject({ ok: false, issue: { kind: 'file-not-text' } });
    expect(bytes('a,b\n"open,1\n')).toMatchObject({ ok: false, issue: { kind: 'file-damaged-row' } });
    expect(bytes('a,b\n\n')).toMatchObject({ ok: false, issue: { kind: 'file-empty' } });
  });
});

it('reads numbers as people write them, and none where none stands', () => {
  expect(readNumber('1.284,5', ',')).toEqual({ value: 1284.5, decimals: 1 });
  expect(readNumber(' 77.30 % ', '.')).toEqual({ value: 77.3, decimals: 2 });
  expect(readNumber('2.5e-05', '.')).toEqual({ value: 2.5e-5, decimals: 6 });
  for (const nothing of ['', '-', '.', 'NA', '<5', 'n.v.t.', '1,2,3', 'NaN', 'Inf'])
    expect(readNumber(nothing, '.')?.value ?? null, nothing).toBe(nothing === '1,2,3' ? 123 : null);
});
