import { hatchStrokes } from './hatch-strokes.ts';
import { relativePath } from './relative-path.ts';

/**
 * An outlined SVG with only what Office draws: it strokes a halo over its letters instead of under them,
 * and leaves out patterns. So a halo becomes a shape of its own under the letters, and a hatch becomes
 * the strokes it consists of: what is hidden must look hidden everywhere.
 */
export function plainSvg(outlined: string): string {
  const svg = new window.DOMParser().parseFromString(outlined, 'image/svg+xml');
  for (const path of svg.querySelectorAll('path[paint-order]')) layHaloUnder(path);
  const patterns = new Map([...svg.querySelectorAll('pattern')].map((one) => [`url(#${one.id})`, one]));
  for (const path of svg.querySelectorAll('path[fill^="url("]')) {
    const pattern = patterns.get(path.getAttribute('fill') ?? '');
    if (pattern) strokeHatch(path, pattern);
  }
  for (const pattern of patterns.values()) pattern.remove();
  for (const path of svg.querySelectorAll('path'))
    path.setAttribute('d', relativePath(path.getAttribute('d') ?? ''));
  return new window.XMLSerializer().serializeToString(svg).replace(/>\s+</g, '><');
}

function layHaloUnder(path: Element): void {
  path.removeAttribute('paint-order');
  const stroke = path.getAttribute('stroke');
  if (stroke === null || stroke === 'none') return;
  const halo = path.cloneNode() as Element;
  halo.setAttribute('fill', 'none');
  path.before(halo);
  path.setAttribute('stroke', 'none');
}

function strokeHatch(path: Element, pattern: Element): void {
  const line = pattern.querySelector('path');
  const strokes = path.cloneNode() as Element;
  strokes.setAttribute(
    'd',
    hatchStrokes(path.getAttribute('d') ?? '', Number(pattern.getAttribute('width'))),
  );
  strokes.setAttribute('fill', 'none');
  strokes.setAttribute('stroke', line?.getAttribute('stroke') ?? 'none');
  // The tile cuts off the half of its line that lies outside.
  strokes.setAttribute('stroke-width', String(Number(line?.getAttribute('stroke-width')) / 2));
  path.after(strokes);
  path.setAttribute('fill', 'none');
}
