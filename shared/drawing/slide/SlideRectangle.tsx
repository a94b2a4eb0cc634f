import type { ShapeElement } from '../../slides/document.ts';
import { useHatch } from '../Hatch.tsx';
import { px, unitsPerPoint } from './slide-units.ts';

/** A filled or hatched rectangle. */
export function SlideRectangle({ element }: { readonly element: ShapeElement }) {
  const { frame, fill, pattern, outline } = element;
  const hatch = useHatch(`#${pattern ?? '000000'}`);
  const box = { x: px(frame.x), y: px(frame.y), width: px(frame.w), height: px(frame.h) };
  return (
    <g>
      <rect
        {...box}
        fill={fill === null ? 'none' : `#${fill}`}
        {...(outline && {
          stroke: `#${outline.colour}`,
          strokeWidth: outline.width * unitsPerPoint,
          strokeDasharray: outline.dashed ? '7 5' : undefined,
        })}
      />
      {pattern !== undefined && (
        <>
          {hatch.definition}
          <rect {...box} fill={hatch.fill} />
        </>
      )}
    </g>
  );
}
