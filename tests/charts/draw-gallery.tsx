import type { ReactElement } from 'react';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { ChartDrawing } from '../../shared/drawing/ChartDrawing.tsx';
import { wantedHeight } from '../../shared/drawing/wanted-height.ts';
import { wantedWidth } from '../../shared/drawing/wanted-width.ts';
import { darkTheme, lightTheme } from '../../shared/drawing/theme.ts';
import type { DrawingTheme } from '../../shared/drawing/theme.ts';
import { renderChart } from '../support/render-chart.tsx';
import { chartStates } from './states.ts';

/** Every chart state on one page, light beside dark, at the width of the sheet in Verkennen. */
export async function drawGallery(): Promise<string> {
  const figures: string[] = [];
  for (const [state, spec] of Object.entries(chartStates())) {
    const drawings = await Promise.all(
      [lightTheme, darkTheme].map((theme) => renderChart(screenChart(spec, theme))),
    );
    const sheets = drawings.map(
      (svg, index) => `<div class="${index === 0 ? 'light' : 'dark'}">${svg}</div>`,
    );
    figures.push(`<figure><figcaption>${state}</figcaption>${sheets.join('')}</figure>`);
  }
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Grafieken</title><style>${style}</style>${figures.join('\n')}</html>`;
}

export const galleryWidth = 974;

/** A chart as the page draws it. */
export function screenChart(spec: ChartSpec, theme: DrawingTheme = lightTheme): ReactElement {
  return (
    <ChartDrawing
      spec={spec}
      width={wantedWidth(spec, galleryWidth)}
      height={wantedHeight(spec) ?? 480}
      theme={theme}
      variant="screen"
      rankingMarks="dots"
      onPick={() => undefined}
    />
  );
}

const style = `
  body { margin: 24px; background: #f5f4ef; font: 15px/24px "Source Sans 3 Variable", "Source Sans 3", sans-serif; }
  figure { margin: 0 0 32px; }
  figcaption { font-weight: 600; }
  figure > div { display: inline-block; margin: 8px 16px 0 0; padding: 24px; border-radius: 10px; }
  figure svg { overflow: visible; width: ${String(galleryWidth)}px !important; }
  .light { background: ${lightTheme.surface}; }
  .dark { background: ${darkTheme.surface}; }
`;
