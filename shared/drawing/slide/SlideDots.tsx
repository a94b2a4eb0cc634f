import type { DotsElement } from '../../slides/document.ts';
import { dotPlaces } from '../../slides/dot-places.ts';
import { px } from './slide-units.ts';

/** A hundred dots: filled ones count. */
export function SlideDots({ element }: { readonly element: DotsElement }) {
  const { colour, emptyFill, emptyOutline } = element;
  return (
    <g>
      {dotPlaces(element).map(({ x, y, d, isFilled }) => (
        <circle
          key={`${x} ${y}`}
          cx={px(x + d / 2)}
          cy={px(y + d / 2)}
          r={px(d / 2) - (isFilled ? 0 : 1.5)}
          fill={`#${isFilled ? colour : emptyFill}`}
          {...(isFilled ? {} : { stroke: `#${emptyOutline}`, strokeWidth: 3 })}
        />
      ))}
    </g>
  );
}
