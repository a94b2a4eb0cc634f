import { wrapText, type FontWeight } from '../../base/text-metrics.ts';
import { writeFooter } from '../../charts/footer/write-footer.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { Logo } from '../../model/house-style.ts';
import type { PictureShape } from '../../model/picture-shape.ts';
import { wantedHeight } from '../wanted-height.ts';

export interface PictureLine {
  readonly role: 'headline' | 'subtitle' | 'tag' | 'footer' | 'owner';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
}

/** A chart with all it must carry when it travels alone, in units of the screen. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Pixels of a PNG per unit. */
  readonly scale: number;
  /** Millimetres on paper; null where it has no size there. */
  readonly printWidth: number | null;
  readonly lines: readonly PictureLine[];
  readonly chart: Box;
  /** Bottom right; null without a logo. */
  readonly logo: Box | null;
}

/** What is said beside the chart itself. */
export interface PictureWords {
  readonly fictitious: string;
  readonly owner: string;
  readonly logo: Logo | null;
}

export const pictureType = { headline: 24, subtitle: 15, tag: 12, footer: 12, owner: 12 } as const;
const weights: Readonly<Record<PictureLine['role'], FontWeight>> = {
  ...{ headline: 600, subtitle: 400, tag: 600, footer: 400, owner: 600 },
};
const margin = 28;
const gap = 16;
const lowestChart = 220;

/** Words above, chart, words below. Null where so many rows do not fit this shape. */
export function layOutPicture(
  spec: ChartSpec,
  shape: PictureShape,
  words: PictureWords,
): PictureLayout | null {
  const { width, ratio, pixels, printWidth } = shapes[shape];
  // Many rows: a larger sheet in the same shape, so that all becomes smaller, as far as it can be read.
  for (const larger of ratio === null ? [1] : [1, 1.2, 1.4, 1.6]) {
    const sheet = width * larger;
    const layout = stack(spec, sheet, ratio === null ? null : sheet / ratio, words);
    const scale = Math.min(pixels / sheet, Math.sqrt(mostPixels / (sheet * layout.height)));
    if (ratio === null || layout.chart.h >= (wantedHeight(spec, layout.chart.w) ?? lowestChart))
      return { ...layout, scale, printWidth };
  }
  return null;
}

interface Shape {
  readonly width: number;
  /** Width by height; null: as high as the chart is. */
  readonly ratio: number | null;
  readonly pixels: number;
  readonly printWidth: number | null;
}
const shapes: Readonly<Record<PictureShape, Shape>> = {
  slide: { width: 960, ratio: 16 / 9, pixels: 1920, printWidth: null },
  // The width of the text on a page of A4, at 300 dots an inch.
  report: { width: 800, ratio: null, pixels: 1890, printWidth: 160 },
  social: { width: 720, ratio: 1, pixels: 1200, printWidth: null },
  portrait: { width: 648, ratio: 4 / 5, pixels: 1080, printWidth: null },
};

/** More a picture of hundreds of rows cannot hold in memory. */
const mostPixels = 30_000_000;

function stack(
  spec: ChartSpec,
  width: number,
  fixed: number | null,
  words: PictureWords,
): Omit<PictureLayout, 'scale' | 'printWidth'> {
  const room = width - 2 * margin;
  const logo = words.logo === null ? null : sizeOf(words.logo);
  const texts = (role: PictureLine['role'], text: string, within = room) =>
    text === ''
      ? []
      : wrapText(text, within, pictureType[role], weights[role]).map((line) => ({ role, text: line }));
  const above = [
    ...texts('tag', spec.fictitious ? words.fictitious : ''),
    ...texts('headline', spec.headline),
    ...texts('subtitle', spec.subtitle),
  ];
  const beside = room - (logo === null ? 0 : logo.w + gap);
  const below = [
    ...texts('footer', writeFooter(spec.footer).join(' '), beside),
    ...texts('owner', words.owner, beside),
  ];
  const top = margin + heightOf(above) + gap;
  const foot = gap + Math.max(heightOf(below), logo?.h ?? 0) + margin;
  const height = fixed ?? top + (wantedHeight(spec, room) ?? Math.round(room * 0.56)) + foot;
  const chart = { x: margin, y: top, w: room, h: height - top - foot };
  return {
    ...{ width, height, chart },
    logo: logo && { ...logo, x: width - margin - logo.w, y: height - margin - logo.h },
    lines: [...setLines(above, margin), ...setLines(below, height - foot + gap)],
  };
}

/** As large as fits beside the owner. */
function sizeOf({ width, height }: Logo): Pick<Box, 'w' | 'h'> {
  const scale = Math.min(logoRoom.w / width, logoRoom.h / height);
  return { w: width * scale, h: height * scale };
}
const logoRoom = { w: 144, h: 40 };

type Unplaced = Pick<PictureLine, 'role' | 'text'>;

function heightOf(lines: readonly Unplaced[]): number {
  return lines.reduce((height, { role }) => height + step(role), 0);
}

function setLines(lines: readonly Unplaced[], top: number): readonly PictureLine[] {
  return lines.map(({ role, text }, index) => ({
    ...{ role, text, x: margin },
    baseline: top + heightOf(lines.slice(0, index)) + pictureType[role],
  }));
}

function step(role: PictureLine['role']): number {
  return Math.round(pictureType[role] * 1.35);
}

export function pictureWeight({ role }: Pick<PictureLine, 'role'>): FontWeight {
  return weights[role];
}
