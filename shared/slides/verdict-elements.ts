import type { VerdictLook } from '../charts/verdict-look.ts';
import type { VerdictWord } from '../charts/verdict-words.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { SlideElement } from './document.ts';
import { textElement } from './elements.ts';
import { palette } from './palette.ts';

/** A verdict on a slide: its sign and its word. `size` in points; `name` says of which mark it is. */
export function verdictElements(
  { look, box, textX, sign }: VerdictWord,
  name: string,
  size: number,
  slide: SlideColours,
): readonly SlideElement[] {
  const colours = coloursOf(look, slide);
  const word = textElement({
    name: slideTexts.names.verdict(name),
    role: 'label',
    frame: { x: textX, y: box.y, w: box.x + box.w - textX + 0.12, h: box.h },
    size,
    bold: true,
    colour: colours.text,
    anchor: 'middle',
    fill: palette.surface,
    text: look.word,
  });
  if (sign === null) return [word];
  const { x, y, size: d } = sign;
  return [
    word,
    {
      kind: 'sign',
      name: slideTexts.names.verdictSign(name),
      shape: look.shape,
      frame: { x: x - d / 2, y: y - d / 2, w: d, h: d },
      colour: colours.sign,
      isOpen: look.isOpen,
    },
  ];
}

function coloursOf(
  { tone }: VerdictLook,
  colours: SlideColours,
): { readonly sign: string; readonly text: string } {
  switch (tone) {
    case 'good':
      return { sign: colours.good, text: colours.goodText };
    case 'bad':
      return { sign: colours.bad, text: colours.badText };
    case 'different':
    case 'same':
      return { sign: colours.other, text: palette.ink2 };
  }
}
