import { assertNever } from '../../../../shared/base/assert-never.ts';
import type { SlideColours } from '../../../../shared/house-style/slide-colours.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type {
  Frame,
  GroupPart,
  SlideElement,
  SlidePage,
  TextElement,
} from '../../../../shared/slides/document.ts';
import { slideHeight } from '../../../../shared/slides/document.ts';
import { decoration } from '../../../../shared/slides/elements.ts';
import { grid } from '../../../../shared/slides/grid.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { fittingSize } from '../../../../shared/slides/text-layout.ts';
import { chartFurniture } from '../chart-furniture.ts';
import type { ChosenLayout } from './choose-layouts.ts';

/** What is between the title of our own slides and their foot, source included. */
const ours: Frame = {
  ...grid.content,
  y: grid.subtitle.y,
  h: grid.footer.y + grid.footer.h - grid.subtitle.y,
};
/** Larger than in the design little needs to be. */
const largest = 1.25;
/** Points, on a slide as high as ours. */
const leastText = 8;

export interface FittedPage {
  /** What stands around charts stands among them. */
  readonly elements: readonly SlideElement[];
  /** Of letters within charts against those on our own slides. */
  readonly letterShare: number;
}

/**
 * The content of a page in the free area of a layout: places are stretched to it, letters and signs keep their
 * shape. Our own accent, logo and number make way for those of the template; the tag that says figures are
 * made up stays, at the right of the subtitle. What stands around a chart is laid on our own slide and moved with
 * the rest: laid anew, names of one size would meet words of another.
 */
export function fitPage(
  { elements, background }: SlidePage,
  layout: ChosenLayout,
  height: number,
  colours: SlideColours,
): FittedPage {
  const { free, title, titleFrame, number } = layout;
  const across = Math.min(largest, free.w / ours.w);
  const down = Math.min(largest, free.h / ours.h);
  const move: Move = {
    ...{ across, down, even: Math.min(across, down), leastText: (leastText * height) / slideHeight },
    x: free.x + (free.w - ours.w * across) / 2 - ours.x * across,
    y: free.y - ours.y * down,
  };
  const fitted = elements.flatMap((element): readonly SlideElement[] => {
    const isOurs = element.kind === 'logo' || element.name === slideTexts.names.accent;
    if (isOurs) return [];
    if (element.kind === 'text') {
      if (element.role === 'title') return title === null ? [headlineIn(titleFrame, element, move.even)] : [];
      if (element.role === 'slide-number' && number !== null) return [];
      if (element.role === 'tag') return [movedText({ ...element, frame: tagPlace }, move)];
    }
    if (element.kind !== 'chart') return [moved(element, move)];
    const { behind, before } = chartFurniture(element, colours);
    return [...behind, element, ...before].map((piece) => moved(piece, move));
  });
  const needsPanel = !layout.layout.isLight || background !== palette.surface;
  return {
    elements: [...(needsPanel ? [panelUnder(free, background)] : []), ...fitted],
    letterShare: move.even,
  };
}

const tagPlace: Frame = { ...grid.tag, y: ours.y };

/** Where the layout has no place for a title: on white, whatever the ground is. `even` times as large as on our own slides. */
export function headlineIn(frame: Frame, title: TextElement, even: number): TextElement {
  const placed = { ...title, frame, fill: palette.surface };
  const sizes = [27, 23, 19, 16].map((points) => points * even);
  return { ...placed, size: fittingSize(placed, sizes) };
}

/** White where words would not be read on the ground of the template. */
export function panelUnder({ x, y, w, h }: Frame, colour: string): SlideElement {
  const around = 0.1;
  const box = { x: x - around, y: y - around, w: w + 2 * around, h: h + 2 * around };
  return decoration(slideTexts.names.templatePanel, box, colour);
}

interface Move {
  readonly across: number;
  readonly down: number;
  /** Of what keeps its shape. */
  readonly even: number;
  readonly leastText: number;
  /** Inches, after stretching. */
  readonly x: number;
  readonly y: number;
}

function moved(element: SlideElement, move: Move): SlideElement {
  switch (element.kind) {
    case 'text':
      return movedText(element, move);
    case 'line':
      return { ...element, from: point(element.from, move), to: point(element.to, move) };
    case 'chart':
      return { ...element, frame: box(element.frame, move), plot: box(element.plot, move) };
    case 'group':
      return {
        ...element,
        frame: box(element.frame, move),
        parts: element.parts.map((part) => movedPart(part, move)),
      };
    case 'table':
      return {
        ...element,
        frame: box(element.frame, move),
        columns: element.columns.map((column) => ({ ...column, width: column.width * move.across })),
        size: element.size * move.even,
        rowHeight: element.rowHeight * move.down,
      };
    case 'rectangle':
    case 'drawing':
      return { ...element, frame: box(element.frame, move) };
    case 'sign':
    case 'dots':
    case 'logo':
    case 'picture':
      return { ...element, frame: evenBox(element.frame, move) };
    default:
      return assertNever(element);
  }
}

function movedPart(part: GroupPart, move: Move): GroupPart {
  switch (part.kind) {
    case 'text':
      return movedText(part, move);
    case 'line':
      return { ...part, from: point(part.from, move), to: point(part.to, move) };
    case 'rectangle':
      return { ...part, frame: box(part.frame, move) };
    case 'path':
      return { ...part, frame: evenBox(part.frame, move) };
    default:
      return assertNever(part);
  }
}

function movedText(element: TextElement, move: Move): TextElement {
  const least = Math.min(element.size, move.leastText);
  return { ...element, frame: box(element.frame, move), size: Math.max(least, element.size * move.even) };
}

function box({ x, y, w, h }: Frame, move: Move): Frame {
  return { ...point({ x, y }, move), w: w * move.across, h: h * move.down };
}

/** About the same middle, in its own proportions. */
function evenBox(frame: Frame, move: Move): Frame {
  const { x, y, w, h } = box(frame, move);
  const size = { w: frame.w * move.even, h: frame.h * move.even };
  return { ...size, x: x + (w - size.w) / 2, y: y + (h - size.h) / 2 };
}

function point({ x, y }: { readonly x: number; readonly y: number }, move: Move) {
  return { x: move.x + x * move.across, y: move.y + y * move.down };
}
