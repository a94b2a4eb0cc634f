import { SlideChart } from '../../../shared/drawing/slide/SlideChart.tsx';
import { slideFont, unitsPerInch } from '../../../shared/drawing/slide/slide-units.ts';
import { drawingThemes } from '../../../shared/drawing/theme.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { DrawingElement } from '../../../shared/slides/document.ts';
import type { ReadAsset } from '../assets.ts';
import { drawSvg } from './draw-svg.ts';
import { plainSvg } from './plain-svg.ts';
import { openPngMaker } from './png-maker.ts';
import { svgFile } from './svg-file.ts';

export { openDrawing } from './draw-svg.ts';

/** A chart as Office takes it: sharp at every size, and a picture for programs that know no SVG. */
export interface ChartPicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** The chart of a slide alone, just as large as its frame. */
export async function drawSlideChart(
  element: DrawingElement,
  houseStyle: HouseStyle,
  readAsset: ReadAsset,
): Promise<ChartPicture> {
  const { w, h } = element.frame;
  const drawn = await drawSlideVectors(element, houseStyle);
  const size = { width: Math.round(w * unitsPerInch), height: Math.round(h * unitsPerInch) };
  const svg = svgFile(drawn, { title: element.name, description: element.altText }, size);
  const maker = await openPngMaker(readAsset);
  return { svg: plainSvg(maker.outline(svg)), png: maker.draw(svg, size.width) };
}

/** The same before it is a file: in units of the slide, with its texts as text. */
export function drawSlideVectors(element: DrawingElement, houseStyle: HouseStyle): Promise<SVGSVGElement> {
  const { x, y, w, h } = element.frame;
  const viewBox = [x, y, w, h].map((inches) => inches * unitsPerInch).join(' ');
  return drawSvg(
    <svg viewBox={viewBox} fontFamily={slideFont} style={{ fontVariantNumeric: 'lining-nums tabular-nums' }}>
      <SlideChart element={element} theme={drawingThemes(houseStyle).slide} />
    </svg>,
  );
}
