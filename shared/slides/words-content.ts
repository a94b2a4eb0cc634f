import type { SlideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { SlideBlock } from '../model/story.ts';
import type { Frame, SlideElement, TextElement } from './document.ts';
import { decoration, textElement } from './elements.ts';
import { palette } from './palette.ts';
import { fittingSize, textHeight } from './text-layout.ts';
import { paragraphsOf } from './written-text.ts';

type TextBlock = Extract<SlideBlock, { kind: 'text' }>;
type QuoteBlock = Extract<SlideBlock, { kind: 'quote' }>;

const margin = 0.2;
const edge = 0.042;
const sizes = [22, 20, 18, 16, 14.5, 13, 12, 11, 10, 9] as const;

/** Words between charts: on a quiet panel, under their heading. Of few words it is a card, no tall empty panel. */
export function textContent(
  block: TextBlock,
  frame: Frame,
  { ownText }: SlideColours,
): readonly SlideElement[] {
  const heading = block.heading === '' ? [] : [[{ text: block.heading, bold: true, colour: ownText }]];
  const element = textElement({
    name: slideTexts.names.text(block.heading),
    role: 'body',
    frame: inset(frame),
    size: largestIn(inset(frame)),
    paragraphGap: 8,
    paragraphs: [...heading, ...paragraphsOf(block.text)],
    ...(heading.length === 0 ? {} : { headings: [0] }),
  });
  const written = shrunk(element);
  const needed = textHeight(written, written.frame.w) + 2 * margin;
  const ground = needed < frame.h / 2 ? { ...frame, h: needed } : frame;
  return [
    decoration(slideTexts.names.textGround, ground, palette.panel),
    { ...written, frame: inset(ground) },
  ];
}

/** In a narrow column large type leaves three words to a line: it is as large as gives lines to read. */
function largestIn({ w }: Frame): number {
  const fits = (size: number) => (w * 72) / (size * letterWide) >= leastLetters;
  return sizes.find((size) => size <= largest && (size <= smallestInColumn || fits(size))) ?? largest;
}

const largest = 20;
const smallestInColumn = 13;
/** Of its type size. */
const letterWide = 0.5;
const leastLetters = 26;

/** What somebody said, with who said it. */
export function quoteContent(
  block: QuoteBlock,
  frame: Frame,
  { own, ownText }: SlideColours,
): readonly SlideElement[] {
  const element = textElement({
    name: slideTexts.names.quote,
    role: 'body',
    frame: inset(frame),
    size: 22,
    anchor: 'middle',
    paragraphGap: 8,
    paragraphs: [
      [{ text: slideTexts.quoted(block.text) }],
      ...(block.who === '' ? [] : [[{ text: block.who, bold: true, colour: ownText }]]),
    ],
  });
  return [
    decoration(slideTexts.names.textGround, frame, palette.panel),
    decoration(slideTexts.names.textGround, { ...frame, w: edge }, own),
    shrunk(element),
  ];
}

function inset({ x, y, w, h }: Frame): Frame {
  return { x: x + margin, y: y + margin, w: w - 2 * margin, h: h - 2 * margin };
}

function shrunk(element: TextElement): TextElement {
  return {
    ...element,
    size: fittingSize(
      element,
      sizes.filter((size) => size <= element.size),
    ),
  };
}
