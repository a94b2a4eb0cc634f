import { circle, polygon, type PathStep } from '../charts/annotations/symbol-paths.ts';
import type { LimitSign } from '../model/story.ts';

/** A piece of a sign, in a square of 24: filled in the own colour, or its outline only. */
export interface SignPiece {
  readonly steps: readonly PathStep[];
  readonly look: 'full' | 'open';
}

/** What the figures leave open, as a small drawing. */
export const limitSignPieces: Readonly<Record<LimitSign, readonly SignPiece[]>> = {
  // Two of six are not there.
  people: [
    ...person(4.5, 1, 'full'),
    ...person(12, 1, 'full'),
    ...person(19.5, 1, 'open'),
    ...person(4.5, 13, 'full'),
    ...person(12, 13, 'open'),
    ...person(19.5, 13, 'full'),
  ],
  // What somebody ticks, not what a doctor finds.
  form: [
    { look: 'open', steps: box(3.5, 1, 20.5, 23) },
    { look: 'open', steps: circle(7.8, 6.6, 1.8) },
    { look: 'full', steps: circle(7.8, 12, 2) },
    { look: 'open', steps: circle(7.8, 17.4, 1.8) },
    ...[6.6, 12, 17.4].map((y): SignPiece => ({ look: 'full', steps: box(11.8, y - 0.6, 17.6, y + 0.6) })),
  ],
  // From one thing to another, by a way that nobody knows.
  cause: [
    { look: 'full', steps: circle(4.5, 18.5, 3.6) },
    { look: 'open', steps: circle(18.5, 4.8, 3.4) },
    ...[0.2, 0.4, 0.6, 0.8].map((part): SignPiece => ({
      look: 'full',
      steps: circle(7 + part * 9.2, 16 - part * 8.8, 0.75),
    })),
    {
      look: 'open',
      steps: [
        ['M', 15.6, 15.4],
        ['C', 15.6, 13.4, 17, 12.6, 18.4, 12.6],
        ['C', 20, 12.6, 21.2, 13.6, 21.2, 15.2],
        ['C', 21.2, 17.2, 18.4, 17.2, 18.4, 19.4],
      ],
    },
    { look: 'full', steps: circle(18.4, 22.2, 1) },
  ],
  // Two of the years.
  ages: [18.5, 15.5, 12.5, 9, 5.5, 2].map((top, index): SignPiece => ({
    look: index === 1 || index === 3 ? 'full' : 'open',
    steps: box(1 + index * 3.8, top, 3.8 + index * 3.8, 23),
  })),
  none: [],
};

function person(x: number, y: number, look: SignPiece['look']): readonly SignPiece[] {
  return [
    { look, steps: circle(x, y + 2, 1.8) },
    {
      look,
      steps: [
        ['M', x - 2.6, y + 10],
        ['L', x - 2.6, y + 6.6],
        ['C', x - 2.6, y + 3.9, x + 2.6, y + 3.9, x + 2.6, y + 6.6],
        ['L', x + 2.6, y + 10],
        ['Z'],
      ],
    },
  ];
}

function box(left: number, top: number, right: number, bottom: number): readonly PathStep[] {
  return polygon([left, top], [right, top], [right, bottom], [left, bottom]);
}
