import type { TellingDifference } from '../charts/telling-difference.ts';
import { verdictLook } from '../charts/verdict-look.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { meaningSlideTexts as texts } from '../language/nl/meaning-slide.ts';
import { differenceColours } from './difference-colours.ts';
import type { Frame, SlideElement, TextElement } from './document.ts';
import { textElement } from './elements.ts';
import { type } from './grid.ts';
import { palette } from './palette.ts';
import { atOneSize } from './text-layout.ts';

interface MeanRow extends TellingDifference {
  readonly label: string;
}

/**
 * Differences of means under each other, their intervals in words: a point of one score is no point of another, so no
 * scale holds them all.
 */
export function meanRows(
  rows: readonly MeanRow[],
  frame: Frame,
  colours: SlideColours,
): readonly SlideElement[] {
  const height = Math.min(tallest, frame.h / rows.length);
  const frames = rows.map((_, index): Frame => ({ ...frame, y: frame.y + height * index, h: height - 0.06 }));
  const words = atOneSize(
    rows.map((row, index) => rowWords(row, frames[index] ?? frame, colours)),
    [15, 14, 13, 12, 11, 10, type.least],
  );
  return rows.flatMap((row, index) => [
    signOf(row, frames[index] ?? frame, colours),
    ...words.slice(index, index + 1),
  ]);
}

/** One alone stands under the heading, not halfway down. */
const tallest = 1.1;
const sign = 0.2;

function signOf({ label, difference }: MeanRow, { x, y, h }: Frame, colours: SlideColours): SlideElement {
  const { shape, tone, isOpen } = verdictLook(difference.verdict);
  return {
    kind: 'sign',
    name: texts.names.mark(label),
    shape,
    frame: { x, y: y + h / 2 - sign / 2, w: sign, h: sign },
    colour: differenceColours(tone, colours).mark,
    isOpen,
  };
}

function rowWords(
  { label, who, difference, unseen }: MeanRow,
  frame: Frame,
  colours: SlideColours,
): TextElement {
  const { verdict, other, lower, upper, measure } = difference;
  const { words } = differenceColours(verdictLook(verdict).tone, colours);
  const indent = sign + 0.12;
  return textElement({
    name: texts.names.row(label),
    role: 'body',
    frame: { ...frame, x: frame.x + indent, w: frame.w - indent },
    size: 15,
    anchor: 'middle',
    paragraphs: [
      [{ text: texts.row(label, who, other.name, unseen) }],
      [
        { text: texts.size(difference), bold: true, colour: words },
        { text: texts.intervalInWords(texts.between(lower, upper, measure)), colour: palette.ink2 },
      ],
    ],
  });
}
