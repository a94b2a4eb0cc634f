import type { LineElement } from '../../slides/document.ts';
import { Arrow } from '../Arrow.tsx';
import { px, unitsPerPoint } from './slide-units.ts';

/** A straight line; dots are round. */
export function SlideLine({ element }: { readonly element: LineElement }) {
  const { from, to, colour, width, dash, hasHead } = element;
  const stroke = width * unitsPerPoint;
  const ends = { from: { x: px(from.x), y: px(from.y) }, to: { x: px(to.x), y: px(to.y) } };
  if (hasHead === true) return <Arrow {...ends} colour={`#${colour}`} width={stroke} />;
  return (
    <line
      x1={ends.from.x}
      y1={ends.from.y}
      x2={ends.to.x}
      y2={ends.to.y}
      stroke={`#${colour}`}
      strokeWidth={stroke}
      strokeDasharray={patterns[dash](stroke)}
      strokeLinecap={dash === 'dot' ? 'round' : 'butt'}
    />
  );
}

const patterns: Readonly<Record<LineElement['dash'], (stroke: number) => string | undefined>> = {
  solid: () => undefined,
  dash: (stroke) => `${stroke * 4} ${stroke * 3}`,
  'dash-dot': (stroke) => `${stroke * 8} ${stroke * 3} ${stroke} ${stroke * 3}`,
  dot: (stroke) => `0.1 ${stroke * 2}`,
};
