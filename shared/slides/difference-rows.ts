import { writeSigned } from '../base/dutch-numbers.ts';
import { verdictLook } from '../charts/verdict-look.ts';
import type { TellingDifference } from '../charts/telling-difference.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { meaningSlideTexts as texts } from '../language/nl/meaning-slide.ts';
import { differenceColours } from './difference-colours.ts';
import type { Frame, SlideElement, TextElement } from './document.ts';
import { lineElement, textElement } from './elements.ts';
import { type } from './grid.ts';
import { meanRows } from './mean-rows.ts';
import { palette } from './palette.ts';
import { atOneSize } from './text-layout.ts';

export interface DifferenceRow extends TellingDifference {
  /** What was measured. */
  readonly label: string;
}

/** Differences under each other: of percentages on one scale, and below it those of means in words. */
export function differenceRows(
  rows: readonly DifferenceRow[],
  frame: Frame,
  colours: SlideColours,
): readonly SlideElement[] {
  const scaled = rows.filter(isOnScale);
  const means = rows.filter((row) => !isOnScale(row));
  // The scale has its head and foot, also where it holds one row of four.
  const ends = scaled.length === 0 ? 0 : head + foot;
  const height = ends + ((frame.h - ends) * scaled.length) / rows.length;
  return [
    ...(scaled.length === 0 ? [] : scaledRows(scaled, { ...frame, h: height }, colours)),
    ...(means.length === 0
      ? []
      : meanRows(means, { ...frame, y: frame.y + height, h: frame.h - height }, colours)),
  ];
}

/** In percentage points: points of a score are of no other size. */
export function isOnScale({ difference }: DifferenceRow): boolean {
  return difference.measure === undefined;
}

/** Each with its interval; zero says there is no difference. */
function scaledRows(
  rows: readonly DifferenceRow[],
  frame: Frame,
  colours: SlideColours,
): readonly SlideElement[] {
  const scale = scaleOf(rows, frame);
  const words = atOneSize(
    rows.map((row, index) => rowWords(row, index, rows.length, frame, scale, colours)),
    [15, 14, 13, 12, 11, 10, type.least],
  );
  return [
    ...scaleElements(scale),
    ...rows.flatMap((row, index) => [
      ...words.slice(index, index + 1),
      ...rowMarks(row, index, rows.length, scale, colours),
    ]),
    textElement({
      name: texts.names.rule,
      role: 'body',
      frame: { ...frame, y: frame.y + frame.h - 0.3, h: 0.3 },
      size: 13,
      paragraphs: [[{ text: texts.touchesZero.lead, bold: true }, { text: texts.touchesZero.rest }]],
    }),
  ];
}

/** Of the width, for the words; the scale has the rest. */
const wordShare = 0.58;
const head = 0.42;
const foot = 0.85;

interface Scale {
  readonly plot: Frame;
  readonly ticks: readonly number[];
  readonly x: (points: number) => number;
}

function scaleOf(rows: readonly DifferenceRow[], frame: Frame): Scale {
  const ends = [0, ...rows.flatMap(({ difference }) => [difference.lower, difference.upper])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const step = [2, 5, 10, 20, 50].find((each) => (high - low) / each <= 4) ?? 100;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const left = frame.x + frame.w * wordShare;
  const plot = {
    x: left,
    y: frame.y + head,
    w: frame.w - frame.w * wordShare - 0.3,
    h: frame.h - head - foot,
  };
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  return { plot, ticks, x: (points) => plot.x + ((points - least) / Math.max(1, most - least)) * plot.w };
}

function scaleElements({ plot, ticks, x }: Scale): readonly SlideElement[] {
  const lines = ticks.flatMap((points): SlideElement[] => {
    const isZero = points === 0;
    const written = isZero ? '0' : writeSigned(points);
    return [
      lineElement({
        name: isZero ? texts.names.zero : texts.names.tick(written),
        from: { x: x(points), y: plot.y },
        to: { x: x(points), y: plot.y + plot.h },
        colour: isZero ? palette.ink : palette.grid,
        width: isZero ? 1.5 : 1,
        dash: 'solid',
        role: isZero ? 'reference' : 'grid',
      }),
      textElement({
        name: texts.names.tickLabel(written),
        role: 'label',
        frame: { x: x(points) - 0.4, y: plot.y + plot.h + 0.06, w: 0.8, h: 0.25 },
        size: type.axis,
        colour: palette.ink2,
        align: 'center',
        text: written,
      }),
    ];
  });
  return [
    ...lines,
    textElement({
      name: texts.names.zeroLabel,
      role: 'label',
      frame: { x: x(0) - 0.8, y: plot.y - 0.3, w: 1.6, h: 0.25 },
      size: type.axis,
      bold: true,
      align: 'center',
      text: texts.noDifference,
    }),
  ];
}

function rowWords(
  { label, who, difference, unseen }: DifferenceRow,
  index: number,
  count: number,
  frame: Frame,
  { plot }: Scale,
  colours: SlideColours,
): TextElement {
  const { verdict, other } = difference;
  const height = plot.h / count;
  const { words } = differenceColours(verdictLook(verdict).tone, colours);
  return textElement({
    name: texts.names.row(label),
    role: 'body',
    frame: { x: frame.x, y: plot.y + height * index, w: frame.w * wordShare - 0.25, h: height - 0.06 },
    size: 15,
    anchor: 'middle',
    paragraphs: [
      [{ text: texts.row(label, who, other.name, unseen) }],
      [{ text: texts.size(difference), bold: true, colour: words }],
    ],
  });
}

function rowMarks(
  { label, difference }: DifferenceRow,
  index: number,
  count: number,
  { plot, x }: Scale,
  colours: SlideColours,
): readonly SlideElement[] {
  const { difference: points, lower, upper, verdict } = difference;
  const look = verdictLook(verdict);
  const { mark } = differenceColours(look.tone, colours);
  const middle = plot.y + (plot.h / count) * (index + 0.5);
  const size = 0.2;
  return [
    lineElement({
      name: texts.names.interval(label),
      from: { x: x(lower), y: middle },
      to: { x: x(upper), y: middle },
      colour: mark,
      width: 4,
      dash: 'solid',
      role: 'grid',
    }),
    {
      kind: 'sign',
      name: texts.names.mark(label),
      shape: look.shape,
      frame: { x: x(points) - size / 2, y: middle - size / 2, w: size, h: size },
      colour: mark,
      isOpen: look.isOpen,
    },
  ];
}
