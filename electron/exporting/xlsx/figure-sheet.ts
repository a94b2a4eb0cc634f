import type { FigureCell } from '../../../shared/charts/figure-cells.ts';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { roundForTable } from '../../../shared/charts/table-texts.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { SlideFigures } from '../../../shared/slides/document.ts';
import type { SheetTable, StyledCell, WorkbookSheet } from './workbook-sheets.ts';

/** The figures of a slide: under its headline a table for each chart, in the rows of the chart's own table. */
export function figureSheet(slide: SlideFigures, name: string): WorkbookSheet {
  const rows: StyledCell[][] = [[{ value: slide.title, style: 'title' }]];
  const tables: SheetTable[] = [];
  for (const spec of slide.charts) {
    // Its headline stands above already, where it is the slide's.
    if (spec.headline !== slide.title) rows.push([{ value: spec.headline, style: 'strong' }]);
    rows.push([{ value: spec.subtitle, style: 'muted' }], []);
    const { header, rows: figures } = tableRows(spec);
    const heads = unlike(header);
    tables.push({ from: rows.length + 1, to: rows.length + 1 + figures.length, heads });
    const isNumber = header.map((_, at) => figures.some((cells) => typeof cells[at]?.value === 'number'));
    rows.push(heads.map((value, at) => ({ value, style: isNumber[at] ? 'number-head' : 'text-head' })));
    for (const cells of figures) rows.push(cells.map((cell, at) => cellOf(cell, isNumber[at] === true)));
    const footer = writeFooter(spec.footer).map((line): StyledCell[] => [{ value: line, style: 'muted' }]);
    rows.push([], ...footer, []);
  }
  const [first] = tables;
  return {
    name,
    rows,
    // A table needs a row below its head.
    tables: tables.filter(({ from, to }) => to > from),
    widths: widthsOf(slide.charts),
    frozen: tables.length === 1 && first !== undefined ? first.from : 1,
  };
}

/** What is hidden reads "–": no number stands behind it, and its reason stands in the last column. */
function cellOf({ text, value }: FigureCell, isNumber: boolean): StyledCell {
  if (typeof value !== 'number') return { value: text, style: isNumber ? 'no-number' : 'plain' };
  const rounded = roundForTable(value);
  return { value: rounded, style: isCount(text, value) ? 'whole' : 'decimal' };
}

/** A count or a year reads as the whole number it is; a percentage of 30 as 30,0. */
function isCount(text: string, value: number): boolean {
  return (
    Number.isInteger(value) && !text.includes('%') && text.replace(/\D/g, '') === String(Math.abs(value))
  );
}

function unlike(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((head) => {
    const name = head === '' ? '–' : head;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} ${String(times)}`;
  });
}

/** As wide as the longest words, within what can be read. */
function widthsOf(charts: readonly ChartSpec[]): number[] {
  const columns: number[] = [];
  for (const spec of charts) {
    const { header, rows } = tableRows(spec);
    for (const [at, head] of header.entries()) {
      const longest = Math.max(head.length + 4, ...rows.map((cells) => cells[at]?.text.length ?? 0));
      columns[at] = Math.max(columns[at] ?? 0, Math.min(60, Math.max(9, longest + 1)));
    }
  }
  return columns;
}
