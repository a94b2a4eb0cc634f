import type { LineElement } from '../../slides/document.ts';
import { px, unitsPerPoint } from './slide-units.ts';

/** A straight line; dots are round. */
export function SlideLine({ element }: { readonly element: LineElement }) {
  const { from, to, colour, width, dash } = element;
  const stroke = width * unitsPerPoint;
  const pattern = { solid: undefined, dash: `${stroke * 4} ${stroke * 3}`, dot: `0.1 ${stroke * 2}` }[dash];
  return (
    <line
      x1={px(from.x)}
      y1={px(from.y)}
      x2={px(to.x)}
      y2={px(to.y)}
      stroke={`#${colour}`}
      strokeWidth={stroke}
      strokeDasharray={pattern}
      strokeLinecap={dash === 'dot' ? 'round' : 'butt'}
    />
  );
}
