import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { ChartPicture } from '../../../shared/drawing/picture/ChartPicture.tsx';
import type { PictureLayout } from '../../../shared/drawing/picture/picture-layout.ts';
import { drawingThemes } from '../../../shared/drawing/theme.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { ReadAsset } from '../assets.ts';
import { drawSvg } from './draw-svg.ts';
import { openPngMaker } from './png-maker.ts';
import { svgFile, withFonts } from './svg-file.ts';

interface Looks {
  readonly layout: PictureLayout;
  readonly format: 'png' | 'svg';
  readonly background: 'white' | 'transparent';
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
  const svg = svgFile(drawn, { title: spec.headline, description: spec.altText }, layout);
  if (format === 'svg') return withFonts(svg, readAsset);
  const { draw } = await openPngMaker(readAsset);
  return draw(svg, Math.round(layout.width * layout.scale));
}
