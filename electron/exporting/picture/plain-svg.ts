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
  const tile = Number(pattern.getAttribute('width'));
  const look = patternLook(pattern, tile);
  const strokes = path.cloneNode() as Element;
  strokes.setAttribute('d', hatchStrokes(path.getAttribute('d') ?? '', look.distance));
  strokes.setAttribute('fill', 'none');
  for (const [name, value] of Object.entries(look.stroke)) strokes.setAttribute(name, value);
  path.after(strokes);
  path.setAttribute('fill', 'none');
}

/** What is hidden has lines; what there is no figure of has dots, on the slanting lines of their tile. */
function patternLook(pattern: Element, tile: number) {
  const [first, ...more] = pattern.querySelectorAll('path');
  if (more.length === 0) {
    // The tile cuts off the half of its line that lies outside.
    const width = String(Number(first?.getAttribute('stroke-width')) / 2);
    const stroke = { stroke: first?.getAttribute('stroke') ?? 'none', 'stroke-width': width };
    return { distance: tile, stroke };
  }
  const step = tile * Math.SQRT1_2;
  const stroke = {
    stroke: first?.getAttribute('fill') ?? 'none',
    'stroke-width': '2.2',
    'stroke-linecap': 'round',
    'stroke-dasharray': `0.01 ${step.toFixed(2)}`,
  };
  return { distance: step, stroke };
}
