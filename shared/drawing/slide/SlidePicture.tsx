import { pictureAddress } from '../../model/picture.ts';
import type { PictureElement } from '../../slides/document.ts';
import { px } from './slide-units.ts';

/** A picture that people chose, in its own proportions. */
export function SlidePicture({ element: { frame, picture, altText } }: { readonly element: PictureElement }) {
  return (
    <image
      href={pictureAddress(picture)}
      x={px(frame.x)}
      y={px(frame.y)}
      width={px(frame.w)}
      height={px(frame.h)}
      role="img"
      aria-label={altText}
    />
  );
}
