import type { SlideDocument } from '../../../shared/slides/document.ts';
import { zipParts } from './chart/workbook.ts';
import { logoParts } from './logo-parts.ts';
import type { DrawChart } from './picture-parts.ts';
import { sectionsXml } from './sections-xml.ts';
import { ownBase, templateBase, type SlideBase } from './slide-base.ts';
import { slideParts } from './slide-parts.ts';
import type { OpenTemplate } from './template/pack-template.ts';
import { escapeXml, namespaces, relationsPart, xmlPart } from './xml.ts';
import type { Part } from './xml.ts';

/**
 * A slide document as PowerPoint file: every part written here, so that nothing needs repair (decision 4), on our own
 * master or on the layouts of the organisation's own template (decision 43).
 */
export async function writePptx(
  document: SlideDocument,
  drawChart: DrawChart,
  template: OpenTemplate | null = null,
): Promise<Uint8Array> {
  const { houseStyle } = document;
  const base = template === null ? ownBase(houseStyle) : templateBase(template, houseStyle);
  const slides = await Promise.all(
    document.pages.map((page, index) => slideParts(page, index + 1, { base, houseStyle, drawChart })),
  );
  const parts = [
    ...presentationParts(document, base),
    ...base.parts,
    ...slides.flat(),
    ...(template === null ? logoParts(houseStyle) : []),
    ...propertyParts(document),
    relationsPart('', [
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      {
        id: 'rId2',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
  ];
  return zipParts(parts, [
    { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    { ending: 'png', type: 'image/png' },
    { ending: 'jpeg', type: 'image/jpeg' },
    { ending: 'svg', type: 'image/svg+xml' },
  ]);
}

function presentationParts({ pages }: SlideDocument, { size, masters }: SlideBase): readonly Part[] {
  const path = 'ppt/presentation.xml';
  const slides = pages.map((_, index) => ({ id: `rId${index + 1}`, number: index + 1 }));
  const list = slides.map(({ id, number }) => `<p:sldId id="${255 + number}" r:id="${id}"/>`);
  const masterIds = masters.map(
    ({ id }, index) => `<p:sldMasterId id="${id}" r:id="rIdMaster${index + 1}"/>`,
  );
  return [
    xmlPart(
      path,
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      `<p:presentation ${namespaces.a} ${namespaces.r} ${namespaces.p}><p:sldMasterIdLst>${masterIds.join('')}</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="${size.width}" cy="${size.height}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="nl-NL"/></a:defPPr></p:defaultTextStyle>${sectionsXml(pages)}</p:presentation>`,
    ),
    relationsPart(path, [
      ...masters.map(({ target }, index) => ({ id: `rIdMaster${index + 1}`, type: 'slideMaster', target })),
      { id: 'rIdNotes', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      ...slides.map(({ id, number }) => ({ id, type: 'slide', target: `slides/slide${number}.xml` })),
    ]),
  ];
}

function propertyParts({ title, author }: SlideDocument): readonly Part[] {
  return [
    xmlPart(
      'docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>nl-NL</dc:language></cp:coreProperties>`,
    ),
    xmlPart(
      'docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Welbevinden in Beeld</Application></Properties>',
    ),
  ];
}
