import { describe, expect, test } from 'vitest';
import { writePdf } from '../../../electron/exporting/pdf/write-pdf.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { matrixRowsOf, type MatrixSpec } from '../../../shared/charts/matrix/matrix-spec.ts';
import type { ResponseSpec } from '../../../shared/charts/response/response-spec.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { buildDocument } from '../../../shared/slides/build-document.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { chartStates } from '../../charts/states.ts';
import { PdfFile } from '../../support/pdf-file.ts';
import { allNodes, readStructure, type StructureNode } from '../../support/pdf-structure.ts';
import { readAsset } from '../../support/read-asset.ts';
import { chartSlide, context, documentOf } from '../../support/slide-documents.ts';

// A table in a PDF is walked through cell by cell: rows, heads with what they head, and every cell its words.

const states = chartStates();
const response = states['response, one school by class, education and gender'] as ResponseSpec;
const matrix = states['matrix, hidden and not asked'] as MatrixSpec;

describe('a response table', async () => {
  const [section] = await sectionsOf(documentOf([response]));
  const table = tableIn(section);

  test('is told as a table, with what it is about, after its subtitle', () => {
    expect(section?.children.map(({ type }) => type).slice(0, 4)).toEqual(['H1', 'P', 'Table', 'P']);
    expect(table.summary).toBe(response.altText);
    expect(allNodes(table).map(({ type }) => type)).not.toContain('Figure');
  });

  test('has the heads and the rows of its chart, in their order', () => {
    const [heads, ...rows] = table.children.map(wordsOf);
    expect(heads).toEqual([response.nameHead, ...response.heads, response.ownHead]);
    expect(rows.map(([name]) => name)).toEqual(response.rows.map(({ name }) => name));
    for (const [index, [, ...cells]] of rows.entries())
      expect(cells.slice(0, -1)).toEqual(
        response.rows[index]?.cells.map(({ text }) => text.replaceAll('\u00a0', ' ')),
      );
  });

  test('says of each head whether it heads a column or a row', () => {
    expectRegular(table);
  });
});

describe('a matrix', async () => {
  const [section] = await sectionsOf(documentOf([matrix]));
  const table = tableIn(section);

  test('says each figure in full: percentage, interval, verdict, or why there is none', () => {
    const told = table.children.flatMap(({ children }) =>
      children.flatMap((cell) => (cell.type === 'TD' ? wordsOfCell(cell) : [])),
    );
    const rows = matrixRowsOf(matrix);
    const expected = rows.flatMap(({ cells }) =>
      cells.map(({ value, difference }) => describeValue(value, difference).replaceAll('\u00a0', ' ')),
    );
    expect(told).toEqual(expected);
    expect(expected.some((words) => /te weinig|minder dan/i.test(words))).toBe(true);
  });

  test('names areas over its columns, and themes over rows that belong together', () => {
    expect(wordsOf(table.children[0]).slice(1)).toEqual(matrix.columns.map(({ name }) => name));
    const wide = table.children.filter(({ children }) => children.length === 1);
    expect(wide.map(wordsOf)).toEqual(matrix.sections.map(({ theme }) => [theme]));
    expectRegular(table);
  });

  test('says in words above it what its signs are', () => {
    const types = section?.children.map(({ type }) => type) ?? [];
    const above = section?.children.slice(types.indexOf('P'), types.indexOf('Table')) ?? [];
    expect(above.flatMap(({ texts }) => texts).join(' ')).toMatch(/ongunstiger/);
  });
});

test('a matrix with turned or shortened names says them whole, and its notes below it', async () => {
  const long = await sectionsOf(documentOf([states['matrix, long names'] as ChartSpec]));
  expect(wordsOf(tableIn(long[0]).children[0]).join('\n')).toContain(
    (states['matrix, long names'] as MatrixSpec).columns[0]?.name,
  );
  const noted = states['matrix, own school lifted out with a note'] as MatrixSpec;
  const [section] = await sectionsOf(documentOf([noted]));
  const types = section?.children.map(({ type }) => type) ?? [];
  const below = section?.children.slice(types.indexOf('Table') + 1).flatMap(({ texts }) => texts);
  expect(below?.some((text) => /^1\s/.test(text))).toBe(true);
});

test('the figures of a chart that stands on a slide as a table are cells too', async () => {
  const spec = states['ranking, compared with the rest'] as ChartSpec;
  const { chart } = chartSlide('any');
  const document = buildDocument(
    {
      id: 'story',
      title: 'Jeugd in Molenbroek',
      area: { level: 'municipality', code: 'Molenbroek' },
      slides: [
        {
          ...{ kind: 'charts', id: 'figures', section: '', headline: 'Cijfers', layout: 'columns' },
          ...{ interpretation: '', speakerNotes: '' },
          blocks: [{ kind: 'chart', id: 'table', heading: 'Per school', chart, form: 'table' }],
        },
      ],
      changedAt: '2026-03-12T10:15:00',
    },
    new Map([['table', spec]]),
    context,
  );
  const sections = readStructure(new PdfFile(await writePdf(document, readAsset))).children;
  const table = tableIn(sections[0]);
  const { rows } = tableRows(spec);
  expect(table.children.slice(1).map((row) => wordsOf(row)[0])).toEqual(rows.map(([name]) => name?.text));
  expectRegular(table);
});

/** The slides after the title. */
async function sectionsOf(document: SlideDocument): Promise<readonly StructureNode[]> {
  const file = new PdfFile(await writePdf(document, readAsset));
  return readStructure(file).children.slice(1);
}

function tableIn(section: StructureNode | undefined): StructureNode {
  const table = section?.children.find(({ type }) => type === 'Table');
  if (!table) throw new Error(`No table on "${section?.title ?? ''}".`);
  return table;
}

function wordsOf(row: StructureNode | undefined): readonly string[] {
  return row?.children.map(wordsOfCell) ?? [];
}

/** What is heard: the whole where the cell is shortened. */
function wordsOfCell({ texts, children }: StructureNode): string {
  return (texts.join('') + children.map(({ alt }) => alt ?? '').join('')).replaceAll('\u00a0', ' ');
}

/** Rows of heads and cells, all as wide, each head with what it heads. */
function expectRegular(table: StructureNode): void {
  const widths = table.children.map(({ children }) =>
    children.reduce((sum, { columnSpan }) => sum + columnSpan, 0),
  );
  expect(new Set(widths).size).toBe(1);
  for (const [row, { type, children }] of table.children.entries()) {
    expect(type).toBe('TR');
    expect(children.map(({ type: kind, scope }) => [kind, scope])).toEqual(
      children.map((_, column) =>
        row === 0 ? ['TH', 'Column'] : column === 0 ? ['TH', 'Row'] : ['TD', null],
      ),
    );
  }
}
