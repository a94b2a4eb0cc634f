import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { ImportMapping } from '../../shared/model/dataset.ts';
import type { FigureTable, ShownValue } from '../../shared/model/figure.ts';
import { writeFiguresCsv } from '../../shared/model/figures-csv.ts';
import { writeGapsCsv } from '../../shared/model/gaps-csv.ts';
import { writeTrendsCsv } from '../../shared/model/trends-csv.ts';
import { createTestCore } from '../support/test-core.ts';

// What a GGD may really be sent. Each goes the whole way through the core, from file to figures: it is answered
// with words, and nowhere does a number come out that is none.
const year = 2023;
const columns = 'Onderzoeksjaar;Schoolcode;Gemeentecode;Standaardisatiefactor;Stratum;KLAS;GENDER;EBGLK3S1';

describe('bad input, from file to figure', () => {
  it('weights of 0 are said and count in no figure', async () => {
    const { warnings, ask } = await deliver(pupils(200, (at) => ({ weight: at < 20 ? '0' : '1,5' })));
    expect(warnings).toContainEqual(expect.stringMatching(/20 .*weegfactor 0/));
    expect(await regionOf(ask)).toMatchObject({ n: 180 });
    const all = await deliver(pupils(200, () => ({ weight: '0' })));
    expect(all.words).toMatch(/weegfactor/i);
    if (all.accepted)
      for (const { value } of await figuresOf(all.ask)) expect(value.status).not.toBe('shown');
  });

  it('weights below 0 and weights that are missing set the pupil aside, counted', async () => {
    const weight = (at: number) => (at < 10 ? '-2,5' : at < 25 ? '' : '1');
    const { setAside, ask } = await deliver(pupils(200, (at) => ({ weight: weight(at) })));
    expect(setAside.map(({ rows }) => rows).sort()).toEqual([10, 15]);
    expect(await regionOf(ask)).toMatchObject({ n: 175 });
  });

  it('an enormous weight is pointed at, with its line, and its figure is marked', async () => {
    const { warnings, ask } = await deliver(pupils(200, (at) => ({ weight: at === 7 ? '1000000000' : '1' })));
    expect(warnings).toContainEqual(expect.stringMatching(/1\.000\.000\.000/));
    const [figure] = await figuresOf(ask);
    expect(figure?.marks).toContain('less-reliable');
    const beyond = await deliver(pupils(200, (at) => ({ weight: at === 7 ? '1E+400' : '1' })));
    expect(beyond.words).toContain('met een weegfactor die niet kan kloppen');
    expect(await regionOf(beyond.ask)).toMatchObject({ n: 199 });
  });

  it('a stratum with one school gives an interval all the same, and says how', async () => {
    const rows = pupils(300, (at) => ({
      stratum: at < 100 ? 2 : 1,
      school: at < 100 ? 990901 : 990902 + (at % 4),
    }));
    const { ask } = await deliver(rows);
    const [figure] = await figuresOf(ask, { psu: 'school' });
    expect(figure?.marks).toContain('lonely-psu');
    const value = await regionOf(ask, { psu: 'school' });
    expect(value.lower).not.toBeNull();
    expect(value.se).toBeGreaterThan(0);
  });

  it('one school and one stratum and nothing else: no interval by school is made up', async () => {
    const { ask } = await deliver(pupils(100, () => ({ school: 990901 })));
    const [figure] = await figuresOf(ask, { psu: 'school' });
    expect(figure?.marks).toContain('psu-respondent');
  });

  it('a breakdown with 300 values is refused by name, not laid out', async () => {
    const rows = pupils(600, (at) => ({ more: String(1000 + (at % 300)) }), 'Postcode6');
    const { ask, answer } = await deliver(rows, { columns: { Postcode6: { role: 'background' } } });
    const { breakdowns } = await ask('explore.options', {});
    expect(breakdowns.map(({ name }) => name)).not.toContain('Postcode6');
    const asked = { indicators: ['EBGLK3S1'], areas: [{ level: 'region' }], by: 'Postcode6' } as const;
    const refused = await answer('figures.ask', asked);
    expect(refused.ok).toBe(false);
    if (!refused.ok) expect(`${refused.issue.title} ${refused.issue.next}`).toMatch(/Postcode6/);
  });

  it('a wave without weights is asked about or says that it is unweighted, and is counted so', async () => {
    const withoutWeight = drop(pupils(200), 'Standaardisatiefactor');
    const { ask } = await deliver(withoutWeight);
    const [figure] = await figuresOf(ask);
    expect(figure?.marks).toContain('unweighted');
    expect((await regionOf(ask)).percent).toBeCloseTo(75, 10);
    const { datasets } = await ask('data.list', {});
    expect(datasets.map(({ weightColumn }) => weightColumn)).toEqual([null]);
  });

  it('an enrolment smaller than the respondents gives no number in people, and says so', async () => {
    const { ask, world } = await deliver(pupils(200));
    const list = path.join(world.folder, 'scholen_2023.csv');
    const schools = Array.from({ length: 5 }, (_, at) => `${990901 + at};School ${at};99AA0${at};GM9901;3;2`);
    writeFileSync(list, ['Schoolcode;Naam;BRIN;GM;Klas 2;Klas 4', ...schools, ''].join('\n'));
    const proposal = await ask('import.inspect', { file: { kind: 'path', path: list } });
    await ask('import.commit', { proposalId: proposal.proposalId });
    const { workspace } = await ask('app.state', {});
    if (workspace === null) throw new Error('No workspace.');
    await ask('workspace.settings', { ...workspace.settings, finitePopulation: true });
    const table = await ask('figures.ask', {
      indicators: ['EBGLK3S1'],
      areas: [{ level: 'region' }, { level: 'school' }],
    });
    clean(table);
    // Of the region schools are the sampling unit: how many pupils they have does not count there.
    const ofSchools = table.figures.filter(
      ({ key, value }) => key.level === 'school' && value.status === 'shown',
    );
    expect(ofSchools).not.toEqual([]);
    for (const { marks } of ofSchools) expect(marks).toContain('enrolment-too-small');
    expect(table.people?.length).toBeGreaterThan(0);
    for (const { onePercent } of table.people ?? []) expect(onePercent).toBeNull();
    clean(writeFiguresCsv(table, { people: true }));
  });

  it('an indicator defined twice is refused, or said with both columns, and never counted as two', async () => {
    // Once by the same name, once by the name it had in an earlier wave.
    const again = (at: number) => ({ more: at % 2 === 0 ? '1' : '0' });
    const refused = await deliver(pupils(200, again, 'ebglk3s1'));
    expect(refused.accepted).toBe(false);
    expect(refused.words).toMatch(/ebglk3s1 staat twee keer.*kolom 8 en kolom 9/);
    const safe = pupils(200, again, 'SOOSK3S1').replace(';EBGLK3S1;', ';SOOSK3A1;');
    const { accepted, ask, words } = await deliver(safe);
    expect({ accepted, words }).toEqual({
      accepted: true,
      words: expect.stringMatching(/SOOSK3S1/) as string,
    });
    const table = await ask('figures.ask', { indicators: 'all', areas: [{ level: 'region' }] });
    expect(table.figures.map(({ key, value }) => [key.indicator, value.status])).toEqual([
      ['SOOSK3A1', 'shown'],
    ]);
  });

  it('a published percentage above 100 is refused with line and column', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, at) => `${at};T1;MW00000;GM${1000 + at};2022JJ00;${at === 5 ? '104.2' : '40.5'}`,
    );
    const text = ['ID;Persoonskenmerken;Marges;RegioS;Perioden;Geluk_1', ...lines, ''].join('\n');
    const { words, accepted, issue } = await deliver(text, {}, 'StatLine_TypedDataSet_2022.csv');
    expect(accepted).toBe(false);
    expect(words).toMatch(/percentage/);
    expect(issue).toMatchObject({ kind: 'value-not-a-number', line: 7, column: 'Geluk_1', read: '104.2' });
  });

  it('nobody who answered is said so, and never a zero', async () => {
    const { ask } = await deliver(pupils(100, (at) => ({ answer: at < 50 ? '' : '9' })));
    expect((await figuresOf(ask)).map(({ value }) => value)).toEqual([
      { status: 'unavailable', reason: 'no-data' },
    ]);
  });
});

interface Pupil {
  readonly weight: string;
  readonly stratum: number;
  readonly school: number;
  readonly answer: string;
  readonly more: string;
}

/** Pupils of five schools, of whom three in four say yes; `but` makes them otherwise. */
function pupils(count: number, but: (at: number) => Partial<Pupil> = () => ({}), extra?: string): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const usual = {
      weight: '1',
      stratum: 1,
      school: 990901 + (at % 5),
      answer: at % 4 === 0 ? '0' : '1',
      more: '',
    };
    const { weight, stratum, school, answer, more } = { ...usual, ...but(at) };
    const cells = [year, school, 9901, weight, stratum, 1 + (at % 2), 1 + (Math.floor(at / 2) % 2), answer];
    return [...cells, ...(extra === undefined ? [] : [more])].join(';');
  });
  return [extra === undefined ? columns : `${columns};${extra}`, ...rows, ''].join('\n');
}

function drop(text: string, column: string): string {
  const rows = text.split('\n').map((row) => row.split(';'));
  const at = rows[0]?.indexOf(column) ?? -1;
  return rows.map((row) => (row.length > 1 ? row.toSpliced(at, 1) : row).join(';')).join('\n');
}

/** Reads a file in a workspace of its own, as far as it goes, and keeps what was said of it. */
async function deliver(text: string, mapping: ImportMapping = {}, fileName = 'GMJ_proef_2023.csv') {
  const world = createTestCore();
  onTestFinished(world.dispose);
  const answer = async <Name extends OperationName>(name: Name, input: OperationInput<Name>) => {
    const result = await world.core.dispatch(name, input, name);
    clean(result);
    return result;
  };
  const ask: Ask = async (name, input) => {
    const result = await answer(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.issue.title} ${result.issue.next}`);
    return result.value as never;
  };
  await ask('workspace.create', { name: 'Proef' });
  const file = path.join(world.folder, fileName);
  writeFileSync(file, text);
  const inspected = await answer('import.inspect', { file: { kind: 'path', path: file }, mapping });
  if (!inspected.ok) {
    const { title, next } = inspected.issue;
    return {
      world,
      ask,
      answer,
      accepted: false,
      words: `${title} ${next}`,
      warnings: [],
      setAside: [],
      issue: inspected.issue,
    };
  }
  const proposal = inspected.value as OperationOutput<'import.inspect'>;
  const warnings = proposal.warnings.map(({ title, next }) => `${title} ${next}`);
  const questions = proposal.questions.map(({ title }) => title);
  const accepted = questions.length === 0;
  if (accepted) await ask('import.commit', { proposalId: proposal.proposalId });
  const words = [...warnings, ...questions, ...proposal.setAside.map(({ reason }) => reason)].join(' ');
  return { world, ask, answer, accepted, words, warnings, setAside: proposal.setAside, issue: null };
}

type Ask = <Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
) => Promise<OperationOutput<Name>>;

async function figuresOf(ask: Ask, more: { readonly psu?: 'school' } = {}) {
  const asked = { indicators: ['EBGLK3S1'], areas: [{ level: 'region' }], ...more } as const;
  const table: FigureTable = await ask('figures.ask', asked);
  clean(writeFiguresCsv(table, { people: true }));
  clean(writeFiguresCsv(await ask('figures.ask', { ...asked, by: 'gender', compare: { with: 'group' } })));
  clean(writeFiguresCsv(await ask('figures.ask', { ...asked, standardise: { by: ['gender'] } })));
  clean(writeTrendsCsv(await ask('trends.ask', asked)));
  clean(writeGapsCsv(await ask('gaps.ask', { ...asked, by: 'gender' })));
  return table.figures;
}

async function regionOf(ask: Ask, more: { readonly psu?: 'school' } = {}): Promise<ShownValue> {
  const [figure] = await figuresOf(ask, more);
  if (figure?.value.status !== 'shown') throw new Error(`Not shown: ${JSON.stringify(figure?.value)}`);
  return figure.value;
}

/** Nothing that is no number, in whatever came out. */
function clean(what: unknown): void {
  const strays: string[] = [];
  const text = JSON.stringify(what, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) strays.push(`${key}: ${value}`);
    return value;
  });
  expect(strays).toEqual([]);
  expect(text).not.toMatch(/\bNaN\b|\bInfinity\b|\bundefined\b/);
}
