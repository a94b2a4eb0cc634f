import { measureText } from '../base/text-metrics.ts';
import { wrapRuns } from '../base/wrap-runs.ts';
import type { TextElement, TextRun } from './document.ts';
import { bullet, isPoint } from './written-text.ts';

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
    linesOf(runs, frame.w, element).map((line, number): TextLine => {
      const y = top + index++ * step + paragraph * gapOf(element);
      const hang = number === 0 ? 0 : hangOf(runs, size);
      return { paragraph, runs: line, x: x + hang, baseline: y + lead + (ascent * size) / 72 };
    }),
  );
}

type Measured = Pick<TextElement, 'paragraphs' | 'size' | 'role' | 'bold' | 'paragraphGap'>;

/** Height of a text in inches when set in `width` inches. */
export function textHeight(text: Measured, width: number): number {
  const lines = text.paragraphs.flatMap((runs) => linesOf(runs, width, text));
  return lines.length * lineStep(text) + (text.paragraphs.length - 1) * gapOf(text);
}

/** Inches: how far the lines of a point stand from its bullet; other paragraphs have none. */
export function hangOf(runs: readonly TextRun[], size: number): number {
  return isPoint(runs) ? measureText(bullet, size) / 72 : 0;
}

function linesOf(runs: readonly TextRun[], width: number, { size, bold }: Measured): TextRun[][] {
  const [first, ...rest] = runs;
  if (first === undefined || !isPoint(runs)) return wrapRuns(runs, width, size / 72, bold);
  const words = [{ ...first, text: first.text.slice(bullet.length) }, ...rest];
  const lines: TextRun[][] = wrapRuns(words, width - hangOf(runs, size), size / 72, bold);
  return lines.map((line, index) =>
    index === 0
      ? line.map((run, place) => (place === 0 ? { ...run, text: `${bullet}${run.text}` } : run))
      : line,
  );
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
