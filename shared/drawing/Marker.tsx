import type { MarkerShape } from '../charts/spec.ts';

interface Props {
  readonly shape: MarkerShape;
  readonly x: number;
  readonly y: number;
  /** Diameter of a circle; the other shapes look as large. */
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** One mark. Shape tells areas apart for who does not see the colours. */
export function Marker({ shape, x, y, size, fill, stroke, strokeWidth }: Props) {
  const look = { fill, stroke, strokeWidth, paintOrder: 'stroke' };
  const r = size / 2;
  switch (shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={r} {...look} />;
    case 'square':
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} {...look} />;
    case 'diamond':
      return <path d={polygon(x, y, r * 1.2, 4)} {...look} />;
    case 'triangle':
      return <path d={polygon(x, y + r * 0.15, r * 1.2, 3)} {...look} />;
    case 'pentagon':
      return <path d={polygon(x, y, r * 1.1, 5)} {...look} />;
  }
}

function polygon(x: number, y: number, radius: number, corners: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2;
    return `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
