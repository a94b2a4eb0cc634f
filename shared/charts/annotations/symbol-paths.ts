import type { SymbolName } from './laid-annotation.ts';

/** Signs as outlines in a square of 24, drawn alike by every drawer. */
export const symbolBox = 24;

export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface SymbolPath {
  readonly steps: readonly PathStep[];
  /** 'fill' in the colour of the sign; the others on it, in the colour of the ground. */
  readonly look: 'fill' | 'fill-on' | 'stroke-on';
}
/** Of a 'stroke-on'. */
export const symbolStroke = 2.3;

/** Under a sign that stands on colour. */
export const symbolDisc: SymbolPath = { look: 'fill-on', steps: circle(12, 12, 15) };

export const symbolPaths: Readonly<Record<SymbolName, readonly SymbolPath[]>> = {
  attention: [
    { look: 'fill', steps: polygon([12, 1.5], [23.5, 21.5], [0.5, 21.5]) },
    { look: 'fill-on', steps: polygon([10.7, 8], [13.3, 8], [12.9, 15.2], [11.1, 15.2]) },
    { look: 'fill-on', steps: circle(12, 18.2, 1.4) },
  ],
  question: [
    { look: 'fill', steps: circle(12, 12, 11.5) },
    {
      look: 'stroke-on',
      steps: [
        ['M', 8.4, 9],
        ['C', 8.4, 6.7, 10, 5.4, 12, 5.4],
        ['C', 14, 5.4, 15.6, 6.8, 15.6, 8.8],
        ['C', 15.6, 11.4, 12, 11.4, 12, 14.2],
      ],
    },
    { look: 'fill-on', steps: circle(12, 17.9, 1.5) },
  ],
  star: [{ look: 'fill', steps: polygon(...starCorners()) }],
  check: [
    { look: 'fill', steps: circle(12, 12, 11.5) },
    {
      look: 'stroke-on',
      steps: [
        ['M', 6.6, 12.4],
        ['L', 10.5, 16.3],
        ['L', 17.6, 8.4],
      ],
    },
  ],
};

export function polygon(...corners: readonly (readonly [number, number])[]): readonly PathStep[] {
  return [...corners.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y] as const), ['Z']];
}

function starCorners(): readonly (readonly [number, number])[] {
  return Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? 12 : 5.2;
    const angle = (corner / 10) * 2 * Math.PI - Math.PI / 2;
    return [rounded(12 + radius * Math.cos(angle)), rounded(12.8 + radius * Math.sin(angle))] as const;
  });
}

/** Four arcs, each as the one curve that comes within a thousandth of it. */
export function circle(x: number, y: number, r: number): readonly PathStep[] {
  const k = r * 0.5523;
  return [
    ['M', x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['Z'],
  ];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
