import type { DrawingElement } from '../../../shared/slides/document.ts';
import { identity } from './shape-identity.ts';
import { place } from './text-shape.ts';
import type { Part, Relation } from './xml.ts';

/** Draws a chart of a slide, as the app does. */
export interface DrawChart {
  /** As a picture, where PowerPoint cannot draw it itself. */
  readonly picture: (element: DrawingElement) => Promise<{ readonly svg: string; readonly png: Uint8Array }>;
  /** As it is on the slide, to be taken apart. */
  readonly vectors: (element: DrawingElement) => Promise<Element>;
}

/** By what ids a slide refers to the files of one chart. */
export interface ChartRelations {
  readonly first: string;
  readonly second: string;
}

/** The files of one chart, and the slide's relations to them. */
export interface ChartBelongings {
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
}

/** A picture in its frame: the SVG for Office of 2016 and later, the PNG for all others. */
export function pictureShape(element: DrawingElement, id: number, { first, second }: ChartRelations): string {
  const { name, altText, frame } = element;
  const office = 'http://schemas.microsoft.com/office/drawing';
  const sharp = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${office}/2016/SVG/main" r:embed="${second}"/></a:ext></a:extLst>`;
  return `<p:pic><p:nvPicPr>${identity(id, name, altText)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${first}">${sharp}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

/** The two files of a picture. `name`: "chart3_1". */
export async function pictureParts(
  element: DrawingElement,
  name: string,
  { first, second }: ChartRelations,
  draw: DrawChart['picture'],
): Promise<ChartBelongings> {
  const { png, svg } = await draw(element);
  return {
    relations: [
      { id: first, type: 'image', target: `../media/${name}.png` },
      { id: second, type: 'image', target: `../media/${name}.svg` },
    ],
    parts: [
      { path: `ppt/media/${name}.png`, content: png },
      { path: `ppt/media/${name}.svg`, content: svg },
    ],
  };
}
