import JSZip from 'jszip';
import { escapeXml, relationsPart, xmlPart } from '../xml.ts';
import type { Part } from '../xml.ts';
import { columnName, sheetName } from './sheet.ts';
import type { Cell, Sheet } from './sheet.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** One sheet as a workbook: a file of its own, or inside the presentation, where "Gegevens bewerken" opens it. */
export async function writeWorkbook(sheet: Sheet): Promise<Uint8Array> {
  const parts: readonly Part[] = [
    xmlPart('xl/workbook.xml', `${type}.sheet.main+xml`, workbookXml),
    relationsPart('xl/workbook.xml', [
      { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 'rId2', type: 'styles', target: 'styles.xml' },
    ]),
    xmlPart('xl/worksheets/sheet1.xml', `${type}.worksheet+xml`, sheetXml(sheet)),
    xmlPart('xl/styles.xml', `${type}.styles+xml`, stylesXml),
    relationsPart('', [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
  ];
  return zipParts(parts, []);
}

/** Packs parts with their content types; DEFLATE, and one fixed date, so that equal input gives equal bytes. */
export function zipParts(
  parts: readonly Part[],
  defaults: readonly { readonly ending: string; readonly type: string }[],
): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(Date.UTC(2000, 0, 1));
  const known = [
    { ending: 'rels', type: 'application/vnd.openxmlformats-package.relationships+xml' },
    { ending: 'xml', type: 'application/xml' },
    ...defaults,
  ].map(({ ending, type }) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = parts.flatMap(({ path, contentType }) =>
    contentType === undefined ? [] : [`<Override PartName="/${path}" ContentType="${contentType}"/>`],
  );
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${known.join('')}${overrides.join('')}</Types>`,
    { date },
  );
  for (const { path, content } of parts) zip.file(path, content, { date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const workbookXml = `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Style 0: as it is. Style 1: one decimal. Style 2: bold. */
const stylesXml = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

function sheetXml({ head, rows, wholeColumns = [], widths = [34] }: Sheet): string {
  const all = [
    head.map((text) => cellXmlOf(text, 2)),
    ...rows.map((row) => row.map((cell, column) => cellXmlOf(cell, wholeColumns.includes(column) ? 0 : 1))),
  ];
  const written = all.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((write, column) => write(`${columnName(column)}${row + 1}`)).join('')}</row>`,
  );
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<worksheet xmlns="${main}"><cols>${columns.join('')}</cols><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXmlOf(cell: Cell, style: number): (place: string) => string {
  return (place) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
    if (typeof cell === 'string')
      return `<c r="${place}"${style === 2 ? ' s="2"' : ''} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
    const kind = typeof cell.value === 'string' ? ' t="str"' : ` s="${style}"`;
    return `<c r="${place}"${kind}><f>${escapeXml(cell.formula)}</f><v>${escapeXml(String(cell.value))}</v></c>`;
  };
}
