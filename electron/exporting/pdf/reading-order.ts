import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Frame, SlideElement, SlidePage } from '../../../shared/slides/document.ts';

/** What a screen reader meets as one thing. */
export type Block =
  | { readonly kind: 'title' | 'text' }
  | { readonly kind: 'table'; readonly altText: string }
  | { readonly kind: 'figure'; readonly altText: string; readonly frames: readonly Frame[] };

/**
 * The blocks of a page in reading order, by element. Labels, signs and hidden bars belong to the chart
 * before them: its alt text tells what they say. What is in no block is decoration.
 */
export function readingOrder({ elements }: SlidePage): ReadonlyMap<SlideElement, Block> {
  const blocks = new Map<SlideElement, Block>();
  let figure: { kind: 'figure'; altText: string; frames: Frame[] } | null = null;
  for (const element of elements) {
    switch (element.kind) {
      case 'text':
        if (element.role === 'slide-number') break;
        if (element.role === 'label' && figure) {
          figure.frames.push(element.frame);
          blocks.set(element, figure);
          break;
        }
        blocks.set(element, { kind: element.role === 'title' ? 'title' : 'text' });
        figure = null;
        break;
      case 'chart':
      case 'drawing':
      case 'dots':
      case 'logo':
      case 'picture':
      case 'table':
        if (isTable(element)) {
          blocks.set(element, { kind: 'table', altText: element.altText });
          figure = null;
          break;
        }
        figure = { kind: 'figure', altText: element.altText, frames: [element.frame] };
        blocks.set(element, figure);
        break;
      case 'group':
        if (element.altText === '') break;
        // An annotation says by itself what it is about.
        blocks.set(element, { kind: 'figure', altText: element.altText, frames: [element.frame] });
        figure = null;
        break;
      case 'rectangle':
      case 'sign':
      case 'line':
        if (!figure || isDecoration(element)) break;
        figure.frames.push(frameOf(element));
        blocks.set(element, figure);
        break;
      default:
        assertNever(element);
    }
  }
  return blocks;
}

/** A response table and a matrix are drawn, and tables all the same. */
function isTable(element: SlideElement): boolean {
  if (element.kind === 'drawing') return element.spec.kind === 'response' || element.spec.kind === 'matrix';
  return element.kind === 'table';
}

type Part = Extract<SlideElement, { kind: 'rectangle' | 'sign' | 'line' }>;

/** A sign stands beside its word, in the chart. */
function isDecoration(part: Part): boolean {
  return part.kind !== 'sign' && part.altText === '';
}

function frameOf(part: Part): Frame {
  if (part.kind !== 'line') return part.frame;
  const { from, to } = part;
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    w: Math.abs(to.x - from.x),
    h: Math.abs(to.y - from.y),
  };
}
