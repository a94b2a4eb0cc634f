import path from 'node:path';
import { success, failure, type Result } from '../../shared/base/result.ts';
import { writeFooter } from '../../shared/charts/footer/write-footer.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { tableRows, type FigureRows } from '../../shared/charts/table-rows.ts';
import { roundForTable, tableCsv } from '../../shared/charts/table-texts.ts';
import { IssueError, type Issue } from '../../shared/model/issue.ts';
import { safeFileName } from '../../shared/slides/safe-file-name.ts';
import type { Sheet } from './pptx/chart/sheet.ts';
import { writeTogether, type WrittenFile } from './write-together.ts';

export interface TableExport {
  readonly format: 'csv' | 'xlsx';
  readonly folder: string;
  /** Without ending; what file systems refuse is taken out. */
  readonly fileName: string;
  readonly overwrite: boolean;
}

/** The figures of a chart as a file for a spreadsheet: what they are and where they come from stands below them. */
export async function exportTable(
  spec: ChartSpec,
  { format, folder, fileName, overwrite }: TableExport,
): Promise<Result<{ readonly files: readonly WrittenFile[] }, Issue>> {
  const name = path.basename(`${safeFileName(fileName)}.${format}`);
  const table = tableRows(spec);
  const below = [spec.headline, spec.subtitle, ...writeFooter(spec.footer)];
  try {
    const files = await writeTogether(folder, [name], overwrite, async (write) => {
      if (format === 'csv') {
        await write(name, tableCsv(table, below));
        return;
      }
      const { writeWorkbook } = await import('./pptx/chart/workbook.ts');
      await write(name, await writeWorkbook(figureSheet(table, below)));
    });
    return success({ files });
  } catch (error) {
    if (error instanceof IssueError) return failure(error.issue);
    throw error;
  }
}

export function figureSheet({ header, rows }: FigureRows, below: readonly string[]): Sheet {
  const numbersOf = (column: number) =>
    rows.flatMap((cells) => {
      const value = cells[column]?.value;
      return typeof value === 'number' ? [value] : [];
    });
  return {
    head: header,
    rows: [
      ...rows.map((cells) =>
        cells.map(({ text, value }) => (typeof value === 'number' ? roundForTable(value) : text)),
      ),
      [],
      ...below.map((line) => [line]),
    ],
    wholeColumns: header.flatMap((_, column) => (numbersOf(column).every(Number.isInteger) ? [column] : [])),
    widths: header.map((head, column) => (column === 0 ? 34 : Math.max(10, Math.min(40, head.length + 2)))),
  };
}
