import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { ChartPicture } from '../../../shared/drawing/picture/ChartPicture.tsx';
import { drawingThemes } from '../../../shared/drawing/theme.ts';
import { wantedHeight } from '../../../shared/drawing/wanted-height.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { drawSvg } from '../picture/draw-svg.ts';
import { svgFile } from '../picture/svg-file.ts';

/** Wide enough for names beside their marks; a phone scrolls it. */
const width = 860;

/** A chart without its words, as a part of a page: headline, measure and source are text around it. */
export async function inlineChart(spec: ChartSpec, houseStyle: HouseStyle, number: number): Promise<string> {
  const height = wantedHeight(spec, width) ?? Math.round(width * 0.52);
  const layout = {
    width,
    height,
    scale: 1,
    printWidth: null,
    lines: [],
    chart: { x: 0, y: 0, w: width, h: height },
    logo: null,
  };
  const svg = await drawSvg(
    <ChartPicture
      {...{ spec, layout }}
      background="transparent"
      theme={drawingThemes(houseStyle).light}
      logo={null}
    />,
  );
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', spec.altText);
  const file = svgFile(svg, { title: '', description: '' }, { width, height });
  return (
    file
      .slice(file.indexOf('<svg'))
      .replace(/<title\/?>(<\/title>)?<desc\/?>(<\/desc>)?/, '')
      // Several drawings stand in one page: what is named in them each has a name of its own.
      .replace(/( id="|url\(#|href="#)([^")]+)/g, `$1grafiek${number}-$2`)
      .trim()
  );
}
