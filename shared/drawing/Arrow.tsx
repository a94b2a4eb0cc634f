import { arrowHead } from '../charts/annotations/line-looks.ts';
import type { Point } from '../charts/place-notes.ts';

interface Props {
  readonly from: Point;
  readonly to: Point;
  readonly colour: string;
  readonly width: number;
}

/** A line with a head whose tip is exactly at `to`. A short one is nearly all head. */
export function Arrow({ from, to, colour, width }: Props) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return null;
  const high = Math.min(arrowHead.length * width, length * 0.7);
  const half = (high / arrowHead.length) * (arrowHead.width / 2);
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const neck = { x: to.x - way.x * high, y: to.y - way.y * high };
  const corner = (side: number) =>
    `${round(neck.x - way.y * half * side)} ${round(neck.y + way.x * half * side)}`;
  return (
    <g>
      <line x1={from.x} y1={from.y} x2={neck.x} y2={neck.y} stroke={colour} strokeWidth={width} />
      <path d={`M${round(to.x)} ${round(to.y)}L${corner(1)}L${corner(-1)}Z`} fill={colour} />
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
