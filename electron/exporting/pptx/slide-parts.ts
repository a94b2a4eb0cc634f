import { assertNever } from '../../../shared/base/assert-never.ts';
import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type {
  ChartElement,
  DrawingElement,
  GroupPart,
  SlideElement,
  SlidePage,
} from '../../../shared/slides/document.ts';
import { chartFurniture } from './chart-furniture.ts';
import { nativeChart } from './chart/native-chart.ts';
import { writeWorkbook } from './chart/workbook.ts';
import { solidFill } from './fills.ts';
import { logoRelation, logoShape } from './logo-parts.ts';
import { emptyGroup, layouts, notesPlaceholders } from './master-parts.ts';
import { pictureParts, pictureShape } from './picture-parts.ts';
import type { ChartBelongings, ChartRelations, DrawChart } from './picture-parts.ts';
import { dotsGroup, groupOf, lineShape, pathShape, rectangleShape, signShape } from './plain-shapes.ts';
import { identity, shapeIds } from './shape-identity.ts';
import type { ShapeIds } from './shape-identity.ts';
import { slideFonts } from './slide-fonts.ts';
import { textShape } from './text-shape.ts';
import { emu, escapeXml, namespaces, relationsPart, xmlPart } from './xml.ts';
import type { Part } from './xml.ts';

const type = 'application/vnd.openxmlformats-officedocument';
const root = `${namespaces.a} ${namespaces.r} ${namespaces.p}`;

interface Making {
  readonly houseStyle: HouseStyle;
  readonly drawChart: DrawChart;
}

/**
 * A page as slide, its notes, and what its charts consist of: a chart with its workbook, or a picture.
 * `number` counts from 1.
 */
export async function slideParts(
  page: SlidePage,
  number: number,
  { houseStyle, drawChart }: Making,
): Promise<readonly Part[]> {
  const path = `ppt/slides/slide${number}.xml`;
  const ids = shapeIds();
  const charts: (ChartElement | DrawingElement)[] = [];
  const shapes = page.elements.map((element) =>
    shapesOf(element, ids, houseStyle, (chart) => relationsOf(charts.push(chart))),
  );
  const belongings = await Promise.all(
    charts.map((element, index) => {
      const name = `chart${number}_${index + 1}`;
      return element.kind === 'chart'
        ? chartParts(element, name, relationsOf(index + 1).first, houseStyle)
        : pictureParts(element, name, relationsOf(index + 1), drawChart);
    }),
  );
  const layout = charts.length > 0 ? layouts.chart : layouts.title;
  return [
    xmlPart(
      path,
      `${type}.presentationml.slide+xml`,
      `<p:sld ${root}><p:cSld name="${escapeXml(page.title)}"><p:bg><p:bgPr>${solidFill(page.background)}<a:effectLst/></p:bgPr></p:bg><p:spTree>${emptyGroup}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    ),
    relationsPart(path, [
      { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
      { id: 'rId2', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ...belongings.flatMap(({ relations }) => relations),
      ...(page.elements.some(({ kind }) => kind === 'logo') ? [logoRelation(logoId)] : []),
    ]),
    ...notesParts(page.speakerNotes, number),
    ...belongings.flatMap(({ parts }) => parts),
  ];
}

/** The logo is the same file on every slide. */
const logoId = 'rIdLogo';

/** Each chart of a slide has two relations in store, after those of the layout and the notes. */
function relationsOf(chart: number): ChartRelations {
  return { first: `rId${2 * chart + 1}`, second: `rId${2 * chart + 2}` };
}

function shapesOf(
  element: SlideElement | GroupPart,
  ids: ShapeIds,
  houseStyle: HouseStyle,
  addChart: (element: ChartElement | DrawingElement) => ChartRelations,
): string {
  switch (element.kind) {
    case 'text':
      return textShape(element, ids.next(), slideFonts[houseStyle.font].scale);
    case 'rectangle':
      return rectangleShape(element, ids.next());
    case 'sign':
      return signShape(element, ids.next());
    case 'line':
      return lineShape(element, ids.next());
    case 'dots':
      return dotsGroup(element, ids);
    case 'path':
      return pathShape(element, ids.next());
    case 'group': {
      const id = ids.next();
      const parts = element.parts.map((part) => shapesOf(part, ids, houseStyle, addChart));
      return groupOf(element, id, parts);
    }
    case 'logo':
      return logoShape(element, ids.next(), logoId);
    case 'drawing':
      return pictureShape(element, ids.next(), addChart(element));
    case 'chart': {
      const { behind, before } = chartFurniture(element, slideColours(houseStyle));
      const draw = (piece: SlideElement) => shapesOf(piece, ids, houseStyle, addChart);
      return [
        ...behind.map(draw),
        chartFrame(element, ids.next(), addChart(element).first),
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

async function chartParts(
  element: ChartElement,
  name: string,
  relation: string,
  houseStyle: HouseStyle,
): Promise<ChartBelongings> {
  const path = `ppt/charts/${name}.xml`;
  const { chartXml, sheet } = nativeChart(element, houseStyle);
  return {
    relations: [{ id: relation, type: 'chart', target: `../charts/${name}.xml` }],
    parts: [
      xmlPart(path, `${type}.drawingml.chart+xml`, chartXml),
      relationsPart(path, [{ id: 'rId1', type: 'package', target: `../embeddings/${name}.xlsx` }]),
      { path: `ppt/embeddings/${name}.xlsx`, content: await writeWorkbook(sheet) },
    ],
  };
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
      `<p:notes ${root}><p:cSld><p:spTree>${emptyGroup}${notesPlaceholders.picture()}${notesPlaceholders.notes(paragraphs.join(''))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    ),
    relationsPart(path, [
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
    ]),
  ];
}
