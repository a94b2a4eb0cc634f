import { fitText, measureText } from '../../base/text-metrics.ts';
import { alongAxis } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { DistributionSpec } from './distribution-spec.ts';

/** The name of an answer: above its part of the first bar, or in a row of its own with a swatch. */
export interface AnswerName {
  readonly answer: number;
  readonly text: string;
  readonly whole: string;
  /** Left end of the words. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Left top of the swatch; null where the part itself is right below. */
  readonly swatch: { readonly x: number; readonly y: number; readonly size: number } | null;
}

interface Room {
  readonly plot: Box;
  /** Where the names may begin and end. */
  readonly left: number;
  readonly right: number;
  /** Font size. */
  readonly size: number;
}

/** Right above the parts where all names fit there, else in order along lines of their own. */
export function answerNames(spec: DistributionSpec, room: Room): readonly AnswerName[] {
  return namesAbove(spec, room) ?? namesInLines(spec, room);
}

/** How many lines the names take. */
export function countNameLines(spec: DistributionSpec, width: number, size: number): number {
  const lines = flow(spec.answers, width, size);
  return Math.max(1, ...lines.map(({ line }) => line + 1));
}

function namesAbove({ bars, answers, axis }: DistributionSpec, { plot, size }: Room): AnswerName[] | null {
  const first = bars[0];
  if (first === undefined || first.absence !== null) return null;
  const names = first.stretches.flatMap(({ from, to, answer }): (AnswerName & { readonly w: number })[] => {
    if (answer === null) return [];
    const whole = answers[answer] ?? '';
    const w = measureText(whole, size);
    const middle = alongAxis(axis, (from + to) / 2, plot.x, plot.x + plot.w);
    const x = Math.max(plot.x, Math.min(middle - w / 2, plot.x + plot.w - w));
    return [{ answer, text: whole, whole, x, y: plot.y - size * 0.5, swatch: null, w }];
  });
  const isClear = names.every(({ x, w }, index) => {
    const next = names[index + 1];
    return next === undefined || x + w + size * 0.8 <= next.x;
  });
  // A name that had to move aside would stand above another answer.
  const isAbove = first.stretches.every(({ from, to }, index) => {
    const start = alongAxis(axis, from, plot.x, plot.x + plot.w);
    const end = alongAxis(axis, to, plot.x, plot.x + plot.w);
    const name = names[index];
    return name !== undefined && name.x < end && name.x + name.w > start && end - start > size * 0.4;
  });
  return names.length === answers.length && isClear && isAbove ? names : null;
}

function namesInLines({ answers }: DistributionSpec, { plot, left, right, size }: Room): AnswerName[] {
  const placed = flow(answers, right - left, size);
  const lines = Math.max(0, ...placed.map(({ line }) => line)) + 1;
  const top = plot.y - lines * size * lineHeight;
  return placed.map(({ answer, text, whole, x, line }) => {
    const y = top + line * size * lineHeight + size * 0.9;
    const swatch = { x: left + x, y: y - size * 0.78, size: size * 0.85 };
    return { answer, text, whole, x: left + x + size * 1.2, y, swatch };
  });
}

const lineHeight = 1.6;

function flow(answers: readonly string[], width: number, size: number) {
  let x = 0;
  let line = 0;
  return answers.map((whole, answer) => {
    const text = fitText(whole, width - size * 1.2, size);
    const w = size * 1.2 + measureText(text, size);
    if (x > 0 && x + w > width) {
      x = 0;
      line++;
    }
    const place = { answer, text, whole, x, line };
    x += w + size * 1.4;
    return place;
  });
}
