import { markId, type MarkKey } from '../../model/figure.ts';
import type { MarkPosition } from '../geometry.ts';
import type { Box, Point } from '../place-notes.ts';
import type { ChartSpec } from '../spec.ts';
import type { LaidPiece } from './laid-annotation.ts';
import type { PlotAxes } from './plot-axes.ts';

/** What every shape is laid in. All lengths in the unit of the plot. */
export interface LayFrame {
  readonly spec: ChartSpec;
  readonly plot: Box;
  readonly axes: PlotAxes | null;
  /** Of the shown figures only: a hidden one has no place. */
  readonly positions: ReadonlyMap<string, MarkPosition>;
  /** Marks and labels: what a shape of free choice keeps clear of. */
  readonly obstacles: readonly Box[];
  /** Of the obstacles what is to be read: no line may run through it. */
  readonly texts: readonly Box[];
  /** Font size. */
  readonly size: number;
}

/** A shape before its words are placed. */
export interface Draft {
  readonly pieces: readonly LaidPiece[];
  readonly words: WordsPlace;
  /** What is taken up and put elsewhere where it has no words. */
  readonly held?: Box;
}

/** Where the words of a shape want to stand. */
export interface WordsPlace {
  /** What they belong to, and how far a leader stays clear of it. */
  readonly anchor: Point & { readonly clear: number };
  readonly around?: Box;
  /** All they belong to, where that is long or wide. */
  readonly reach?: Box;
  /** What is written over their mark. */
  readonly label?: Box;
  /** The row of their mark, where each mark has its own. */
  readonly own?: { readonly from: number; readonly to: number };
  /** Marks that they may not be read as belonging to. */
  readonly rivals?: readonly Point[];
  /** What a place that a person chose is kept from; left out: the anchor. */
  readonly origin?: Point;
  /** Places to try first, best first, for words of this size. */
  readonly seats?: (width: number, height: number) => readonly Box[];
  /** 'far': only where the words ended far from what they belong to. */
  readonly leader: 'always' | 'far' | 'never';
  readonly align?: 'left' | 'center' | 'right';
  /** In a pill: what an arrow says. */
  readonly isPill?: boolean;
  /** Room in which the words are broken into lines; left out: that of a note. */
  readonly widest?: number;
}

export function positionOf({ positions }: LayFrame, mark: MarkKey): MarkPosition | null {
  return positions.get(markId(mark)) ?? null;
}

/** Of the candidates the one that covers least; between two that cover about as much the earlier one. */
export function freest<Candidate>(
  candidates: readonly Candidate[],
  boxOf: (candidate: Candidate) => Box,
  obstacles: readonly Box[],
): Candidate | undefined {
  return leastCovering(candidates, (candidate) => {
    const box = boxOf(candidate);
    return sharedGround(box, obstacles) / Math.max(box.w * box.h, 1e-9);
  });
}

/** As `freest`, of candidates whose covering is told by `coveredBy`. */
export function leastCovering<Candidate>(
  candidates: readonly Candidate[],
  coveredBy: (candidate: Candidate) => number,
  /** What each next one must cover less than the one before. */
  preference = 0.08,
): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly cost: number } | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const cost = coveredBy(candidate) + index * preference;
    if (best === undefined || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate;
}

export function sharedGround(box: Box, obstacles: readonly Box[]): number {
  return obstacles.reduce((total, other) => {
    const w = Math.min(box.x + box.w, other.x + other.w) - Math.max(box.x, other.x);
    const h = Math.min(box.y + box.h, other.y + other.h) - Math.max(box.y, other.y);
    return w > 0 && h > 0 ? total + w * h : total;
  }, 0);
}

/** The smallest box around these; null around nothing. */
export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    ...{ x, y },
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}

export function grow({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

/** What two boxes share; null where that is nothing. */
export function within(box: Box, bounds: Box): Box | null {
  const x = Math.max(box.x, bounds.x);
  const y = Math.max(box.y, bounds.y);
  const w = Math.min(box.x + box.w, bounds.x + bounds.w) - x;
  const h = Math.min(box.y + box.h, bounds.y + bounds.h) - y;
  return w > 0 && h > 0 ? { x, y, w, h } : null;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
