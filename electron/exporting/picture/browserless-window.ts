import { JSDOM } from 'jsdom';

/**
 * Gives React and Recharts the few browser globals they look for, from jsdom. Nothing is measured:
 * every text is placed by the font's own metrics (shared/base/text-metrics.ts).
 */
export function openBrowserlessWindow(): void {
  if ('document' in globalThis) return;
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
  for (const name of globals) {
    Object.defineProperty(globalThis, name, {
      value: Reflect.get(window, name),
      configurable: true,
      writable: true,
    });
  }
}

const globals = [
  'window',
  'document',
  'Element',
  'HTMLElement',
  'SVGElement',
  'HTMLIFrameElement',
  'Node',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;
