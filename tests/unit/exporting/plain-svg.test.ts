import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBrowserlessWindow } from '../../../electron/exporting/picture/browserless-window.ts';
import { hatchStrokes } from '../../../electron/exporting/picture/hatch-strokes.ts';
import { plainSvg } from '../../../electron/exporting/picture/plain-svg.ts';
import { openPngMaker } from '../../../electron/exporting/picture/png-maker.ts';
import { relativePath } from '../../../electron/exporting/picture/relative-path.ts';
import { parse } from '../../support/office-file.ts';
import { readAsset } from '../../support/read-asset.ts';

const hatched = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="#8B9593" stroke-width="1.5"/></pattern></defs><rect x="10" y="10" width="40" height="20" fill="url(#h)" stroke="#8B9593"/><text x="60" y="40" font-family="Source Sans 3" font-size="20" stroke="#FFFFFF" stroke-width="5" paint-order="stroke">61 %</text></svg>`;

async function plain(svg: string): Promise<Document> {
  openBrowserlessWindow();
  const { outline } = await openPngMaker(readAsset);
  return parse(plainSvg(outline(svg)));
}

test('leaves no letters to a font, no pattern and no order of painting to the program that shows it', async () => {
  const svg = await plain(hatched);
  expect(svg.querySelector('parsererror, text, pattern, [paint-order], [fill^="url("]')).toBeNull();
});

test('lays the halo under its letters', async () => {
  const svg = await plain(hatched);
  const halo = svg.querySelector('[stroke="#ffffff"]');
  const letters = halo?.nextElementSibling;
  expect([halo?.getAttribute('fill'), letters?.getAttribute('stroke')]).toEqual(['none', 'none']);
  expect(letters?.getAttribute('d')).toBe(halo?.getAttribute('d'));
});

test('strokes the hatch of a hidden figure in its own colour, and keeps the edge of its shape', async () => {
  const svg = await plain(hatched);
  const [edge, strokes] = svg.querySelectorAll('[stroke="#8b9593"]');
  expect([edge?.getAttribute('fill'), strokes?.getAttribute('fill')]).toEqual(['none', 'none']);
  expect(strokes?.getAttribute('stroke-width')).toBe('0.75');
  expect(strokes?.getAttribute('d')?.match(/M/g)?.length).toBeGreaterThan(5);
});

test('draws the dots of what there is no figure of, as dots', async () => {
  const dots = '<circle cx="2" cy="2" r="1.1" fill="#8B9593"/><circle cx="6" cy="6" r="1.1" fill="#8B9593"/>';
  const tile = `<pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse">${dots}</pattern>`;
  const svg = await plain(hatched.replace(/<pattern.*<\/pattern>/, tile));
  const dotted = svg.querySelector('[stroke-dasharray]');
  expect(['stroke', 'stroke-linecap'].map((name) => dotted?.getAttribute(name))).toEqual([
    '#8b9593',
    'round',
  ]);
  expect(dotted?.getAttribute('d')?.match(/M/g)?.length).toBeGreaterThan(5);
});

test('tells a path by steps, and lands where the path lay', () => {
  expect(relativePath('M 10.004 5 L 12 9.5 Q 13 9.5 13 10 Z M 20 20 C 1 2 3 4 21.5 20 Z')).toBe(
    'M10 5l2 4.5q1 0 1 0.5zM20 20c-19 -18 -17 -16 1.5 0z',
  );
});

test('draws every stroke of a hatch at 45°, inside its shape, at the distance asked', () => {
  fc.assert(
    fc.property(box, ({ x, y, w, h }) => {
      const strokes = strokesIn(
        hatchStrokes(`M ${x} ${y} L ${x + w} ${y} L ${x + w} ${y + h} L ${x} ${y + h} Z`, 6),
      );
      for (const [x1, y1, x2, y2] of strokes) {
        expect(x1 - x2).toBeCloseTo(y2 - y1, 1);
        expect((((x1 + y1) * Math.SQRT1_2) / 6) % 1).toSatisfy((part) => nearWhole(Number(part)));
        for (const at of [x1, x2]) expect(at >= x - 0.01 && at <= x + w + 0.01).toBe(true);
        for (const at of [y1, y2]) expect(at >= y - 0.01 && at <= y + h + 0.01).toBe(true);
      }
      expect(strokes.length).toBeGreaterThanOrEqual(Math.floor(((w + h) * Math.SQRT1_2) / 6) - 1);
    }),
  );
});

test('leaves a hole in a shape open', () => {
  const ring = 'M 0 0 L 60 0 L 60 60 L 0 60 Z M 20 20 L 40 20 L 40 40 L 20 40 Z';
  for (const [x1, y1, x2, y2] of strokesIn(hatchStrokes(ring, 6))) {
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    expect(x > 20.1 && x < 39.9 && y > 20.1 && y < 39.9).toBe(false);
  }
});

const box = fc.record({
  x: fc.integer({ min: -200, max: 200 }),
  y: fc.integer({ min: -200, max: 200 }),
  w: fc.integer({ min: 1, max: 300 }),
  h: fc.integer({ min: 1, max: 300 }),
});

function strokesIn(path: string): readonly (readonly [number, number, number, number])[] {
  return [...path.matchAll(/M(\S+) (\S+?)L(\S+) (\S+?)(?=M|$)/g)].map(
    ([, x1, y1, x2, y2]) => [Number(x1), Number(y1), Number(x2), Number(y2)] as const,
  );
}

function nearWhole(part: number): boolean {
  return Math.abs(part - Math.round(part)) < 0.01;
}
