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
import { chartFurniture, type Furniture } from './chart-furniture.ts';
import { chosenPictures, chosenPictureShape } from './chosen-pictures.ts';
import { nativeChart, type WrittenChart } from './chart/native-chart.ts';
import { chartFrame, chartParts } from './chart-parts.ts';
import { drawingShapes, isTakenApart } from './drawing-shapes.ts';
import { logoRelation, logoShape } from './logo-parts.ts';
import { emptyGroup, notesPlaceholders } from './master-parts.ts';
import { pictureParts, pictureShape } from './picture-parts.ts';
import type { ChartRelations, DrawChart } from './picture-parts.ts';
import { dotsGroup, groupOf, lineShape, pathShape, rectangleShape, signShape } from './plain-shapes.ts';
import { shapeIds } from './shape-identity.ts';
import type { ShapeIds } from './shape-identity.ts';
import type { SlideBase } from './slide-base.ts';
import { tableShape } from './table-shape.ts';
import { textShape, type TextPlaces } from './text-shape.ts';
import { escapeXml, namespaces, relationsPart, xmlPart } from './xml.ts';
import type { Part } from './xml.ts';

const type = 'application/vnd.openxmlformats-officedocument';
const root = `${namespaces.a} ${namespaces.r} ${namespaces.p}`;

interface Making {
  readonly base: SlideBase;
  readonly houseStyle: HouseStyle;
  readonly drawChart: DrawChart;
}

/** What a shape refers to in files of its own. */
type Belonging = WrittenChart | DrawingElement;

interface Shaping {
  readonly ids: ShapeIds;
  readonly houseStyle: HouseStyle;
  readonly letterScale: number;
  readonly letterShare: number;
  readonly places: TextPlaces;
  readonly furniture: (chart: ChartElement) => Furniture;
  /** The drawings of charts that PowerPoint draws in part. */
  readonly drawings: ReadonlyMap<DrawingElement, Element>;
  readonly add: (belonging: Belonging) => ChartRelations;
}

/**
 * A page as slide, its notes, and what its charts consist of: a chart with its workbook, or a picture.
 * `number` counts from 1.
 */
export async function slideParts(
  page: SlidePage,
  number: number,
  { base, houseStyle, drawChart }: Making,
): Promise<readonly Part[]> {
  const path = `ppt/slides/slide${number}.xml`;
  const placed = base.place(page);
  const charts: Belonging[] = [];
  const shaping: Shaping = {
    ...{ ids: shapeIds(), houseStyle, letterScale: base.letterScale, places: placed.places },
    letterShare: placed.letterShare,
    furniture: (chart) =>
      placed.isFurnished ? noFurniture : chartFurniture(chart, slideColours(houseStyle)),
    drawings: await drawingsOf(placed.elements, drawChart),
    add: (belonging) => relationsOf(charts.push(belonging)),
  };
  const placeholders = placed.placeholders(shaping.ids);
  const shapes = placed.elements.map((element) => shapesOf(element, shaping));
  const belongings = await Promise.all(
    charts.map((belonging, index) => {
      const name = `chart${number}_${index + 1}`;
      const relations = relationsOf(index + 1);
      return 'chartXml' in belonging
        ? chartParts({ ...belonging, chartXml: placed.inTheme(belonging.chartXml) }, name, relations.first)
        : pictureParts(belonging, name, relations, drawChart.picture);
    }),
  );
  const chosen = chosenPictures(page);
  return [
    xmlPart(
      path,
      `${type}.presentationml.slide+xml`,
      `<p:sld ${root}><p:cSld name="${escapeXml(page.title)}">${placed.inTheme(placed.ground)}<p:spTree>${emptyGroup}${placeholders}${placed.inTheme(shapes.join(''))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    ),
    relationsPart(path, [
      { id: 'rId1', type: 'slideLayout', target: placed.layout },
      { id: 'rId2', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ...belongings.flatMap(({ relations }) => relations),
      ...chosen.relations,
      ...(placed.elements.some(({ kind }) => kind === 'logo') ? [logoRelation(logoId)] : []),
    ]),
    ...notesParts(page.speakerNotes, number),
    ...belongings.flatMap(({ parts }) => parts),
    ...chosen.parts,
  ];
}

const noFurniture: Furniture = { behind: [], before: [] };

/** The logo is the same file on every slide. */
const logoId = 'rIdLogo';

/** Each chart of a slide has two relations in store, after those of the layout and the notes. */
function relationsOf(chart: number): ChartRelations {
  return { first: `rId${2 * chart + 1}`, second: `rId${2 * chart + 2}` };
}

/** Of charts that stay a picture none is needed. */
async function drawingsOf(
  elements: readonly SlideElement[],
  drawChart: DrawChart,
): Promise<ReadonlyMap<DrawingElement, Element>> {
  const taken = elements.filter((element) => element.kind === 'drawing' && isTakenApart(element));
  const drawings = new Map<DrawingElement, Element>();
  for (const element of taken)
    if (element.kind === 'drawing') drawings.set(element, await drawChart.vectors(element));
  return drawings;
}

function shapesOf(element: SlideElement | GroupPart, shaping: Shaping): string {
  const { ids, houseStyle, letterScale, letterShare, places, furniture, drawings, add } = shaping;
  switch (element.kind) {
    case 'text':
      return textShape(element, ids.next(), letterScale, places);
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
      const parts = element.parts.map((part) => shapesOf(part, shaping));
      return groupOf(element, id, parts);
    }
    case 'logo':
      return logoShape(element, ids.next(), logoId);
    case 'picture':
      return chosenPictureShape(element, ids.next());
    case 'table':
      return tableShape(element, ids.next(), letterScale);
    case 'drawing': {
      const drawing = drawings.get(element);
      if (!drawing) return pictureShape(element, ids.next(), add(element));
      return drawingShapes(element, drawing, {
        ids,
        houseStyle,
        letterScale,
        addChart: (chart) => add(chart).first,
      });
    }
    case 'chart': {
      const { behind, before } = furniture(element);
      const draw = (piece: SlideElement) => shapesOf(piece, shaping);
      return [
        ...behind.map(draw),
        chartFrame(
          element,
          ids.next(),
          add(nativeChart(element, houseStyle, letterScale * letterShare)).first,
        ),
        ...before.map(draw),
      ].join('');
    }
    default:
      return assertNever(element);
  }
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
