import { symbolBox } from '../../charts/annotations/symbol-paths.ts';
import type { PathElement } from '../../slides/document.ts';
import { px, unitsPerPoint } from './slide-units.ts';

/** Part of a sign, from its square into its frame. */
export function SlidePath({ element: { steps, frame, fill, stroke } }: { readonly element: PathElement }) {
  const scale = frame.w / symbolBox;
  const d = steps
    .map(([letter, ...places]) => {
      const inFrame = places.map((at, side) => px((side % 2 === 0 ? frame.x : frame.y) + at * scale));
      return letter + inFrame.join(' ');
    })
    .join('');
  return (
    <path
      d={d}
      fill={fill === null ? 'none' : `#${fill}`}
      {...(stroke && {
        stroke: `#${stroke.colour}`,
        strokeWidth: stroke.width * unitsPerPoint,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      })}
    />
  );
}
