import type { ReactElement } from 'react';
import { openBrowserlessWindow } from './browserless-window.ts';

/**
 * A drawing as SVG, by the same React components as on screen. React's server renderer gives an
 * empty chart (Recharts fills its layers in a second pass), so they are mounted in jsdom.
 */
export async function drawSvg(drawing: ReactElement): Promise<SVGSVGElement> {
  const [{ createRoot }, { flushSync }] = await openDrawing();
  const container = document.createElement('div');
  const root = createRoot(container);
  flushSync(() => root.render(drawing));
  flushSync(() => undefined);
  const svg = container.querySelector('svg')?.cloneNode(true) as SVGSVGElement | null;
  root.unmount();
  if (!svg) throw new Error('Nothing was drawn.');
  for (const holder of svg.querySelectorAll('foreignObject')) unwrapChart(holder);
  return svg;
}

/** What a first drawing waits for. React looks for a document when it is loaded: not before there is one. */
export function openDrawing() {
  openBrowserlessWindow();
  return Promise.all([import('react-dom/client'), import('react-dom')]);
}

/** Pictures have no HTML: the chart's own SVG takes the place of the element that held it. */
function unwrapChart(holder: Element): void {
  const chart = holder.querySelector('.recharts-wrapper > svg');
  if (!chart) throw new Error('A chart drew no SVG.');
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    chart.setAttribute(side, holder.getAttribute(side) ?? '0');
  }
  chart.setAttribute('overflow', 'visible');
  for (const name of ['class', 'style', 'tabindex', 'role']) chart.removeAttribute(name);
  holder.replaceWith(chart);
}
