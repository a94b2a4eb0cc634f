import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';

/**
 * Draws a chart in jsdom, as the host does for pictures, and answers its SVG as text. Layout is our
 * own with the font's metrics, so nothing has to be measured here.
 */
export async function renderChart(chart: ReactElement): Promise<string> {
  const { container, close } = await mountChart(chart);
  const svg = container.querySelector('.recharts-wrapper > svg');
  if (!svg) throw new Error('The chart drew no SVG.');
  // Not outerHTML: its &nbsp; is no XML.
  const text = new XMLSerializer().serializeToString(svg);
  close();
  return normaliseSvg(text);
}

/** The same, left standing: for tests that press keys. */
export async function mountChart(chart: ReactElement): Promise<MountedChart> {
  installBrowser();
  // React looks for a document when it is loaded: not before there is one.
  const [{ createRoot }, { flushSync }] = await Promise.all([
    import('react-dom/client'),
    import('react-dom'),
  ]);
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  flushSync(() => root.render(chart));
  // Recharts fills its layers in a second pass.
  flushSync(() => undefined);
  const close = () => {
    root.unmount();
    container.remove();
  };
  const redraw = (next: ReactElement) => flushSync(() => root.render(next));
  return { container, redraw, close };
}

export interface MountedChart {
  readonly container: HTMLElement;
  readonly redraw: (chart: ReactElement) => void;
  readonly close: () => void;
}

/** Ids that count up get a fixed name in order of appearance, numbers in places one decimal; words stay as they are. */
export function normaliseSvg(svg: string): string {
  const ids = new Map<string, string>();
  return svg
    .replace(/recharts\d+-clip|recharts-\w+-_r_\w+_|\b(?:hatch|map|tenth)-\w+/g, (id) => {
      const name = ids.get(id) ?? `id-${String(ids.size + 1)}`;
      ids.set(id, name);
      return name;
    })
    .replace(/ (?!aria-label=)[\w:-]+="[^"]*"/g, (attribute) =>
      attribute.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    );
}

let installed = false;

function installBrowser(): void {
  if (installed) return;
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
  for (const name of browserNames) {
    Object.defineProperty(globalThis, name, {
      value: Reflect.get(window, name),
      configurable: true,
      writable: true,
    });
  }
  installed = true;
}

const browserNames = [
  'window',
  'document',
  'Element',
  'HTMLElement',
  'SVGElement',
  'HTMLIFrameElement',
  'Node',
  'Event',
  'KeyboardEvent',
  'MouseEvent',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'XMLSerializer',
] as const;
