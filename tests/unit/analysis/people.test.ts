import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { fieldValues } from '../../../shared/charts/fields/field-values.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { peopleTexts } from '../../../shared/language/nl/people.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { writeFiguresCsv } from '../../../shared/model/figures-csv.ts';
import { markId, type FigureQuestion, type FigureTable } from '../../../shared/model/figure.ts';
import { peopleAt, peopleOf, roundPeople } from '../../../shared/model/people.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

describe('figures in people, on the sample', () => {
  let test: TestCore;
  beforeAll(async () => {
    test = createTestCore();
    await openSampleCopy(test);
  });
  afterAll(() => test.dispose());

  async function value<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<OperationOutput<Name>> {
    const answer = await test.core.dispatch(name, input, randomUUID());
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.issue)}`);
    return answer.value as OperationOutput<Name>;
  }

  const ask = (question: Partial<FigureQuestion>): Promise<FigureTable> =>
    value('figures.ask', {
      indicators: ['EBGLK3S1'],
      areas: [{ level: 'school' }],
      waves: [2025],
      ...question,
    });

  async function readIn(fileName: string, text: string) {
    const file = path.join(test.folder, fileName);
    writeFileSync(file, text);
    const proposal = await value('import.inspect', { file: { kind: 'path', path: file } });
    return value('import.commit', { proposalId: proposal.proposalId });
  }

  it('counts the pupils enrolled at a school, in the classes that were asked', async () => {
    const table = await ask({});
    expect(table.people).toContainEqual({
      level: 'school',
      areaCode: '990101',
      wave: 2025,
      basis: 'enrolment',
      classes: ['2', '4'],
      year: 2025,
      total: 318 + 289,
      onePercent: 6.1,
    });
  });

  it('counts the young people of a municipality in the year of the wave, the pupils of the schools of a region', async () => {
    const table = await ask({ areas: [{ level: 'municipality' }, { level: 'region' }], waves: [2023] });
    const about = (code: string) => table.people?.find(({ areaCode }) => areaCode === code);
    expect(about('GM9901')).toMatchObject({ basis: 'population', year: 2023, total: 7418, onePercent: 74 });
    expect(about('REGIO')).toMatchObject({ basis: 'enrolment', year: 2025, onePercent: 130 });
  });

  it('says nothing beside a hidden figure, a group or a published percentage', async () => {
    const table = await ask({ areas: [{ level: 'school' }, { level: 'region' }], by: 'gender' });
    const hidden = table.figures.filter(({ value: { status } }) => status === 'hidden');
    expect(hidden.length).toBeGreaterThan(0);
    for (const figure of hidden) expect(peopleOf(table, figure)).toBeNull();
    const shownCodes = table.figures
      .filter(({ key, value: { status } }) => key.group === null && status === 'shown')
      .map(({ key }) => key.areaCode);
    expect(table.people?.map(({ areaCode }) => areaCode)).toEqual(shownCodes);
    const groups = table.figures.filter(({ key }) => key.group !== null);
    for (const figure of groups) expect(peopleOf(table, figure)).toBeNull();
  });

  it('counts nobody for a percentage of those only who got the question, and says of whom it is', async () => {
    const question = { indicators: ['SBRLK3S19'], areas: [{ level: 'municipality' }] } as const;
    const table = await ask(question);
    const shown = table.figures.filter(({ value: { status } }) => status === 'shown');
    expect(shown.length).toBeGreaterThan(0);
    for (const figure of shown) expect(figure.marks).toContain('not-applicable');
    expect(table.figures.flatMap((figure) => peopleOf(table, figure) ?? [])).toEqual([]);
    expect(table.people ?? []).toEqual([]);
    expect(writeFiguresCsv(table)).not.toContain('not-applicable=');

    const [of] = shown;
    if (of === undefined) return;
    const area = { level: 'municipality', code: of.key.areaCode } as const;
    const request: ChartRequest = {
      kind: 'number',
      indicator: 'SBRLK3S19',
      area,
      wave: 2025,
      reference: null,
    };
    const spec = buildChart(request, { table }, { headline: '', annotations: [], chosen: null });
    expect(spec).toMatchObject({ people: null });
    expect(JSON.stringify(spec)).toMatch(/van de 10 leerlingen die deze vraag kregen/);
    expect(writeFooter(spec.footer)).toContain(
      'Niet voor iedereen van toepassing: het percentage is van de leerlingen die deze vraag kregen.',
    );
    const fields = fieldValues({ answer: { table }, marks: marksById(spec) }, of.key, null);
    expect(fields).toHaveProperty('percent');
    expect(fields).not.toHaveProperty('aantal');
  });

  it('writes two more columns when the command line asks for people', async () => {
    const table = await ask({ areas: [{ level: 'school', only: ['990101', '990110'] }] });
    expect(writeFiguresCsv(table)).not.toContain('one_percent');
    const [header = '', ...rows] = writeFiguresCsv(table, { people: true }).trimEnd().split('\n');
    expect(header.endsWith(',marks,one_percent,people_basis')).toBe(true);
    expect(rows.map((row) => row.split(',').slice(-2))).toEqual([
      ['6.1', 'enrolment 2025'],
      ['', ''],
    ]);
  });

  it('follows a newer list, gives no number where fewer are enrolled than took part, and goes back when it is undone', async () => {
    const { deliveryId, registers } = await readIn(
      'lijst.csv',
      'Schoolcode;Naam;GM;Klas 2;Klas 4\n990101;Het Nieuwe Lyceum;GM9902;60;60\n',
    );
    expect(registers.map(({ kind, places }) => [kind, places])).toEqual([
      ['population', 8],
      ['shapes', 8],
      ['shapes', 25],
      ['school-list', 36],
      ['school-list', 1],
    ]);
    const question = { areas: [{ level: 'school', only: ['990101'] }] } as const;
    const newer = await ask(question);
    expect(newer.areas).toMatchObject([{ name: 'Het Nieuwe Lyceum', parent: 'GM9902' }]);
    const [figure] = newer.figures;
    const people = figure && peopleOf(newer, figure);
    expect(people).toMatchObject({ people: null, about: { onePercent: null, total: 120, year: null } });
    expect(people && peopleTexts.onePercent(people.about)).toBe(
      'In de scholenlijst staan minder leerlingen dan er meededen. Daarom rekenen we dit niet om naar leerlingen.',
    );
    await value('data.remove', { deliveryId });
    const before = await ask(question);
    expect(before.areas).toMatchObject([{ name: 'Elzermonder Lyceum', parent: 'GM9901' }]);
    expect(before.people).toMatchObject([{ total: 607, onePercent: 6.1 }]);
  });
});

it('says it in words', () => {
  const about = {
    level: 'region',
    areaCode: 'REGIO',
    wave: 2025,
    basis: 'enrolment',
    classes: ['2', '4'],
    year: 2025,
    total: 7512,
    onePercent: 75,
  } as const;
  expect(peopleTexts.onePercent(about)).toBe(
    '1\u00a0% is ongeveer 75 leerlingen (van 7.512 ingeschreven in klas 2 en 4, 2025).',
  );
  expect(peopleTexts.onePercent({ ...about, onePercent: 6.1 })).toContain('is ongeveer 6 leerlingen (');
  expect(peopleTexts.onePercent({ ...about, onePercent: 0.4 })).toContain('is minder dan 1 leerling (');
  expect(peopleTexts.people(1200, about)).toBe('ongeveer 1.200 leerlingen');
  expect(peopleTexts.people(0, about)).toBe('minder dan 1 leerling');
  expect(peopleTexts.ofAll(1200, about)).toBe('ongeveer 1.200 van de 7.500 leerlingen');
  expect(peopleTexts.ofAll(1200, { ...about, basis: 'population', classes: [] })).toBe(
    'ongeveer 1.200 van de 7.500 jongeren (bevolkingstabel 2025)',
  );
  expect(
    peopleTexts.onePercent({ ...about, basis: 'population', classes: [], onePercent: 1, total: 100 }),
  ).toBe(
    '1\u00a0% is ongeveer 1 jongere (van 100 die hier wonen, bevolkingstabel 2025). Van welke leeftijd staat niet in die tabel.',
  );
});

it.each([
  [0.5, 0.5],
  [6.07, 6.1],
  [75.12, 75],
  [128, 130],
  [1234, 1200],
  [188_000, 190_000],
])('rounds %d people to %d, as one may say it', (people, said) => {
  expect(roundPeople(people)).toBe(said);
});

/** 1 to 100 % of schools and towns of every size: who divides what is said finds the percentage that is shown. */
it('says so many people that the percentage follows from them', () => {
  for (const total of [120, 607, 1234, 7512, 188_000]) {
    for (let percent = 1; percent <= 100; percent += 0.3) {
      const [people, all] = [peopleAt(percent, total), roundPeople(total)];
      expect(Math.round((100 * people) / all), `${String(percent)} of ${String(total)}`).toBe(
        Math.round(percent),
      );
    }
  }
  expect([17.3, 39, 75].map((percent) => peopleAt(percent, 607))).toEqual([105, 240, 460]);
});

function marksById(spec: ChartSpec) {
  return new Map(chartMarks(spec).map((each) => [markId(each.mark), each]));
}
