import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { ChartPicture } from '../../../shared/drawing/picture/ChartPicture.tsx';
import type { PictureLayout } from '../../../shared/drawing/picture/picture-layout.ts';
import type { ReadAsset } from '../assets.ts';
import { drawSvg } from './draw-svg.ts';
import { openPngMaker } from './png-maker.ts';
import { svgFile, withFonts } from './svg-file.ts';

interface Looks {
  readonly layout: PictureLayout;
  readonly format: 'png' | 'svg';
  readonly background: 'white' | 'transparent';
}

/** The bytes or text of a chart that travels alone. */
export async function drawSingleChart(
  spec: ChartSpec,
  { layout, format, background }: Looks,
  readAsset: ReadAsset,
): Promise<Uint8Array | string> {
  const drawn = await drawSvg(<ChartPicture {...{ spec, layout, background }} />);
  const svg = svgFile(drawn, { title: spec.headline, description: spec.altText }, layout);
  if (format === 'svg') return withFonts(svg, readAsset);
  const { draw } = await openPngMaker(readAsset);
  return draw(svg, Math.round(layout.width * layout.scale));
}
