import { wrapText } from '../base/text-metrics.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { slideWordTexts } from '../language/nl/slide-words.ts';
import { decoration, textElement } from './elements.ts';
import type { Frame, SlideElement, TextElement, TextRun } from './document.ts';
import { grid } from './grid.ts';
import { palette } from './palette.ts';
import type { WordPart } from './slide-words.ts';
import { textHeight } from './text-layout.ts';

/** What people say with the figures, beside them. Nothing written: no panel, and the figures take the width. */
export function wordsPanel(
  parts: readonly WordPart[],
  { own, ownText }: SlideColours,
): readonly SlideElement[] {
  if (parts.length === 0) return [];
  const { names } = slideTexts;
  return [
    decoration(names.panel, grid.panel, palette.panel),
    decoration(names.panelEdge, { ...grid.panel, w: edge }, own),
    ...fitted(parts, ownText).elements,
  ];
}

/** Where the figures stand: in the whole width, or beside what was written. */
export function roomBeside(parts: readonly WordPart[]): Frame {
  return parts.length === 0 ? grid.content : grid.chart;
}

/** The parts that the panel cannot hold to their end: the notes have them whole. */
export function partsCut(parts: readonly WordPart[]): readonly WordPart[] {
  const { kept } = fitted(parts, palette.ink);
  return parts.filter(({ text }, index) => kept[index]?.text !== text);
}

const edge = 0.042;
const inside: Frame = {
  x: grid.panel.x + 0.222,
  y: grid.panel.y + 0.167,
  w: grid.panel.w - 0.389,
  h: grid.panel.h - 0.334,
};
const sizes = [14.5, 13, 12, 11] as const;
const smallest = 11;

interface Fitted {
  readonly kept: readonly WordPart[];
  readonly elements: readonly TextElement[];
}

/** In the largest size that holds it all; when none does, as much as the smallest holds. */
function fitted(parts: readonly WordPart[], titleColour: string): Fitted {
  const stackOf = (shown: readonly WordPart[]) => shown.map((part) => partText(part, titleColour));
  const whole = sizes.map((size) => stacked(stackOf(parts), size)).find(isWithin);
  if (whole) return { kept: parts, elements: whole };
  let lines = parts.map(({ text }) => linesOf(text).length);
  for (;;) {
    const most = Math.max(...lines);
    // The longest gives way first: every part keeps its title and its beginning.
    lines = lines.with(lines.lastIndexOf(most), most - 1);
    const kept = parts.map((part, index) => ({ ...part, text: beginning(part.text, lines[index] ?? 1) }));
    const elements = stacked([...stackOf(kept), continued()], smallest);
    if (most <= 2 || isWithin(elements)) return { kept, elements };
  }
}

function partText({ name, text }: WordPart, titleColour: string): TextElement {
  const title: TextRun = { text: slideWordTexts.titles[name], bold: true, colour: titleColour };
  return textElement({
    name: slideWordTexts.names[name],
    role: 'body',
    frame: inside,
    size: smallest,
    paragraphGap: 3,
    headings: [0],
    paragraphs: [[title], ...text.split(/\n+/).map((line): TextRun[] => [{ text: line }])],
  });
}

function continued(): TextElement {
  const { continued: text, names } = slideWordTexts;
  const look = { role: 'body', frame: inside, size: smallest, colour: palette.ink2 } as const;
  return textElement({ name: names.continued, ...look, text });
}

/** One under the other. */
function stacked(elements: readonly TextElement[], size: number): readonly TextElement[] {
  let y = inside.y;
  return elements.map((element) => {
    const h = textHeight({ ...element, size }, inside.w);
    const placed = { ...element, size, frame: { ...inside, y, h } };
    y += h + (size * 0.75) / 72;
    return placed;
  });
}

function isWithin(elements: readonly TextElement[]): boolean {
  const last = elements.at(-1)?.frame;
  return last === undefined || last.y + last.h <= inside.y + inside.h + 0.01;
}

/** The lines of a text in the smallest size; `isLast`: its paragraph ends there. */
function linesOf(text: string): readonly { readonly text: string; readonly isLast: boolean }[] {
  return text.split(/\n+/).flatMap((paragraph) => {
    const lines = wrapText(paragraph, inside.w * 72, smallest);
    return lines.map((line, index) => ({ text: line.trim(), isLast: index === lines.length - 1 }));
  });
}

/** So many lines of it; a word gives its place to the dots. */
function beginning(text: string, count: number): string {
  const lines = linesOf(text);
  if (count >= lines.length) return text;
  const kept = lines
    .slice(0, count)
    .map((line, index) => line.text + (index === count - 1 ? '' : line.isLast ? '\n' : ' '));
  return `${kept
    .join('')
    .replace(/\s+\S+$/, '')
    .replace(/[.,;:]$/, '')}…`;
}
