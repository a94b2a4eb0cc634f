import { slideHeight, type SlideDocument } from '../../../shared/slides/document.ts';
import { zipParts } from './chart/workbook.ts';
import { logoParts } from './logo-parts.ts';
import { masterParts } from './master-parts.ts';
import type { DrawChart } from './picture-parts.ts';
import { slideParts } from './slide-parts.ts';
import { emu, escapeXml, namespaces, relationsPart, xmlPart } from './xml.ts';
import type { Part } from './xml.ts';

/** A slide document as PowerPoint file: every part written here, so that nothing needs repair (decision 4). */
export async function writePptx(document: SlideDocument, drawChart: DrawChart): Promise<Uint8Array> {
  const slides = await Promise.all(
    document.pages.map((page, index) =>
      slideParts(page, index + 1, { houseStyle: document.houseStyle, drawChart }),
    ),
  );
  const parts = [
    ...presentationParts(document),
    ...masterParts(document.houseStyle),
    ...slides.flat(),
    ...logoParts(document.houseStyle),
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

/** 16:9 as PowerPoint itself counts it. */
const width = 12_192_000;

function presentationParts({ pages }: SlideDocument): readonly Part[] {
  const path = 'ppt/presentation.xml';
  const slides = pages.map((_, index) => ({ id: `rId${index + 3}`, number: index + 1 }));
  const list = slides.map(({ id, number }) => `<p:sldId id="${255 + number}" r:id="${id}"/>`);
  return [
    xmlPart(
      path,
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      `<p:presentation ${namespaces.a} ${namespaces.r} ${namespaces.p}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${emu(slideHeight)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="nl-NL"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
    ),
    relationsPart(path, [
      { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
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
