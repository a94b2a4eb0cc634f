import { chartTexts } from '../../language/nl/charts.ts';
import { responseTexts } from '../../language/nl/response.ts';
import { textCell, type FigureCell } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { ResponseSpec } from './response-spec.ts';

/** The same table for copying: a part has the name of its whole before it. */
export function responseRows({ nameHead, heads, ownHead, rows }: ResponseSpec): FigureRows {
  return {
    header: [nameHead, ...heads, ownHead, chartTexts.tableHeads.remark],
    rows: rows.map(({ name, partOf, cells, ownFigures }): FigureCell[] => [
      textCell(partOf === null ? name : `${partOf}, ${name}`),
      ...cells.map(({ text, value }) => ({ text, value })),
      textCell(ownFiguresText(ownFigures)),
      textCell(cells.some(({ kind }) => kind === 'hidden') ? `–: ${responseTexts.remarkHidden}` : ''),
    ]),
  };
}

export function ownFiguresText(ownFigures: boolean | null): string {
  return ownFigures === null ? '–' : ownFigures ? responseTexts.yes : responseTexts.tooSmall;
}
