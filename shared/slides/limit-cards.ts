import { symbolBox } from '../charts/annotations/symbol-paths.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { meaningSlideTexts as texts } from '../language/nl/meaning-slide.ts';
import type { MeasuringLimit } from '../model/story.ts';
import type { Frame, GroupElement, SlideElement, TextElement } from './document.ts';
import { decoration, textElement } from './elements.ts';
import { limitSignPieces } from './limit-signs.ts';
import { type } from './grid.ts';
import { palette } from './palette.ts';
import { atOneSize } from './text-layout.ts';

/** What the figures leave open: a card for each, with a small drawing. */
export function limitElements(
  limits: readonly MeasuringLimit[],
  frame: Frame,
  colours: SlideColours,
): readonly SlideElement[] {
  if (limits.length === 0) return [];
  const heading = textElement({
    name: texts.names.limits,
    role: 'body',
    frame: { ...frame, h: 0.3 },
    size: 16,
    headings: [0],
    paragraphs: [[{ text: texts.limits, bold: true }]],
  });
  const cards = cardFrames(limits.length, { ...frame, y: frame.y + headRoom, h: frame.h - headRoom });
  const words = atOneSize(
    limits.map((limit, index) => cardWords(limit, cards[index] ?? frame)),
    [15, 14, 13, 12, 11, 10, type.least],
  );
  return [
    heading,
    ...limits.flatMap((limit, index) => [
      ...cardGround(limit, cards[index] ?? frame, colours),
      ...words.slice(index, index + 1),
    ]),
  ];
}

const headRoom = 0.42;
const gap = 0.16;
const signSize = 0.66;

/** Two by two; a wide room has them in one row. */
function cardFrames(count: number, { x, y, w, h }: Frame): readonly Frame[] {
  const columns = w > 9 ? count : Math.min(2, count);
  const rows = Math.ceil(count / columns);
  const [width, height] = [(w - gap * (columns - 1)) / columns, (h - gap * (rows - 1)) / rows];
  return Array.from({ length: count }, (_, index) => ({
    x: x + (index % columns) * (width + gap),
    y: y + Math.floor(index / columns) * (height + gap),
    w: width,
    h: height,
  }));
}

function cardWords({ sign, title, text }: MeasuringLimit, frame: Frame): TextElement {
  const left = sign === 'none' ? 0.16 : signSize + 0.3;
  return textElement({
    name: texts.names.limit(title),
    role: 'body',
    frame: { x: frame.x + left, y: frame.y + 0.12, w: frame.w - left - 0.12, h: frame.h - 0.2 },
    size: 15,
    headings: [0],
    paragraphs: [[{ text: title, bold: true }], [{ text }]],
  });
}

function cardGround(
  { sign, title }: MeasuringLimit,
  frame: Frame,
  { own }: SlideColours,
): readonly SlideElement[] {
  return [
    decoration(texts.names.limitGround(title), frame, palette.panel),
    ...(sign === 'none' ? [] : [signGroup(sign, title, frame, own)]),
  ];
}

/** Decoration: the words beside it say it. */
function signGroup(sign: MeasuringLimit['sign'], title: string, card: Frame, colour: string): GroupElement {
  const frame = { x: card.x + 0.16, y: card.y + 0.17, w: signSize, h: signSize };
  const name = texts.names.limitSign(title);
  const width = (0.8 / symbolBox) * signSize * 72;
  const parts = limitSignPieces[sign].map(({ steps, look }) => ({
    kind: 'path' as const,
    name,
    frame,
    steps,
    fill: look === 'full' ? colour : null,
    stroke: look === 'full' ? null : { colour, width },
  }));
  return { kind: 'group', name, frame, parts, altText: '' };
}
