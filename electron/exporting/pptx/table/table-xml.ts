import { noFill, solidFill } from '../fills.ts';
import { emu, emuOfPoints, escapeXml } from '../xml.ts';

export interface TableRun {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly isBold: boolean;
  /** Small and high: the number of a note. */
  readonly isRaised?: boolean;
}

export interface TableCell {
  readonly runs: readonly TableRun[];
  readonly align: 'l' | 'ctr' | 'r';
  /** `a:solidFill` or a hatch; left out: the page. */
  readonly fill?: string;
  /** Colour and points of the line under it. */
  readonly under?: { readonly colour: string; readonly width: number };
  /** Inches left of its words. */
  readonly indent?: number;
  /** Words that run upwards. */
  readonly isTurned?: boolean;
  /** How many columns it takes; those after it are left out of the row. */
  readonly span?: number;
  readonly anchor?: 'ctr' | 'b';
}

export interface Table {
  /** Inches. */
  readonly columns: readonly number[];
  /** The head first. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
}

/** Inches. */
export function tableHeight({ rows }: Table): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** A table of PowerPoint's own; its first row is said to be the head, so that a screen reader reads cells with it. */
export function tableXml({ columns, rows }: Table): string {
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const written = rows.map(
    ({ height, cells }) => `<a:tr h="${emu(height)}">${cells.map(cellXml).join('')}</a:tr>`,
  );
  return `<a:tbl><a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>${grid}</a:tblGrid>${written.join('')}</a:tbl>`;
}

function cellXml(cell: TableCell): string {
  const { runs, align, fill = noFill, under, indent = 0, isTurned = false, span = 1, anchor = 'ctr' } = cell;
  const line = under
    ? `<a:lnB w="${emuOfPoints(under.width)}">${solidFill(under.colour)}</a:lnB>`
    : '<a:lnB w="0"><a:noFill/></a:lnB>';
  const bare = ['lnL', 'lnR', 'lnT'].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`).join('');
  const turned = isTurned ? ' vert="vert270"' : '';
  const spanned = span > 1 ? ` gridSpan="${span}"` : '';
  const text = runs.length === 0 ? '<a:endParaRPr lang="nl-NL" sz="600"/>' : runs.map(runXml).join('');
  const own = `<a:tc${spanned}><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${align}"/>${text}</a:p></a:txBody><a:tcPr marL="${emu(indent)}" marR="0" marT="0" marB="0" anchor="${anchor}"${turned}>${bare}${line}${fill}</a:tcPr></a:tc>`;
  const covered =
    '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="nl-NL"/></a:p></a:txBody><a:tcPr/></a:tc>';
  return own + covered.repeat(span - 1);
}

function runXml({ text, size, colour, isBold, isRaised = false }: TableRun): string {
  const raised = isRaised ? ' baseline="30000"' : '';
  return `<a:r><a:rPr lang="nl-NL" sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}"${raised} dirty="0">${solidFill(colour)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}
