import { slideTexts } from '../language/nl/slides.ts';
import { pictureSlideTexts as texts } from '../language/nl/slide-pictures.ts';
import type { Picture } from '../model/picture.ts';
import type { SlideBlock } from '../model/story.ts';
import type { Frame, SlideElement } from './document.ts';
import { decoration, textElement } from './elements.ts';
import { palette } from './palette.ts';
import { textHeight } from './text-layout.ts';

type PictureBlock = Extract<SlideBlock, { kind: 'picture' }>;

/** A picture as large as its frame allows, with its caption under it. */
export function pictureContent(
  { altText, caption }: PictureBlock,
  picture: Picture | null,
  frame: Frame,
): readonly SlideElement[] {
  if (picture === null) return goneContent(frame);
  const words = caption.trim();
  const under = textElement({
    name: texts.captionName,
    role: 'body',
    frame: { ...frame, h: 1 },
    size: 12,
    colour: palette.ink2,
    text: words,
  });
  const taken = words === '' ? 0 : textHeight(under, frame.w) + gap;
  const shown = fitted(picture, { ...frame, h: frame.h - taken });
  const drawn: SlideElement = {
    kind: 'picture',
    name: texts.name,
    frame: shown,
    picture,
    altText: altText.trim() || words || texts.noAltText,
  };
  if (words === '') return [drawn];
  return [drawn, { ...under, frame: { ...frame, y: shown.y + shown.h + gap, h: taken - gap } }];
}

const gap = 0.1;

/** In its own proportions, in the middle of its frame. */
function fitted({ width, height }: Picture, room: Frame): Frame {
  const scale = Math.min(room.w / width, room.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: room.x + (room.w - w) / 2, y: room.y + (room.h - h) / 2, w, h };
}

function goneContent(frame: Frame): readonly SlideElement[] {
  return [
    decoration(slideTexts.names.textGround, frame, palette.panel),
    textElement({
      name: texts.name,
      role: 'body',
      frame: { ...frame, x: frame.x + 0.2, w: frame.w - 0.4 },
      size: 14,
      colour: palette.ink2,
      anchor: 'middle',
      align: 'center',
      text: texts.gone,
    }),
  ];
}
