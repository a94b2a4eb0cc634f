import { wrapRuns } from '../base/wrap-runs.ts';
import type { TextElement, TextRun } from './document.ts';

/** Distance of two lines, as a share of the font size. */
const lineHeight = { title: 1.1, other: 1.25 } as const;
/** From the top of a line to its baseline, as a share of the font size. */
const ascent = 0.92;

export interface TextLine {
  /** Of the element it is in; counts from 0. */
  readonly paragraph: number;
  readonly runs: readonly TextRun[];
  /** Inches: where the line starts, centres or ends (by the element's `align`), and its baseline. */
  readonly x: number;
  readonly baseline: number;
}

/** Breaks an element's text into lines and places them in its frame, by the metrics of the house font. */
export function layOutText(element: TextElement): readonly TextLine[] {
  const { frame, size, align, anchor } = element;
  const step = lineStep(element);
  const free = frame.h - textHeight(element, frame.w);
  const top = frame.y + (anchor === 'top' ? 0 : anchor === 'middle' ? free / 2 : free);
  const x = frame.x + (align === 'left' ? 0 : align === 'center' ? frame.w / 2 : frame.w);
  const lead = (step - size / 72) / 2;
  let index = 0;
  return element.paragraphs.flatMap((runs, paragraph) =>
    wrapRuns(runs, frame.w, size / 72, element.bold).map((line): TextLine => {
      const y = top + index++ * step + paragraph * gapOf(element);
      return { paragraph, runs: line, x, baseline: y + lead + (ascent * size) / 72 };
    }),
  );
}

type Measured = Pick<TextElement, 'paragraphs' | 'size' | 'role' | 'bold' | 'paragraphGap'>;

/** Height of a text in inches when set in `width` inches. */
export function textHeight(text: Measured, width: number): number {
  const lines = text.paragraphs.flatMap((runs) => wrapRuns(runs, width, text.size / 72, text.bold));
  return lines.length * lineStep(text) + (text.paragraphs.length - 1) * gapOf(text);
}

function gapOf({ paragraphGap = 0 }: Measured): number {
  return paragraphGap / 72;
}

/** The largest of these sizes at which the text fits the frame; the last when none does. */
export function fittingSize(element: TextElement, sizes: readonly number[]): number {
  const fits = (size: number) => textHeight({ ...element, size }, element.frame.w) <= element.frame.h + 0.01;
  return sizes.find(fits) ?? sizes.at(-1) ?? element.size;
}

/** All in the largest of these sizes in which each fits its frame. */
export function atOneSize(
  elements: readonly TextElement[],
  sizes: readonly number[],
): readonly TextElement[] {
  const size = Math.min(...elements.map((element) => fittingSize(element, sizes)));
  return elements.map((element) => ({ ...element, size }));
}

function lineStep({ role, size }: Pick<TextElement, 'role' | 'size'>): number {
  return ((role === 'title' ? lineHeight.title : lineHeight.other) * size) / 72;
}
