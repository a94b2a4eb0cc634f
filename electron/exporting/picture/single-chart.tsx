import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { ChartPicture } from '../../../shared/drawing/picture/ChartPicture.tsx';
import type { PictureLayout } from '../../../shared/drawing/picture/picture-layout.ts';
import { drawingThemes } from '../../../shared/drawing/theme.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { ReadAsset } from '../assets.ts';
import type { PictureBackground } from '../../../shared/model/picture-shape.ts';
import { clearGround } from './clear-ground.ts';
import { drawSvg } from './draw-svg.ts';
import { openPngMaker } from './png-maker.ts';
import { svgFile, withFonts, type PictureSize } from './svg-file.ts';
import { withResolution } from './png-resolution.ts';

interface Looks {
  readonly layout: PictureLayout;
  readonly format: 'png' | 'svg';
  readonly background: PictureBackground;
  readonly houseStyle: HouseStyle;
}

/** The bytes or text of a chart that travels alone. */
export async function drawSingleChart(
  spec: ChartSpec,
  { layout, format, background, houseStyle }: Looks,
  readAsset: ReadAsset,
): Promise<Uint8Array | string> {
  const theme = drawingThemes(houseStyle).light;
  const drawn = await drawSvg(
    <ChartPicture {...{ spec, layout, background, theme }} logo={houseStyle.logo} />,
  );
  if (background === 'transparent') clearGround(drawn, theme.surface);
  const svg = svgFile(drawn, { title: spec.headline, description: spec.altText }, sizeOf(layout));
  if (format === 'svg') return withFonts(svg, readAsset);
  const { draw } = await openPngMaker(readAsset);
  const pixels = Math.round(layout.width * layout.scale);
  const png = draw(svg, pixels);
  return layout.printWidth === null ? png : withResolution(png, pixels / layout.printWidth);
}

/** On paper as wide as its place there; elsewhere in pixels. */
function sizeOf({ width, height, printWidth }: PictureLayout): PictureSize {
  return printWidth === null
    ? { width, height }
    : { width: `${printWidth}mm`, height: `${((height / width) * printWidth).toFixed(1)}mm` };
}
