import { SlideDrawing } from '../../../shared/drawing/slide/SlideDrawing.tsx';
import { slideTheme } from '../../../shared/drawing/theme.ts';
import { unitsPerInch } from '../../../shared/drawing/slide/slide-units.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { PictureBackground } from '../../../shared/model/picture-shape.ts';
import type { SlidePage } from '../../../shared/slides/document.ts';
import { slideHeight, slideWidth } from '../../../shared/slides/document.ts';
import { palette } from '../../../shared/slides/palette.ts';
import { clearGround } from './clear-ground.ts';
import { drawSvg } from './draw-svg.ts';
import { svgFile } from './svg-file.ts';

export const slidePixels = {
  width: Math.round(slideWidth * unitsPerInch),
  height: Math.round(slideHeight * unitsPerInch),
} as const;

/** A slide as a free-standing SVG file, still without its font. */
export async function slideSvg(
  page: SlidePage,
  houseStyle: HouseStyle,
  background: PictureBackground = 'white',
): Promise<string> {
  const svg = await drawSlide(page, houseStyle);
  // A ground with a colour of its own carries light letters: that stays.
  if (background === 'transparent' && page.background === palette.surface) {
    svg.querySelector('rect')?.remove();
    clearGround(svg, slideTheme.surface);
  }
  return svgFile(svg, { title: page.title, description: altTextsOf(page) }, slidePixels);
}

/** The drawing itself: a background, and one child for each element of the page. */
export function drawSlide(page: SlidePage, houseStyle: HouseStyle): Promise<SVGSVGElement> {
  return drawSvg(<SlideDrawing page={page} houseStyle={houseStyle} label={page.title} />);
}

/** What the page shows, for who listens to it. */
function altTextsOf({ elements }: SlidePage): string {
  return elements
    .flatMap((element) => ('altText' in element && element.altText !== '' ? [element.altText] : []))
    .join(' ');
}
