import { writePercent } from '../../base/dutch-numbers.ts';
import { fitText, measureText } from '../../base/text-metrics.ts';
import { dotsAcross } from '../../charts/dumbbell/dumbbell-layout.ts';
import type { DumbbellRow, DumbbellSpec } from '../../charts/dumbbell/dumbbell-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import type { DumbbellFrame } from './dumbbell-frame.ts';

interface Line {
  readonly row: DumbbellRow;
  readonly frame: DumbbellFrame;
  readonly middle: number;
  /** Font size. */
  readonly size: number;
}

export interface HiddenWords {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** All of it, where the text was cut. */
  readonly whole: string;
}

/** "meisjes verborgen", on the side with more room; null where each group has its figure. */
export function hiddenWords(
  spec: DumbbellSpec,
  { row, frame: { plot, side }, size }: Line,
): HiddenWords | null {
  const words = row.dots.flatMap(({ value }, group) => {
    const name = spec.groups[group]?.name ?? '';
    if (value.status === 'shown') return [];
    return [value.status === 'hidden' ? chartGapTexts.hidden(name) : chartGapTexts.absent(name)];
  });
  const places = dotsAcross(spec, row, plot).map(({ x }) => x);
  if (words.length === 0 || places.length === 0) return null;
  const beside = size * 0.85 + measureText(writePercent(100), size) + size * 0.6;
  const after = Math.max(...places) + beside;
  const before = Math.min(...places) - (places.length > 1 ? beside : size);
  const roomAfter = plot.x + plot.w + side - after;
  const roomBefore = before - plot.x + side;
  const whole = words.join(', ');
  const isAfter = measureText(whole, size) <= roomAfter || roomAfter >= roomBefore;
  const text = fitText(whole, Math.max(size, isAfter ? roomAfter : roomBefore), size);
  const width = measureText(text, size);
  return { x: isAfter ? after : before - width, width, text, whole };
}

/** What notes keep clear of: those words, or all of a row that has no figure at all. */
export function hiddenBox(spec: DumbbellSpec, line: Line): readonly Box[] {
  const { row, frame, middle, size } = line;
  const { plot, side } = frame;
  const high = { y: middle - size * 0.65, h: size * 1.3 };
  if (row.dots.every(({ value }) => value.status !== 'shown'))
    return [{ x: plot.x, w: plot.w + side, ...high }];
  const words = hiddenWords(spec, line);
  return words ? [{ x: words.x, w: words.width, ...high }] : [];
}
