import type { TableColumn, TableElement } from '../../../shared/slides/document.ts';
import { palette } from '../../../shared/slides/palette.ts';
import { cellPadding } from '../../../shared/slides/table-places.ts';
import { noFill, solidFill } from './fills.ts';
import { identity } from './shape-identity.ts';
import { emu, emuOfPoints, escapeXml } from './xml.ts';

/** A table of PowerPoint's own, in sizes times the `scale` of its letter. */
export function tableShape(element: TableElement, id: number, scale: number): string {
  const { name, altText, frame, columns, rows } = element;
  const grid = columns.map(({ width }) => `<a:gridCol w="${emu(width)}"/>`);
  const head = rowXml(
    element,
    columns.map((column) => column.head),
    'head',
    scale,
  );
  const body = rows.map(({ cells, isTotal }) => rowXml(element, cells, isTotal ? 'total' : 'row', scale));
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return `<p:graphicFrame><p:nvGraphicFramePr>${identity(id, name, altText)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(frame.x)}" y="${emu(frame.y)}"/><a:ext cx="${emu(width)}" cy="${emu(frame.h)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid.join('')}</a:tblGrid>${head}${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

type RowKind = 'head' | 'row' | 'total';

function rowXml(
  { columns, rowHeight, size }: TableElement,
  cells: readonly string[],
  kind: RowKind,
  scale: number,
): string {
  const written = columns.map((column, index) => {
    const isBold = kind !== 'row' || index === 0;
    return cellXml(cells[index] ?? '', column, { kind, isBold, points: Math.round(size * scale * 100) });
  });
  return `<a:tr h="${emu(rowHeight)}">${written.join('')}</a:tr>`;
}

interface CellLook {
  readonly kind: RowKind;
  readonly isBold: boolean;
  /** Hundredths of a point. */
  readonly points: number;
}

function cellXml(text: string, { align }: TableColumn, { kind, isBold, points }: CellLook): string {
  const look = `lang="nl-NL" sz="${points}" b="${isBold ? 1 : 0}" dirty="0"`;
  const colour = `${solidFill(palette.ink)}<a:latin typeface="+mn-lt"/>`;
  const words =
    text === ''
      ? `<a:endParaRPr ${look}>${colour}</a:endParaRPr>`
      : `<a:r><a:rPr ${look}>${colour}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  const under = kind === 'head' ? edge('B', palette.ink, 1.5) : edge('B', palette.grid, 1);
  const sides = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0">${noFill}</a:ln${side}>`);
  const ground = kind === 'total' ? solidFill(palette.panel) : noFill;
  const margin = emu(cellPadding);
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${align === 'right' ? 'r' : 'l'}"/>${words}</a:p></a:txBody><a:tcPr marL="${margin}" marR="${margin}" marT="0" marB="0" anchor="ctr">${sides.join('')}${under}${ground}</a:tcPr></a:tc>`;
}

function edge(side: 'B', colour: string, points: number): string {
  return `<a:ln${side} w="${emuOfPoints(points)}">${solidFill(colour)}<a:prstDash val="solid"/></a:ln${side}>`;
}
