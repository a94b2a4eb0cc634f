import { fontFaces } from '../../electron/exporting/picture/font-faces.ts';
import { slideSvg } from '../../electron/exporting/picture/slide-svg.tsx';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { darkTheme, drawingThemes, lightTheme } from '../../shared/drawing/theme.ts';
import { defaultHouseStyle, paletteSchema, type HouseStyle } from '../../shared/model/house-style.ts';
import { readAsset } from '../support/read-asset.ts';
import { renderChart } from '../support/render-chart.tsx';
import { pageOf } from '../support/slide-documents.ts';
import { screenChart } from './screen-chart.tsx';
import { chartStates } from './states.ts';

/** Every chart state on one page, by kind: light, dark, on a narrow sheet and on a slide. */
export async function drawGallery(palette = 'wib'): Promise<string> {
  const houseStyle = { ...defaultHouseStyle, palette: paletteSchema.parse(palette) };
  const all = Object.entries(chartStates());
  const kinds = [...new Set(all.map(([, { kind }]) => kind))];
  const statesOf = (kind: ChartSpec['kind']) => all.filter(([, spec]) => spec.kind === kind);
  const sections: string[] = [];
  for (const kind of kinds) {
    const figures: string[] = [];
    for (const [state, spec] of statesOf(kind)) figures.push(figure(state, await drawings(spec, houseStyle)));
    sections.push(`<section id="${kind}"><h2>${kind}</h2>${figures.join('\n')}</section>`);
  }
  const index = kinds.map((kind) => `<a href="#${kind}">${kind} (${String(statesOf(kind).length)})</a>`);
  const head = `<meta charset="utf-8"><title>Charts</title><style>${await fontFaces(readAsset, '')}${style}</style>`;
  return `<!doctype html><html lang="nl"><head>${head}</head><body><nav>${index.join('')}</nav>${sections.join('\n')}</body></html>`;
}

type Drawings = Readonly<Record<'light' | 'dark' | 'narrow' | 'slide', string>>;

const narrow = 640;

async function drawings(spec: ChartSpec, houseStyle: HouseStyle): Promise<Drawings> {
  const { light, dark } = drawingThemes(houseStyle);
  const slide = await slideSvg(pageOf(spec, {}, houseStyle), houseStyle);
  return {
    light: await renderChart(screenChart(spec, { theme: light })),
    dark: await renderChart(screenChart(spec, { theme: dark })),
    narrow: await renderChart(screenChart(spec, { theme: light, width: narrow })),
    slide: slide.replace(/^<\?xml.*?\?>/, ''),
  };
}

function figure(state: string, drawn: Drawings): string {
  const sheets = Object.entries(drawn).map(
    ([look, svg]) => `<div class="${look}">${withOwnIds(svg, `${state} ${look}`)}</div>`,
  );
  return `<figure id="${name(state)}"><figcaption>${state}</figcaption>${sheets.join('')}</figure>`;
}

/** On one page a hatch or clip may not be taken from the drawing before. */
function withOwnIds(svg: string, drawing: string): string {
  const own = name(drawing);
  return svg
    .replaceAll(/\bid="([^"]+)"/g, `id="${own}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${own}-$1)`);
}

/** "map, 0 and 100 %" → "map-0-and-100": for addresses and files. */
export function name(state: string): string {
  return state.replaceAll(/\W+/g, '-').replace(/-$/, '');
}

const style = `
  body { margin: 24px; background: #f5f4ef; font: 15px/24px "Source Sans 3", sans-serif; }
  nav { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 16px; padding: 8px 0; background: #f5f4ef; }
  figure { margin: 0 0 32px; content-visibility: auto; contain-intrinsic-size: auto 1200px; }
  figcaption { font-weight: 600; }
  figure > div { display: inline-block; margin: 8px 16px 0 0; padding: 24px; border-radius: 10px; vertical-align: top; }
  figure svg { overflow: visible; }
  .light, .narrow { background: ${lightTheme.surface}; }
  .dark { background: ${darkTheme.surface}; }
  figure > .slide { padding: 0; border-radius: 0; }
  .slide > svg { display: block; width: 960px; height: 540px; }
`;
