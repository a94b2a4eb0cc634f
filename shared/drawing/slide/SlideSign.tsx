import type { SignElement } from '../../slides/document.ts';
import { Marker } from '../Marker.tsx';
import { slideTheme } from '../theme.ts';
import { px } from './slide-units.ts';

/** The sign of a verdict. */
export function SlideSign({ element: { shape, frame, colour, isOpen } }: { readonly element: SignElement }) {
  const size = px(frame.w);
  return (
    <Marker
      shape={shape}
      x={px(frame.x + frame.w / 2)}
      y={px(frame.y + frame.h / 2)}
      size={size}
      fill={isOpen ? slideTheme.surface : `#${colour}`}
      stroke={isOpen ? `#${colour}` : slideTheme.surface}
      strokeWidth={size / 6}
    />
  );
}
