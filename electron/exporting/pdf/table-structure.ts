import { groupBy } from '../../../shared/base/group-by.ts';
import { isHead } from './draw-table.ts';
import type { Cell, Content } from './page-content.ts';

type InCell = Content & { readonly cell: Cell };

/**
 * A table as a screen reader walks through it: rows of heads and cells, as many in each row; what it is
 * about as its summary. Words above and below it are paragraphs there.
 */
export function tableStructure(
  pdf: PDFKit.PDFDocument,
  summary: string,
  contents: readonly Content[],
): readonly PDFKit.PDFStructureElement[] {
  const cells = contents.filter((content): content is InCell => content.cell !== undefined);
  const [first] = cells;
  if (!first) return contents.map(paragraph);
  const start = contents.indexOf(first);
  return [
    ...contents.slice(0, start).map(paragraph),
    tableOf(pdf, summary, cells),
    ...contents
      .slice(start)
      .filter(({ cell }) => cell === undefined)
      .map(paragraph),
  ];

  function paragraph({ marked }: Content) {
    return pdf.struct('P', {}, [marked]);
  }
}

function tableOf(pdf: PDFKit.PDFDocument, summary: string, cells: readonly InCell[]) {
  const width = Math.max(...cells.map(({ cell }) => cell.column)) + 1;
  const rows = [...groupBy(cells, ({ cell }) => cell.row)].sort(([one], [other]) => one - other);
  const table = pdf.struct(
    'Table',
    {},
    rows.map(([row, itsCells]) => pdf.struct('TR', {}, rowOf(pdf, row, itsCells, width))),
  );
  return withAttributes(table, { Summary: new String(summary) });
}

/** A row of nothing but a name heads the rows below it, all columns wide. */
function rowOf(pdf: PDFKit.PDFDocument, row: number, cells: readonly InCell[], width: number) {
  const byColumn = groupBy(cells, ({ cell }) => cell.column);
  if (width > 1 && byColumn.size === 1 && byColumn.has(0))
    return [withAttributes(headOrCell(pdf, row, 0, cells), { Scope: 'Row', ColSpan: width })];
  return Array.from({ length: width }, (_, column) => {
    const element = headOrCell(pdf, row, column, byColumn.get(column) ?? []);
    if (!isHead(row, column)) return element;
    return withAttributes(element, { Scope: row === 0 ? 'Column' : 'Row' });
  });
}

function headOrCell(pdf: PDFKit.PDFDocument, row: number, column: number, contents: readonly InCell[]) {
  const says = contents[0]?.cell.says ?? null;
  const words = contents.map(({ marked }) => marked);
  return pdf.struct(
    isHead(row, column) ? 'TH' : 'TD',
    {},
    says === null ? words : [pdf.struct('Span', { alt: says }, words)],
  );
}

/** The library writes no other attribute of a table than the scope of a head, and keeps them here. */
type WithDictionary = PDFKit.PDFStructureElement & { readonly dictionary: { readonly data: object } };

function withAttributes(element: PDFKit.PDFStructureElement, attributes: Readonly<Record<string, unknown>>) {
  Object.assign((element as WithDictionary).dictionary.data, { A: { O: 'Table', ...attributes } });
  return element;
}
