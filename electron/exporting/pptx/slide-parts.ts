import { assertNever } from '../../../shared/base/assert-never.ts';
import type { ChartElement, SlideElement, SlidePage } from '../../../shared/slides/document.ts';
import { chartFurniture } from './chart-furniture.ts';
import { nativeChart } from './chart/native-chart.ts';
import { writeWorkbook } from './chart/workbook.ts';
import { solidFill } from './fills.ts';
import { emptyGroup, layouts, notesPlaceholders } from './master-parts.ts';
import { dotsGroup, lineShape, rectangleShape, signShape } from './plain-shapes.ts';
import { identity, shapeIds } from './shape-identity.ts';
import type { ShapeIds } from './shape-identity.ts';
import { textShape } from './text-shape.ts';
import { emu, escapeXml, namespaces, relationsPart, xmlPart } from './xml.ts';
import type { Part, Relation } from './xml.ts';

const type = 'application/vnd.openxmlformats-officedocument';
const root = `${namespaces.a} ${namespaces.r} ${namespaces.p}`;

/** A page as slide, its notes, and for each chart a chart with its workbook. `number` counts from 1. */
export async function slideParts(page: SlidePage, number: number): Promise<readonly Part[]> {
  const path = `ppt/slides/slide${number}.xml`;
  const ids = shapeIds();
  const charts: ChartElement[] = [];
  const addChart = (element: ChartElement) => {
    charts.push(element);
    return `rId${charts.length + 2}`;
  };
  const shapes = page.elements.map((element) => shapesOf(element, ids, addChart));
  const chartNames = charts.map((_, index) => `chart${number}_${index + 1}`);
  const layout = charts.length > 0 ? layouts.chart : layouts.title;
  const relations: Relation[] = [
    { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
    { id: 'rId2', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
    ...chartNames.map((name, index) => ({
      id: `rId${index + 3}`,
      type: 'chart',
      target: `../charts/${name}.xml`,
    })),
  ];
  const chartFiles = await Promise.all(
    charts.map((element, index) => chartParts(element, chartNames[index] ?? `chart${number}`)),
  );
  return [
    xmlPart(
      path,
      `${type}.presentationml.slide+xml`,
      `<p:sld ${root}><p:cSld name="${escapeXml(page.title)}"><p:bg><p:bgPr>${solidFill(page.background)}<a:effectLst/></p:bgPr></p:bg><p:spTree>${emptyGroup}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    ),
    relationsPart(path, relations),
    ...notesParts(page.speakerNotes, number),
    ...chartFiles.flat(),
  ];
}

function shapesOf(element: SlideElement, ids: ShapeIds, addChart: (element: ChartElement) => string): string {
  switch (element.kind) {
    case 'text':
      return textShape(element, ids.next());
    case 'rectangle':
      return rectangleShape(element, ids.next());
    case 'sign':
      return signShape(element, ids.next());
    case 'line':
      return lineShape(element, ids.next());
    case 'dots':
      return dotsGroup(element, ids);
    case 'chart': {
      const { behind, before } = chartFurniture(element);
      const draw = (piece: SlideElement) => shapesOf(piece, ids, addChart);
      return [
        ...behind.map(draw),
        chartFrame(element, ids.next(), addChart(element)),
        ...before.map(draw),
      ].join('');
    }
    default:
      return assertNever(element);
  }
}

function chartFrame({ frame, name, altText }: ChartElement, id: number, relation: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr>${identity(id, name, altText)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(frame.x)}" y="${emu(frame.y)}"/><a:ext cx="${emu(frame.w)}" cy="${emu(frame.h)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ${namespaces.c} r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

async function chartParts(element: ChartElement, name: string): Promise<readonly Part[]> {
  const path = `ppt/charts/${name}.xml`;
  const { chartXml, sheet } = nativeChart(element);
  return [
    xmlPart(path, `${type}.drawingml.chart+xml`, chartXml),
    relationsPart(path, [{ id: 'rId1', type: 'package', target: `../embeddings/${name}.xlsx` }]),
    { path: `ppt/embeddings/${name}.xlsx`, content: await writeWorkbook(sheet) },
  ];
}

function notesParts(notes: string, number: number): readonly Part[] {
  const path = `ppt/notesSlides/notesSlide${number}.xml`;
  const paragraphs = notes
    .split('\n')
    .map((text) => `<a:p><a:r><a:rPr lang="nl-NL"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`);
  return [
    xmlPart(
      path,
      `${type}.presentationml.notesSlide+xml`,
      `<p:notes ${root}><p:cSld><p:spTree>${emptyGroup}${notesPlaceholders.picture}${notesPlaceholders.notes(paragraphs.join(''))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    ),
    relationsPart(path, [
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
    ]),
  ];
}
