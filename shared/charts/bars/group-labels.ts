import { fitText, measureText, wrapText } from '../../base/text-metrics.ts';
import type { Box } from '../place-notes.ts';
import type { BarsSpec } from '../spec.ts';

/** Font sizes of names and of small print, in the unit of the plot. */
export interface GroupLabelSizes {
  readonly label: number;
  readonly tick: number;
}

/** A name under the bars, centred on its place. */
export interface GroupLabel {
  /** Whole, where the lines shorten it. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baselines of its lines. */
  readonly y: readonly number[];
  readonly size: number;
  readonly weight: 400 | 600;
}

export interface GroupLabels {
  readonly labels: readonly GroupLabel[];
  /** Where one outer group ends and the next begins. */
  readonly dividers: readonly { readonly x: number; readonly top: number; readonly foot: number }[];
  /** What all of it takes under the plot. */
  readonly height: number;
}

/** The names of the groups under a plot: on one row, or the inner ones above the outer ones they belong to. */
export function groupLabels(spec: BarsSpec, plot: Box, { label, tick }: GroupLabelSizes): GroupLabels {
  const { nesting, groups } = spec;
  const foot = plot.y + plot.h;
  const band = plot.w / Math.max(1, groups.length);
  const names = nesting?.inner ?? groups;
  const isTight = names.some((name) => measureText(name, label) > band - tick);
  const size = nesting !== null && isTight ? tick : label;
  const inner = names.map((name, index) =>
    labelOf(
      { text: name, x: plot.x + band * (index + 0.5), size, weight: 400 },
      twoLines(name, band - (size === tick ? tick * 0.4 : tick), size, 400),
      foot + label * 0.4,
    ),
  );
  if (nesting === null) return { labels: inner, dividers: [], height: heightOf(inner, foot) };
  const below = foot + heightOf(inner, foot);
  const outer = nesting.outer.map(({ label: text, from, count }) =>
    labelOf(
      { text, x: plot.x + band * (from + count / 2), size: label, weight: 600 },
      twoLines(text, band * count - tick, label, 600),
      below + label * 0.1,
    ),
  );
  const height = heightOf(outer, foot);
  const edges = nesting.outer.slice(1).map(({ from }) => plot.x + band * from);
  return {
    labels: [...inner, ...outer],
    dividers: edges.map((x) => ({ x, top: foot, foot: foot + height })),
    height,
  };
}

function labelOf(
  look: Pick<GroupLabel, 'text' | 'x' | 'size' | 'weight'>,
  lines: readonly string[],
  top: number,
): GroupLabel {
  return { ...look, lines, y: lines.map((_, line) => top + look.size * (1 + line * 1.15)) };
}

/** From the foot of the plot to under the lowest line. */
function heightOf(labels: readonly GroupLabel[], foot: number): number {
  return Math.max(0, ...labels.map(({ y, size }) => (y.at(-1) ?? foot) + size * 0.35 - foot));
}

/** A name on two lines; what does not fit is cut off where it can be seen. */
function twoLines(name: string, width: number, size: number, weight: 400 | 600): readonly string[] {
  const [first = '', ...rest] = wrapText(name, width, size, weight);
  const lines = rest.length === 0 ? [first] : [first, rest.join(' ')];
  return lines.map((line) => fitText(line, width, size, weight));
}
