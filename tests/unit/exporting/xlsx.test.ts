import validate from '@ooxml-tools/validate';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from '../../../electron/exporting/xlsx/write-xlsx.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { chartStates } from '../../charts/states.ts';
import { unpack } from '../../support/office-file.ts';
import { documentOf } from '../../support/slide-documents.ts';

const states = chartStates();
const specs = [...groupBy(Object.entries(states), ([, { kind }]) => kind).values()].flatMap((named) =>
  named.filter(([name], index) => index < 1 || /hidden/.test(name)).map(([, spec]) => spec),
);
const account = { parts: [{ title: 'Weging', sentences: ['Gewogen met Standaardisatiefactor & meer.'] }] };

describe('the figures of a story with every kind of chart, as a workbook', async () => {
  const document = { ...documentOf(specs), account };
  const bytes = await writeXlsx(document);
  const parts = await unpack(bytes);
  const sheet = (number: number) => parts.get(`xl/worksheets/sheet${String(number)}.xml`) ?? '';

  test(
    'is a valid workbook, with a sheet for each slide after that of how they were made',
    { timeout: 120_000 },
    async () => {
      expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([]);
      const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(
        ([, name]) => name,
      );
      expect(names).toEqual(['Verantwoording', ...specs.map((_, at) => `Dia ${String(at + 2)}`)]);
      expect(sheet(1)).toContain('Gewogen met Standaardisatiefactor &amp; meer.');
      expect(sheet(1)).toContain(`location="'Dia 2'!A1"`);
    },
  );

  test('holds every row of the table of each chart: numbers as numbers, a dash for what is hidden', () => {
    for (const [at, spec] of specs.entries()) {
      const { rows } = tableRows(spec);
      const table = parts.get(`xl/worksheets/_rels/sheet${String(at + 2)}.xml.rels`);
      expect(table?.includes('table') ?? false, spec.headline).toBe(rows.length > 0);
      const numbers = rows.flat().filter(({ value }) => typeof value === 'number').length;
      expect(sheet(at + 2).match(/<v>/g)?.length ?? 0, spec.headline).toBe(numbers);
      const dashes = rows.flat().filter(({ text }) => text === '–').length;
      expect(sheet(at + 2).match(/>–</g)?.length ?? 0, spec.headline).toBe(dashes);
    }
  });

  test('keeps the head of a table in sight, and gives no two columns one name', () => {
    for (const [path, xml] of parts) {
      if (!path.startsWith('xl/tables/')) continue;
      const names = [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(names).size, path).toBe(names.length);
    }
    expect(sheet(2)).toMatch(/<pane ySplit="4" topLeftCell="A5"/);
  });
});

test('a story without figures is a workbook with one sheet', async () => {
  const parts = await unpack(await writeXlsx({ ...documentOf([]), account: { parts: [] } }));
  expect([...parts.keys()].filter((path) => path.startsWith('xl/worksheets/sheet'))).toHaveLength(1);
});
