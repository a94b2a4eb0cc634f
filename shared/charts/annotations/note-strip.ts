import type { ChartSpec } from '../spec.ts';
import { breakLines } from './lay-words.ts';

interface Rows {
  /** Between the figures of one row and those of the next. */
  readonly free: number;
  /** Of the room for words, from left to right. */
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** The height to keep under rows that stand close together, for words that do not fit between them; 0 where all do. */
export function noteStrip(spec: ChartSpec, { free, width, size }: Rows): number {
  const large = spec.notes.flatMap((note) => {
    const words = breakLines(note, {}, spec, size);
    return words && words.height > free ? [words] : [];
  });
  if (large.length === 0) return 0;
  const across = large.reduce((total, words) => total + words.width + size, 0);
  const tallest = Math.max(...large.map(({ height }) => height));
  return (tallest + size * 0.6) * Math.ceil(across / Math.max(1, width));
}
