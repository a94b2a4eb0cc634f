import { workbookTexts } from '../../../shared/language/nl/workbook.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { zipParts } from '../pptx/chart/workbook.ts';
import { escapeXml, relationsPart, xmlPart, type Part } from '../pptx/xml.ts';
import { accountSheet } from './account-sheet.ts';
import { figureSheet } from './figure-sheet.ts';
import { sheetXml, stylesXml, tableXml } from './sheet-xml.ts';
import type { WorkbookSheet } from './workbook-sheets.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The figures of a story as a workbook: first how they were made, then a sheet for each slide that has any. */
export async function writeXlsx(document: SlideDocument): Promise<Uint8Array> {
  const figures = document.figures.map((slide) => figureSheet(slide, workbookTexts.sheet(slide.page)));
  const sheets = [accountSheet(document, figures), ...figures];
  return zipParts([...workbookParts(sheets), ...sheetParts(sheets), ...propertyParts(document)], []);
}

function workbookParts(sheets: readonly WorkbookSheet[]): Part[] {
  const rows = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return [
    xmlPart(
      'xl/workbook.xml',
      `${type}.sheet.main+xml`,
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${rows.join('')}</sheets></workbook>`,
    ),
    relationsPart('xl/workbook.xml', [
      ...sheets.map((_, at) => ({
        id: `rId${at + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${at + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
    ]),
    xmlPart('xl/styles.xml', `${type}.styles+xml`, stylesXml),
  ];
}

function sheetParts(sheets: readonly WorkbookSheet[]): Part[] {
  let tables = 0;
  return sheets.flatMap((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const own = sheet.tables.map((table) => ({ table, id: ++tables }));
    return [
      xmlPart(path, `${type}.worksheet+xml`, sheetXml(sheet, at === 0)),
      ...(own.length === 0
        ? []
        : [
            relationsPart(
              path,
              own.map(({ id }, place) => ({
                id: `rId${place + 1}`,
                type: 'table',
                target: `../tables/table${id}.xml`,
              })),
            ),
          ]),
      ...own.map(({ table, id }) =>
        xmlPart(`xl/tables/table${id}.xml`, `${type}.table+xml`, tableXml(table, id)),
      ),
    ];
  });
}

function propertyParts({ title, author }: SlideDocument): Part[] {
  const core = 'http://schemas.openxmlformats.org/package/2006';
  return [
    xmlPart(
      'docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
      `<cp:coreProperties xmlns:cp="${core}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`,
    ),
    relationsPart('', [
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      { id: 'rId2', type: `${core}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
  ];
}
