import type { Logo } from '../../model/house-style.ts';
import type { LogoElement } from '../../slides/document.ts';
import { px } from './slide-units.ts';

interface Props {
  readonly element: LogoElement;
  readonly logo: Logo | null;
}

/** The logo of the house style. */
export function SlideLogo({ element: { frame, altText }, logo }: Props) {
  if (logo === null) return null;
  return (
    <image
      href={`data:image/png;base64,${logo.png}`}
      x={px(frame.x)}
      y={px(frame.y)}
      width={px(frame.w)}
      height={px(frame.h)}
      aria-label={altText}
    />
  );
}
