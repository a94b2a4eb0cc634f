import type { SymbolName } from '../charts/annotations/laid-annotation.ts';
import { symbolBox, symbolDisc, symbolPaths, symbolStroke } from '../charts/annotations/symbol-paths.ts';
import type { Box } from '../charts/place-notes.ts';

interface Props {
  readonly symbol: SymbolName;
  readonly box: Box;
  readonly isOnFill: boolean;
  readonly colour: string;
  readonly ground: string;
}

/** The sign of an annotation; on a bar or an area it has a ground of its own. */
export function NoteSymbol({ symbol, box, isOnFill, colour, ground }: Props) {
  const scale = box.w / symbolBox;
  return [...(isOnFill ? [symbolDisc] : []), ...symbolPaths[symbol]].map(({ steps, look }, index) => {
    const d = steps
      .map(([letter, ...places]) => letter + places.map((at, side) => place(at, side, box, scale)).join(' '))
      .join('');
    return look === 'stroke-on' ? (
      <path
        key={index}
        d={d}
        fill="none"
        stroke={ground}
        strokeWidth={symbolStroke * scale}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    ) : (
      <path key={index} d={d} fill={look === 'fill' ? colour : ground} />
    );
  });
}

/** Places come as x, y, x, y; at a hundredth the files stay small. */
function place(at: number, side: number, box: Box, scale: number): number {
  return Math.round(((side % 2 === 0 ? box.x : box.y) + at * scale) * 100) / 100;
}
