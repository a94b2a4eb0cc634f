import { keepFirst, notedIn } from '../../charts/keep-noted.ts';
import { measureText, wrapText } from '../../base/text-metrics.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { TopRow, TopSpec } from '../../charts/top/top-spec.ts';
import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { signedWidth } from '../../charts/verdict-words.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import { slideTexts } from '../../language/nl/slides.ts';
import { topSizes, type TopSizes } from './top-sizes.ts';

/** Where a top list has its bars, and the words to their left and right. */
export interface TopPlot extends Box {
  /** Smaller than 1 where the list is squeezed. */
  readonly scale: number;
  /** Where names start; they stand over the bars where this is the left of the bars too. */
  readonly names: number;
  /** The height of a name over its bar; 0 beside it. */
  readonly nameHigh: number;
}

/** The height a top list wants on a sheet of this width. */
export function topHeight(spec: TopSpec, width: number): number {
  return heightAt(spec, width, 1);
}

/** The least height at which no place is left out on screen, and all of it can be read. */
export function leastTopHeight(spec: TopSpec, width: number): number {
  return Math.ceil(heightAt(spec, width, topSizes.screen.leastScale));
}

function heightAt(spec: TopSpec, width: number, scale: number): number {
  const sizes = topSizes.screen;
  return Math.max(1, spec.rows.length) * rowHeight(spec, sizes, width) * scale + footOf(spec, sizes, width);
}

export function rowHeight({ reference }: TopSpec, sizes: TopSizes, width: number): number {
  const { own, beside, gap } = sizes;
  return (isBeside(sizes, width) ? 0 : sizes.name) + own + (reference === null ? 0 : beside + 3) + gap;
}

/** Bars right of the place numbers and, on a wide sheet, of the names; where there is less height than it wants, all of it shrinks. */
export function topPlot(spec: TopSpec, width: number, height: number, sizes: TopSizes): TopPlot {
  const rows = Math.max(1, spec.rows.length);
  const wanted = rows * rowHeight(spec, sizes, width);
  const scale = Math.min(1, (height - footOf(spec, sizes, width)) / wanted);
  const names = measureText(String(rows), sizes.label, 600) + sizes.label * 0.8;
  const box = { y: 0, h: wanted * scale, scale, names };
  if (!isBeside(sizes, width))
    return { ...box, x: names, w: width - names - sizes.right, nameHigh: sizes.name * scale };
  const widest = Math.max(...spec.rows.map(({ label }) => measureText(label, sizes.label, 600)), 0);
  const x = names + Math.min(widest, width * mostForNames) + sizes.label;
  const words = Math.max(...spec.rows.map(({ difference }) => wordWidth(difference, sizes.label)), 0);
  return { ...box, x, w: width - x - Math.max(words + sizes.cap, sizes.right), nameHigh: 0 };
}

/** Of the sheet: bars say more than long names. */
const mostForNames = 0.32;

/** Of the word of a verdict with the air before it. */
export function wordWidth(difference: TopSpec['rows'][number]['difference'], size: number): number {
  return difference && isFinding(difference.verdict)
    ? signedWidth(verdictLook(difference.verdict), size) + size
    : 0;
}

/** The first places that can still be read at this height, and in words how many more there are. */
export function fitTop(spec: TopSpec, width: number, height: number, sizes: TopSizes): TopSpec {
  const row = rowHeight(spec, sizes, width) * sizes.leastScale;
  const roomIn = (told: TopSpec) =>
    Math.max(1, Math.floor((height - footOf(told, sizes, width)) / row + 1e-6));
  // What is left out is told under the rows, and that may take the room of one more.
  const fitted = (most: number): TopSpec => {
    const kept = keepRows(spec, most);
    return roomIn(kept) < most ? fitted(roomIn(kept)) : kept;
  };
  const room = roomIn(spec);
  return spec.rows.length <= room ? spec : fitted(room);
}

function keepRows(spec: TopSpec, most: number): TopSpec {
  const isNoted = notedIn(spec);
  const hasNote = ({ mark, beside }: TopRow) => isNoted([mark, ...(beside ? [beside.mark] : [])]);
  const rows = keepFirst(spec.rows, most, hasNote);
  const leftOut = spec.rows.filter((row) => !rows.includes(row));
  const untold = leftOut.filter(hasNote).length;
  const remarks = [
    profileTexts.notOnSlide(leftOut.length),
    ...(untold === 0 ? [] : [slideTexts.notedRowsLeftOut(untold)]),
    ...(spec.remark === null ? [] : [spec.remark]),
  ];
  return { ...spec, rows, remark: remarks.join('. ') };
}

/** What is said under the rows, in as many lines as it needs. */
export function remarkLines({ remark }: TopSpec, width: number, { small }: TopSizes): readonly string[] {
  return remark === null ? [] : wrapText(remark, width, small);
}

function isBeside({ namesBeside }: TopSizes, width: number): boolean {
  return namesBeside !== null && width >= namesBeside;
}

/** Axis and remark. */
function footOf(spec: TopSpec, sizes: TopSizes, width: number): number {
  const { axis, foot, small } = sizes;
  const more = Math.max(0, remarkLines(spec, width, sizes).length - 1);
  return (
    (spec.rows.length === 0 ? 0 : axis) +
    (axis > 0 && spec.remark === null ? 0 : foot) +
    more * small * remarkLineHigh
  );
}

export const remarkLineHigh = 1.3;
