import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { SpecOf } from '../../../shared/charts/spec.ts';
import { tableTexts } from '../../support/table-texts.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import type { Response, ResponseRow } from '../../../shared/model/response.ts';
import { gender, makeArea, makeTable } from '../../support/figure-tables.ts';

const request: RequestOf<'response'> = {
  ...{ kind: 'response', wave: 2025, level: 'school', within: 'Lindewaard', by: 'gender' },
};

test('asks who took part in the same place and wave', () => {
  expect(chartNeeds(request).response).toEqual({
    wave: 2025,
    level: 'school',
    within: 'Lindewaard',
    by: 'gender',
  });
  expect(chartNeeds({ ...request, within: null, by: null }).response).toEqual({
    wave: 2025,
    level: 'school',
  });
});

test('says how many of all took part, in a headline of tenths', () => {
  const total = row('Alle scholen samen', 214, 168, [81, 87]);
  expect(response({ rows: [row('A', 114, 88, [41, 47]), row('B', 100, 80, [40, 40])], total }).headline).toBe(
    'Bijna 8 van de 10 leerlingen op de scholen in Lindewaard deden mee',
  );
  expect(response({ rows: [row('A', 114, 114, [54, 60])] }).headline).toBe('Alle leerlingen op A deden mee');
  expect(response({ rows: [row('A', null, 88, [41, 47])] }).headline).toBe('Wie deed mee op A, 2025');
});

test('calls a school of which only the code is known as every chart does', () => {
  const spec = response({ rows: [row('990002', 114, 88, [41, 47])] });
  expect(spec.rows.map(({ name }) => name)).toEqual(['school 990002']);
  expect(spec.altText).not.toMatch(/(?<!school )990002/);
});

test('has no number, no percentage and no yes or no for a hidden count', () => {
  const spec = response({ rows: [row('De Terp', 12, null, [null, null])] });
  expect(tableTexts(spec).rows).toEqual([
    ['De Terp', '12', '–', '–', '–', '–', '–', '–: te klein om te tonen, of daarmee terug te rekenen'],
  ]);
  expect(spec.altText).toContain('Niet getoond: De Terp.');
  expect(writeFooter(spec.footer)).toContain('–: minder dan 5 leerlingen, of daarmee terug te rekenen.');
});

test('has words where more took part than are on the list, and where there is no list', () => {
  const exceeding = response({ rows: [row('A', 140, 168, [81, 87])] });
  expect(tableTexts(exceeding).rows[0]?.[3]).toBe('lijst klopt niet');
  expect(writeFooter(exceeding.footer).join(' ')).toContain('meer leerlingen mee dan er op de lijst staan');
  const unlisted = response({ rows: [row('A', null, 168, [81, 87])], enrolment: 'none' });
  expect(tableTexts(unlisted).rows[0]?.slice(1, 4)).toEqual(['onbekend', '168', 'onbekend']);
  expect(writeFooter(unlisted.footer)[0]).toContain('Zonder scholenlijst');
});

test('says that parts come to less than the whole where they do', () => {
  const words = 'de delen zijn samen iets minder';
  const footerOf = (overrides: Parameters<typeof response>[0]) =>
    writeFooter(response(overrides).footer).join(' ');
  expect(footerOf({ rows: [row('A', 114, 88, [41, 47])] })).not.toContain(words);
  expect(footerOf({ rows: [row('A', 114, 90, [41, 47])] })).toContain(words);
  // Of what is hidden nobody can add up.
  expect(footerOf({ rows: [row('A', 114, 90, [41, null])] })).not.toContain(words);
  const school = { rowsAre: 'school', place: makeArea('school', 'Het Baken'), breakdown: null } as const;
  const classes = [row('Klas 2', 113, 90, []), row('Klas 4', 113, 80, [])];
  expect(footerOf({ ...school, rows: classes, total: row('Het Baken', 226, 170, []) })).not.toContain(words);
  expect(footerOf({ ...school, rows: classes, total: row('Het Baken', 226, 178, []) })).toContain(words);
});

test('names a part with its whole wherever it stands alone', () => {
  const rows = [row('Klas 2', 113, 90, [44, 46]), { ...row('Vmbo', null, 34, [17, 17]), depth: 1 as const }];
  const spec = response({ rowsAre: 'school', place: makeArea('school', 'Het Baken'), rows });
  expect(spec.rows.map(({ partOf, hasParts }) => [partOf, hasParts])).toEqual([
    [null, true],
    ['Klas 2', false],
  ]);
  expect(tableTexts(spec).rows[1]?.[0]).toBe('Klas 2, Vmbo');
  expect(spec.altText).toContain('Klas 2, Vmbo 34 leerlingen');
});

test('has the same numbers in table, drawing and sentence, and no mark to pick', () => {
  const spec = response({ rows: [row('A', 114, 88, [41, 47]), row('B', 100, 80, [40, 40])] });
  const { header, rows } = tableTexts(spec);
  expect(chartMarks(spec)).toEqual([]);
  for (const [at, { cells }] of spec.rows.entries()) {
    const [name = '', enrolled = '', took = '', percent = ''] = rows[at] ?? [];
    expect(cells.map(({ text }) => text)).toEqual(rows[at]?.slice(1, 6));
    expect(spec.altText).toContain(`${name} ${took} van ${enrolled} leerlingen (${percent})`);
    expect(rows[at]).toHaveLength(header.length);
  }
});

function row(
  name: string,
  enrolled: number | null,
  took: number | null,
  groups: readonly (number | null)[],
): ResponseRow {
  const countOf = (count: number | null) =>
    count === null ? ({ status: 'hidden' } as const) : ({ status: 'shown', count } as const);
  return {
    ...{ id: name, name, depth: 0, enrolled, took: countOf(took), groups: groups.map(countOf) },
    ownFigures: took === null ? null : took >= 30,
  };
}

function response(change: Partial<Response>): SpecOf<'response'> {
  const [source] = makeTable([{ level: 'school', area: 'A', wave: 2025, cell: { percent: 50 } }]).sources;
  if (!source) throw new Error('A table without a source');
  const answered: Response = {
    question: { wave: 2025, level: 'school' },
    ...{ rowsAre: 'areas', place: makeArea('municipality', 'Lindewaard'), breakdown: gender },
    ...{ rows: [], total: null, enrolment: 'all', classes: ['2', '4'], enrolmentYear: 2025 },
    ...{ least: 5, leastForFigures: 30, source },
    ...change,
  };
  const spec = buildChart(
    request,
    { table: makeTable([]), response: answered },
    { headline: '', annotations: [], chosen: null },
  );
  if (spec.kind !== 'response') throw new Error(`Asked a response, built ${spec.kind}`);
  return spec;
}
