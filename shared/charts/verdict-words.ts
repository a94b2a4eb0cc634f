import { measureText } from '../base/text-metrics.ts';
import { alongAxis, barBox, rankingRowMiddle } from './geometry.ts';
import { barShape, type LabelSize } from './bars/bar-shape.ts';
import { overlaps, type Box } from './place-notes.ts';
import type { BarsSpec, RankingSpec } from './spec.ts';
import { isFinding, verdictLook, type VerdictLook } from './verdict-look.ts';

/** The word of a verdict beside its mark, in the unit of the plot. */
export interface VerdictWord {
  readonly look: VerdictLook;
  /** Of the word, and of the sign before it where it has one. */
  readonly box: Box;
  /** Where the words start: right of the sign. */
  readonly textX: number;
  /** Middle and diameter of the sign; null where the mark itself is the sign. */
  readonly sign: { readonly x: number; readonly y: number; readonly size: number } | null;
}

interface Room {
  readonly plot: Box;
  /** Font size. */
  readonly size: number;
  /** Where words must end. */
  readonly right: number;
}

/** Beside a dot's interval, away from the line of the larger area; on the other side where there is no room. */
export function wordsAtDots(spec: RankingSpec, { plot, size, right }: Room): readonly (VerdictWord | null)[] {
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  return spec.rows.map(({ value, difference }, index) => {
    if (value.status !== 'shown' || !difference || !isFinding(difference.verdict)) return null;
    const look = verdictLook(difference.verdict);
    const w = measureText(look.word, size, 600);
    const after = x(value.upper ?? value.percent) + size * 0.92;
    const before = x(value.lower ?? value.percent) - size * 0.92 - w;
    const isAfter = difference.difference > 0 ? after + w <= right : before < plot.x;
    const left = isAfter ? after : before;
    const y = rankingRowMiddle(spec, plot, index);
    return { look, box: { x: left, y: y - size * 0.65, w, h: size * 1.3 }, textX: left, sign: null };
  });
}

/** After a bar's interval, with its sign: the bar's colour says whose it is. */
export function wordsAfterBars(
  spec: RankingSpec,
  { plot, size, right }: Room,
): readonly (VerdictWord | null)[] {
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  return spec.rows.map(({ value, difference }, index) => {
    if (value.status !== 'shown' || !difference || !isFinding(difference.verdict)) return null;
    const look = verdictLook(difference.verdict);
    const end = x(value.upper ?? value.percent);
    const w = signedWidth(look, size);
    const near = end + size * 0.7;
    const line = spec.reference === null ? null : x(spec.reference.percent);
    // The line of the larger area may not run through the word: then it stands beyond the line.
    const isCrossed = line !== null && line > end && line < near + w + size * 0.3;
    const left = isCrossed ? line + size * 0.5 : near;
    return signedWord(look, Math.min(left, right - w), rankingRowMiddle(spec, plot, index), size);
  });
}

/** The word of a bar, and the top of that bar: a word that had to stand higher is tied to it. */
export interface BarWord extends VerdictWord {
  readonly at: { readonly x: number; readonly y: number };
}

/** Above a bar and its interval, as low as it can without covering a neighbour. */
export function wordsAboveBars(spec: BarsSpec, plot: Box, sizes: LabelSize): readonly BarWord[] {
  const size = sizes.label;
  const standing = spec.series.flatMap(({ bars }, series) =>
    bars.flatMap((_, group): Box[] => {
      const shape = barShape(spec, plot, group, series, sizes);
      return shape ? [{ x: shape.bar.x, y: shape.top, w: shape.bar.w, h: plot.y + plot.h - shape.top }] : [];
    }),
  );
  const taken = [...standing];
  return spec.series.flatMap(({ bars }, series) =>
    bars.flatMap(({ difference }, group): BarWord[] => {
      const shape = barShape(spec, plot, group, series, sizes);
      if (!shape || !difference || !isFinding(difference.verdict)) return [];
      const look = verdictLook(difference.verdict);
      const w = signedWidth(look, size);
      const { x, w: bar } = barBox(spec, plot, group, series);
      const left = Math.max(plot.x, Math.min(x + bar / 2 - w / 2, plot.x + plot.w - w));
      const wordAt = (y: number) => signedWord(look, left, y, size);
      let y = shape.top - size * 0.9;
      while (taken.some((other) => overlaps(wordAt(y).box, other)) && y > plot.y - size) y -= size * 0.25;
      taken.push(wordAt(y).box);
      return [{ ...wordAt(y), at: { x: shape.middle, y: shape.top } }];
    }),
  );
}

/** A sign and its word from `x` on, around the middle `y`. A word with an arrow needs no other sign. */
export function signedWord(look: VerdictLook, x: number, y: number, size: number): VerdictWord {
  const box = { x, y: y - size * 0.6, w: signedWidth(look, size), h: size * 1.2 };
  return hasOwnSign(look)
    ? { look, box, textX: x, sign: null }
    : { look, box, textX: x + size, sign: { x: x + size * 0.4, y, size: size * 0.66 } };
}

export function signedWidth(look: VerdictLook, size: number): number {
  return measureText(look.word, size, 600) + (hasOwnSign(look) ? 0 : size);
}

function hasOwnSign({ tone }: VerdictLook): boolean {
  return tone === 'different';
}
