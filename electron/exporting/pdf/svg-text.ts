import type { Letters } from './letters.ts';
import { lookOf, type SvgLook } from '../picture/svg-look.ts';
import { setFill, setLine } from './paint-look.ts';

interface Brush {
  readonly pdf: PDFKit.PDFDocument;
  readonly letters: Letters;
}

/** A text with its pieces in other weights and colours; a piece with a place of its own starts a line of its own. */
export function drawSvgText(text: Element, look: SvgLook, { pdf, letters }: Brush): void {
  for (const { x, y, pieces } of linesOf(text, look)) {
    const widths = pieces.map((piece) => letters.width(piece.words, piece.look));
    const width = widths.reduce((sum, each) => sum + each, 0);
    const start = x - width * shares[look.anchor];
    const each = (paint: (piece: Piece, at: number) => void) => {
      let at = start;
      for (const [index, piece] of pieces.entries()) {
        paint(piece, at);
        at += widths[index] ?? 0;
      }
    };
    // All edges before all letters: the edge of one word may not lie over the next.
    each((piece, at) => {
      if (setLine(pdf, piece.look)) letters.drawEdge(piece.words, at, y, piece.look);
    });
    each((piece, at) => {
      if (setFill(pdf, piece.look)) letters.draw(piece.words, at, y, piece.look);
    });
  }
}

/** How much of a line lies left of where it is placed. */
const shares = { start: 0, middle: 0.5, end: 1 } as const;

interface Piece {
  readonly words: string;
  readonly look: SvgLook;
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly pieces: Piece[];
}

function linesOf(text: Element, look: SvgLook): readonly Line[] {
  const lines: Line[] = [startOf(text, { x: 0, y: 0 })];
  for (const node of text.childNodes) {
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
    // What a pointer would be told.
    if (element?.tagName === 'title') continue;
    const last = lines.at(-1);
    if (element?.hasAttribute('x') && last) lines.push(startOf(element, last));
    const words = node.textContent ?? '';
    if (words !== '') lines.at(-1)?.pieces.push({ words, look: element ? lookOf(element, look) : look });
  }
  return lines.filter(({ pieces }) => pieces.length > 0);
}

function startOf(element: Element, otherwise: { readonly x: number; readonly y: number }): Line {
  return {
    x: Number(element.getAttribute('x') ?? otherwise.x),
    y: Number(element.getAttribute('y') ?? otherwise.y),
    pieces: [],
  };
}
