import { groupBy } from '../../../shared/base/group-by.ts';
import { px, unitsPerPoint } from '../../../shared/drawing/slide/slide-units.ts';
import type { TextElement, TextRun } from '../../../shared/slides/document.ts';
import { layOutText, type TextLine } from '../../../shared/slides/text-layout.ts';
import { isPoint } from '../../../shared/slides/written-text.ts';
import type { LetterLook, Letters } from './letters.ts';

export interface Paragraph {
  readonly kind: 'heading' | 'point' | 'plain';
  readonly draw: () => void;
}

/** The paragraphs that have words, and how to draw them, in units of the slide. */
export function drawParagraphs(
  pdf: PDFKit.PDFDocument,
  element: TextElement,
  letters: Letters,
): readonly Paragraph[] {
  const lines = layOutText(element).filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
  return [...groupBy(lines, ({ paragraph }) => paragraph)].map(([paragraph, itsLines]) => ({
    kind: kindOf(element, paragraph),
    draw() {
      for (const line of itsLines) drawLine(pdf, line, element, letters);
    },
  }));
}

function kindOf({ headings, paragraphs }: TextElement, paragraph: number): Paragraph['kind'] {
  if (headings?.includes(paragraph)) return 'heading';
  return isPoint(paragraphs[paragraph] ?? []) ? 'point' : 'plain';
}

/** The space at the end of a line stays, unseen: it keeps its last word from the first of the next when read or copied. */
function drawLine(
  pdf: PDFKit.PDFDocument,
  { runs, x, baseline }: TextLine,
  element: TextElement,
  letters: Letters,
): void {
  const seen = runs.map(({ text }, index) => (index === runs.length - 1 ? text.trimEnd() : text));
  const widths = runs.map((run, index) => letters.width(seen[index] ?? '', lookOf(run, element)));
  const width = widths.reduce((sum, each) => sum + each, 0);
  let at = px(x) - width * shares[element.align];
  for (const [index, run] of runs.entries()) {
    pdf.fillColor(`#${run.colour ?? element.colour}`);
    letters.draw(run.text, at, px(baseline), lookOf(run, element));
    at += widths[index] ?? 0;
  }
}

/** How much of a line lies left of where it is placed. */
const shares = { left: 0, center: 0.5, right: 1 } as const;

function lookOf({ bold }: TextRun, element: TextElement): LetterLook {
  return { size: element.size * unitsPerPoint, weight: (bold ?? element.bold) ? 600 : 400 };
}
