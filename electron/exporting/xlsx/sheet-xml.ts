import { columnName } from '../pptx/chart/sheet.ts';
import { escapeXml } from '../pptx/xml.ts';
import { cellStyles, type SheetTable, type StyledCell, type WorkbookSheet } from './workbook-sheets.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One sheet; its tables are parts of their own, by relations rId1, rId2 … */
export function sheetXml({ rows, tables, widths, frozen }: WorkbookSheet, isFirst: boolean): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const written = rows.map((cells, row) => rowXml(cells, row + 1, widths[0] ?? 0));
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ link, value }, column) =>
      link === undefined
        ? []
        : `<hyperlink ref="${columnName(column)}${row + 1}" location="${escapeXml(`'${link.replaceAll("'", "''")}'!A1`)}" display="${escapeXml(String(value))}"/>`,
    ),
  );
  const parts = tables.map((_, at) => `<tablePart r:id="rId${at + 1}"/>`);
  return [
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${written.join('')}</sheetData>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`,
    '</worksheet>',
  ].join('');
}

/** @param id counts over the whole workbook, from 1 */
export function tableXml({ from, to, heads }: SheetTable, id: number): string {
  const range = `A${from}:${columnName(heads.length - 1)}${to}`;
  const columns = heads.map((head, at) => `<tableColumn id="${at + 1}" name="${escapeXml(head)}"/>`);
  return `<table xmlns="${main}" id="${id}" name="Cijfers${id}" displayName="Cijfers${id}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${heads.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function rowXml(cells: readonly StyledCell[], row: number, width: number): string {
  const written = cells.map(({ value, style }, column) => {
    const place = `r="${columnName(column)}${row}" s="${cellStyles.indexOf(style)}"`;
    if (value === null) return `<c ${place}/>`;
    return typeof value === 'number'
      ? `<c ${place}><v>${value}</v></c>`
      : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  });
  return `<row r="${row}"${heightOf(cells, width)}>${written.join('')}</row>`;
}

/** Excel makes room for wrapped words by itself, other programs do not. */
function heightOf(cells: readonly StyledCell[], width: number): string {
  const longest = Math.max(
    0,
    ...cells.map(({ value, style }) => (style === 'wrapped' ? String(value).length : 0)),
  );
  const lines = Math.ceil(longest / width);
  return lines > 1 ? ` ht="${lines * 15}" customHeight="1"` : '';
}

/** In the order of `cellStyles`. */
export const stylesXml = [
  `<styleSheet xmlns="${main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>',
  '<fonts count="5">',
  '<font><sz val="11"/><color rgb="FF1B2733"/><name val="Calibri"/></font>',
  '<font><b/><sz val="16"/><color rgb="FF1B2733"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><color rgb="FF1B2733"/><name val="Calibri"/></font>',
  '<font><sz val="10"/><color rgb="FF52606D"/><name val="Calibri"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B57A4"/><name val="Calibri"/></font>',
  '</fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${cellStyles.length}">`,
  ...[
    'numFmtId="0" fontId="0" applyFont="1" applyAlignment="1"><alignment horizontal="left" indent="1"/></xf>',
    'numFmtId="0" fontId="1" applyFont="1"/>',
    'numFmtId="0" fontId="2" applyFont="1"/>',
    'numFmtId="0" fontId="3" applyFont="1"/>',
    'numFmtId="0" fontId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    'numFmtId="0" fontId="4" applyFont="1"/>',
    'numFmtId="1" fontId="0" applyFont="1" applyNumberFormat="1"/>',
    'numFmtId="164" fontId="0" applyFont="1" applyNumberFormat="1"/>',
    'numFmtId="0" fontId="2" applyFont="1" applyAlignment="1"><alignment horizontal="right"/></xf>',
    'numFmtId="0" fontId="0" applyFont="1" applyAlignment="1"><alignment horizontal="right"/></xf>',
    'numFmtId="0" fontId="2" applyFont="1" applyAlignment="1"><alignment horizontal="left" indent="1"/></xf>',
  ].map((look) => `<xf fillId="0" borderId="0" xfId="0" ${look}`),
  '</cellXfs>',
  '</styleSheet>',
].join('');
