import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { matrixRowsOf } from '../../../shared/charts/matrix/matrix-spec.ts';
import type { SpecOf } from '../../../shared/charts/spec.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { layMatrix, matrixHeight, matrixWidth } from '../../../shared/drawing/matrix/matrix-layout.ts';
import type { Verdict } from '../../../shared/model/comparison.ts';
import { bullied, cellsAt, joinTables, makeArea, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell } from '../../support/figure-tables.ts';

const high: Cell = { percent: 61.4, lower: 54.2, upper: 67.9, n: 212 };
const low: Cell = { percent: 43.1, lower: 37, upper: 49, n: 243 };
const few: Cell = { hidden: 'few-respondents' };
type Placed = readonly [Cell, Verdict?];

test('has the larger area first, areas by name, and indicators under their theme in the order asked', () => {
  const spec = matrix({ Zuid: [[high], [low]], Anna: [[low], [high]] });
  expect(spec.columns.map(({ name }) => name)).toEqual(['Lindewaard', 'Anna', 'Zuid']);
  expect(spec.sections.map(({ theme, rows }) => [theme, ...rows.map(({ label }) => label)])).toEqual([
    ['Stress', 'Vaak stress'],
    ['Pesten', 'Gepest'],
  ]);
});

test('tells in how many areas something differs where a test found it', () => {
  const spec = matrix({
    Anna: [
      [high, 'ongunstiger'],
      [high, 'ongunstiger'],
    ],
    Bram: [
      [high, 'ongunstiger'],
      [low, 'vergelijkbaar'],
    ],
    Cato: [
      [low, 'gunstiger'],
      [low, 'vergelijkbaar'],
    ],
  });
  expect(spec.headline).toBe(
    'Op 2 van de 3 scholen minstens één indicator ongunstiger dan op de andere scholen van Lindewaard',
  );
  expect(spec.altText).toContain('het vaakst ongunstiger: Anna (2 van de 2 vergeleken indicatoren)');
  expect(spec.altText).toContain('het vaakst gunstiger: Cato (1 van de 2 vergeleken indicatoren)');
  expect(spec.comparison?.outcome).toEqual([
    'Gunstiger dan op de andere scholen van Lindewaard: 1 van de 6 vergelijkingen',
    'Ongunstiger dan op de andere scholen van Lindewaard: 3 van de 6 vergelijkingen',
  ]);
});

test('counts an area by what was compared of it, not by all indicators', () => {
  const spec = matrix({
    Anna: [[high, 'ongunstiger'], [few]],
    Bram: [
      [high, 'ongunstiger'],
      [low, 'vergelijkbaar'],
    ],
  });
  expect(spec.altText).toContain(
    'het vaakst ongunstiger: Anna (1 van de 1 vergeleken indicatoren) en Bram (1 van de 2 vergeleken indicatoren)',
  );
});

test('stays neutral where nothing is found', () => {
  const spec = matrix({
    Anna: [
      [high, 'vergelijkbaar'],
      [low, 'vergelijkbaar'],
    ],
  });
  expect(spec.headline).toBe('2 indicatoren per school in Lindewaard, 2025');
  expect(spec.comparison?.outcome).toEqual([
    'Geen verschillen gevonden met de andere scholen van Lindewaard',
  ]);
});

test('leaves no number of a hidden figure, anywhere', () => {
  const spec = matrix({ Anna: [[few], [high]], Bram: [[high], [low]] });
  const anna = chartMarks(spec).find(({ name, detail }) => name === 'Anna' && detail === 'Vaak stress');
  expect(anna?.value).toEqual({ status: 'hidden', reason: 'Verborgen: minder dan 30 leerlingen.' });
  expect(textsOf(spec).find(([label, name]) => label === 'Vaak stress' && name === 'Anna')).toEqual([
    ...['Vaak stress', 'Anna', '–', '–', '–', '–'],
    'Verborgen: minder dan 30 leerlingen.',
  ]);
  expect(spec.altText).toContain('Niet getoond: 1 verborgen cijfer.');
  expect(writeFooter(spec.footer).at(-1)).toMatch(/^– en arcering/);
});

test('says the same figures in cells, marks and table, in the same order', () => {
  const spec = matrix({ Anna: [[high, 'ongunstiger'], [low]], Bram: [[low], [few]] });
  const cells = matrixRowsOf(spec).flatMap((row) => row.cells);
  const marks = chartMarks(spec);
  expect(marks.map(({ mark, value, difference }) => ({ mark, value, difference }))).toEqual(cells);
  expect(textsOf(spec).map(([label, area, percent]) => [area, label, percent])).toEqual(
    marks.map(({ name, detail, value }) => [
      name,
      detail,
      value.status === 'shown' ? `${String(Math.round(value.percent))}\u00a0%` : '–',
    ]),
  );
});

test('leaves out an indicator the table does not know', () => {
  const spec = matrix({ Anna: [[high], [low]] }, [stress.code, 'UNKNOWN', bullied.code]);
  expect(matrixRowsOf(spec).map(({ label }) => label)).toEqual(['Vaak stress', 'Gepest']);
});

test('asks for more width than the sheet where sixty columns would touch', () => {
  const spec = matrix(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`School ${String(index)}`, [[high], [low]]]),
    ),
  );
  const width = matrixWidth(spec, 974);
  expect(width).toBeGreaterThan(2000);
  const layout = layMatrix(spec, { width, height: matrixHeight(spec, 974), variant: 'screen' });
  expect(layout.leftOut).toEqual({ columns: 0, rows: 0 });
  expect(layout.plot.x + layout.plot.w).toBeLessThanOrEqual(width + 0.01);
});

test('keeps on a slide the areas with most differences, the larger area and the chosen one, and says how many are left out', () => {
  const areas = Object.fromEntries(
    Array.from({ length: 60 }, (_, index): [string, readonly Placed[]] => {
      const verdict = index >= 50 ? 'ongunstiger' : 'vergelijkbaar';
      return [
        `School ${String(index).padStart(2, '0')}`,
        [
          [high, verdict],
          [low, 'vergelijkbaar'],
        ],
      ];
    }),
  );
  const spec = matrix(areas, undefined, 'School 03');
  const { heads, leftOut } = layMatrix(spec, { width: 1728, height: 688, variant: 'slide' });
  const names = heads.map(({ column }) => column.name);
  expect(names).toEqual(expect.arrayContaining(['Lindewaard', 'School 03', 'School 50', 'School 59']));
  expect(names).toEqual([...names].sort());
  expect(leftOut).toEqual({ columns: 61 - names.length, rows: 0 });
});

function textsOf(spec: SpecOf<'matrix'>): readonly (readonly string[])[] {
  return tableRows(spec).rows.map((row) => row.map(({ text }) => text));
}

function matrix(
  areas: Readonly<Record<string, readonly Placed[]>>,
  asked: readonly string[] = [stress.code, bullied.code],
  chosen?: string,
): SpecOf<'matrix'> {
  const to = { kind: 'rest', of: makeArea('municipality', 'Lindewaard') } as const;
  const tableOf = (index: number) =>
    makeTable(
      [
        ...Object.entries(areas).map(([area, cells]) => {
          const [cell, verdict] = cells[index] ?? [few];
          const compared = verdict && { to, difference: 9.4, verdict, p: 0.004 };
          return { level: 'school', area, wave: 2025, cell, ...(compared && { compared }) } as const;
        }),
        ...cellsAt('municipality', 2025, { Lindewaard: { percent: 52.2, lower: 50, upper: 54, n: 3107 } }),
      ],
      {
        indicator: index === 0 ? stress : { ...bullied, versions: stress.versions },
        comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 6 },
      },
    );
  const spec = buildChart(
    {
      ...{ kind: 'matrix', indicators: asked, wave: 2025, level: 'school', within: 'Lindewaard' },
      reference: { level: 'municipality', code: 'Lindewaard' },
    },
    { table: joinTables([tableOf(0), tableOf(1)]) },
    {
      headline: '',
      annotations: [],
      chosen:
        chosen === undefined
          ? null
          : {
              ...{ indicator: stress.code, level: 'school', areaCode: chosen, wave: 2025 },
              ...{ groupVariable: null, group: null },
            },
    },
  );
  if (spec.kind !== 'matrix') throw new Error(`Built a ${spec.kind}.`);
  return spec;
}
