import { measureText } from '../../base/text-metrics.ts';
import { rowsHigh } from '../../charts/profile/profile-geometry.ts';
import type { ProfileSection, ProfileSpec } from '../../charts/profile/profile-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { signedWidth } from '../../charts/verdict-words.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import type { DrawingProps } from '../drawing-props.ts';

/** Sizes of a profile in pixels, per medium. */
export interface ProfileSizes {
  readonly label: number;
  readonly small: number;
  readonly head: number;
  readonly foot: number;
  readonly row: { readonly least: number; readonly most: number };
  readonly column: { readonly least: number; readonly most: number };
  readonly ring: number;
  readonly dot: number;
  readonly interval: number;
  readonly halo: number;
  /** How far the band of a chosen row goes past the drawing: on a slide not at all. */
  readonly bleed: number;
}

export const profileSizes: Readonly<Record<DrawingProps['variant'], ProfileSizes>> = {
  screen: {
    label: 15,
    small: 13,
    head: 32,
    foot: 36,
    row: { least: 26, most: 40 },
    column: { least: 64, most: 112 },
    ring: 6,
    dot: 13,
    interval: 2,
    halo: 5,
    bleed: 12,
  },
  slide: {
    label: 24,
    small: 24,
    head: 46,
    foot: 56,
    row: { least: 37, most: 56 },
    column: { least: 92, most: 170 },
    ring: 10,
    dot: 20,
    interval: 3.5,
    halo: 8,
    bleed: 0,
  },
};

export interface ProfileColumns {
  /** Where names must end. */
  readonly names: number;
  /** Right edges of the percentages: the own one first. */
  readonly percents: readonly { readonly right: number; readonly width: number; readonly head: string }[];
  /** The second of them is of what the marks are held against. */
  readonly hasHeld: boolean;
  readonly plot: { readonly x: number; readonly w: number };
  /** Where verdicts start. */
  readonly verdict: number;
}

/** Names left, percentages, the axis in what is between, verdicts right. */
export function profileColumns(spec: ProfileSpec, width: number, sizes: ProfileSizes): ProfileColumns {
  const held = heldHead(spec);
  const whole = columnsWith(spec, width, sizes, held);
  // In little room the marks come first: their difference and the panel tell the same.
  return held.length === 0 || whole.plot.w >= sizes.label * roomyPlot
    ? whole
    : columnsWith(spec, width, sizes, []);
}

/** Wide enough, in letters, for the marks with another column beside them. */
const roomyPlot = 14;

function columnsWith(
  spec: ProfileSpec,
  width: number,
  sizes: ProfileSizes,
  held: readonly string[],
): ProfileColumns {
  const rows = spec.sections.flatMap((section) => section.rows);
  const gap = sizes.label * 0.8;
  const heads = [spec.name, ...held, ...spec.columns];
  const verdict = verdictWidth(spec, sizes);
  const longest = Math.max(0, ...rows.map(({ label }) => measureText(label, sizes.label)));
  const names = Math.min(longest + gap, width * (heads.length > 2 ? 0.26 : 0.32));
  const wanted = heads.map((head, index) =>
    Math.min(
      sizes.column.most,
      Math.max(sizes.column.least, measureText(head, sizes.small, index === 0 ? 600 : 400) + gap),
    ),
  );
  // Without verdicts the last tick still needs room for its half.
  const roomBeside = (widths: readonly number[]) =>
    width -
    (widths.reduce((sum, own) => sum + own, names) + gap * 2.4) -
    (verdict === 0 ? gap * 2 : verdict + gap * 2);
  // Where little is left for the marks, the names above the other areas are cut first.
  const widths =
    roomBeside(wanted) < leastPlot
      ? wanted.map((own, index) => (index === 0 ? own : sizes.column.least))
      : wanted;
  let right = names;
  const percents = heads.map((head, index) => {
    const own = widths[index] ?? sizes.column.least;
    right += own;
    return { right, width: own - gap, head };
  });
  const plot = { x: right + gap * 2.4, w: Math.max(leastPlot, roomBeside(widths)) };
  return { names: names - gap, percents, hasHeld: held.length > 0, plot, verdict: width - verdict };
}

/** Of what the marks are held against, where none of the other columns is that. */
function heldHead({ scale }: ProfileSpec): readonly string[] {
  return scale.kind === 'difference' && scale.held !== null ? [scale.held] : [];
}

/** Narrower than this marks cannot be told apart. */
const leastPlot = 80;

function verdictWidth({ sections }: ProfileSpec, { label }: ProfileSizes): number {
  const words = sections.flatMap(({ rows }) =>
    rows.flatMap(({ difference }) =>
      difference === null
        ? []
        : [
            difference.verdict === null
              ? measureText(verdictTexts.untested, label)
              : signedWidth(verdictLook(difference.verdict), label) +
                (isFinding(difference.verdict) ? label * 0.3 : 0),
          ],
    ),
  );
  return Math.max(0, ...words);
}

/** Head and foot keep their height; rows share the rest, no taller than reads well. */
export function profilePlot(
  sections: readonly ProfileSection[],
  { plot: { x, w } }: ProfileColumns,
  height: number,
  { head, foot, row }: ProfileSizes,
): Box {
  const rows = Math.max(1, rowsHigh(sections));
  return { x, y: head, w, h: Math.min(row.most * rows, height - head - foot) };
}
