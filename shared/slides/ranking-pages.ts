import { measureText } from '../base/text-metrics.ts';
import { alongAxis, rankingRowMiddle } from '../charts/geometry.ts';
import { describeAnnotation } from '../charts/annotations/describe-annotation.ts';
import { notedIn } from '../charts/keep-noted.ts';
import type { Box } from '../charts/place-notes.ts';
import { isFinding, verdictLook } from '../charts/verdict-look.ts';
import { signedWidth, wordsAfterBars } from '../charts/verdict-words.ts';
import type { RankingSpec } from '../charts/spec.ts';
import { slideColours, type SlideColours } from '../house-style/slide-colours.ts';
import { writeValue } from '../charts/write-value.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { marksOf } from '../model/annotation.ts';
import { sameMark, type MarkKey } from '../model/figure.ts';
import type { ChartSlide, DocumentContext } from './build-document.ts';
import { chartPage } from './chart-page.ts';
import type { UnnumberedPage } from './page-frame.ts';
import type { ChartElement, Frame, SlideElement } from './document.ts';
import { lineElement, textElement } from './elements.ts';
import { type } from './grid.ts';
import { hiddenRows } from './hidden-rows.ts';
import { noteElements } from './note-elements.ts';
import { palette } from './palette.ts';
import { partsOfSlide } from './slide-words.ts';
import { verdictElements } from './verdict-elements.ts';
import { roomBeside } from './words-panel.ts';
import { splitRows } from './split-rows.ts';
import type { RowPart } from './split-rows.ts';

/** A ranking as horizontal bars; a long one on several pages. */
export function rankingPages(
  slide: ChartSlide,
  spec: RankingSpec,
  context: DocumentContext,
): readonly UnnumberedPage[] {
  const isNoted = notedIn(spec);
  const parts = splitRows(spec.rows, ({ mark }) => isNoted([mark]));
  const untold = parts.length === 1 ? untoldNotes(spec, parts[0]?.rows ?? []) : [];
  return parts.map((part) => {
    const isHere = (mark: MarkKey) => part.rows.some((row) => sameMark(row.mark, mark));
    const notes = spec.notes.filter(({ shape }) => {
      const marks = marksOf(shape);
      // Of a group of figures a page shows those it has; what a difference says stands where it ends.
      const isOfMany = shape.kind === 'emphasis' || shape.kind === 'enclosure';
      return marks.length === 0 || (isOfMany ? marks.some(isHere) : marks.slice(0, 1).some(isHere));
    });
    const partSpec: RankingSpec = { ...spec, rows: part.rows, notes };
    const frame = roomBeside(partsOfSlide(slide, spec));
    return chartPage({
      slide,
      spec: partSpec,
      context,
      content: rankingContent(partSpec, frame, part, slideColours(context.houseStyle)),
      remarks: part.remark === null ? [] : [part.remark],
      untold,
    });
  });
}

/** At rows that a window on a long ranking has no room for. */
function untoldNotes(spec: RankingSpec, rows: RankingSpec['rows']): readonly string[] {
  const isShown = (mark: MarkKey) => rows.some((row) => sameMark(row.mark, mark));
  return spec.notes
    .filter(({ shape, text }) => text !== '' && marksOf(shape).length > 0 && !marksOf(shape).some(isShown))
    .map((note) => describeAnnotation(spec, note));
}

/** Room above the plot for the reference's name, below for the axis. */
const head = 0.42;
const foot = 0.36;
/** A few rows are taller, so that they do not leave half a slide white. */
const usualRow = 0.6;
const tallestRow = 1.1;
const heightOfFew = 3.6;
/** Right of the plot: half a tick label, or room for notes. */
const margin = 0.3;
const noteZone = 2.3;
/** A frame less wide has no zone for notes: they stand over the white beside the bars. */
const wideEnough = 8;

/** A ranking in a frame, with all that stands around its bars. */
export function rankingContent(
  spec: RankingSpec,
  frame: Frame,
  part: RowPart,
  colours: SlideColours,
): readonly SlideElement[] {
  const plot = rankingPlot(spec, frame);
  const reference = referenceElements(spec, plot);
  const rowHeight = plot.h / Math.max(1, spec.rows.length);
  const words = wordsAfterBars(spec, { plot, size: type.axis / 72, right: frame.x + frame.w });
  const bars = spec.rows.map(({ value }, index): Box => {
    const top = plot.y + index * rowHeight;
    if (value.status !== 'shown') return { x: plot.x, y: top, w: plot.w, h: rowHeight };
    const end = alongAxis(spec.axis, value.percent, plot.x, plot.x + plot.w);
    return { x: plot.x, y: top + rowHeight * 0.15, w: end - plot.x, h: rowHeight * 0.7 };
  });
  const noteRoom = {
    bounds: { x: plot.x, y: frame.y, w: frame.x + frame.w - plot.x, h: plot.y + plot.h - frame.y },
    labels: bars,
    texts: [
      ...words.flatMap((word) => (word === null ? [] : [word.box])),
      ...reference.flatMap((element) => ('frame' in element ? [element.frame] : [])),
    ],
  };
  const chart: ChartElement = {
    kind: 'chart',
    name: slideTexts.names.chart,
    spec,
    frame: { ...frame, h: plot.y + plot.h + foot - frame.y },
    plot,
    noteRoom,
    altText: spec.altText,
  };
  return [
    chart,
    ...reference,
    ...words.flatMap((word, index) =>
      word === null ? [] : verdictElements(word, spec.rows[index]?.name ?? '', type.axis, colours),
    ),
    ...hiddenRows(spec, plot),
    ...part.skipped.map((skip) => skippedRows(skip, spec, plot, frame.x)).flat(),
    ...noteElements({ spec, plot, ...noteRoom, colours }),
  ];
}

function rankingPlot(spec: RankingSpec, frame: Frame): Frame {
  const { rows, notes } = spec;
  const longest = Math.max(0, ...rows.map(({ name }) => measureText(name, type.label, 600) / 72));
  // Name, gap, "100 %", gap.
  const names = Math.min(longest + 1, frame.w * 0.42);
  const count = Math.max(1, rows.length);
  const row = Math.min(tallestRow, Math.max(usualRow, heightOfFew / count));
  const height = Math.min(frame.h - head - foot, count * row);
  const hasZone = notes.length > 0 && frame.w >= wideEnough;
  const right = Math.max(hasZone ? noteZone : margin, verdictRoom(spec));
  return { x: frame.x + names, y: frame.y + head, w: frame.w - names - right, h: height };
}

/** What the longest verdict after an interval needs beyond the plot: the interval itself may reach to its end. */
function verdictRoom({ rows, axis }: RankingSpec): number {
  const size = type.axis / 72;
  return Math.max(
    0,
    ...rows.map(({ value, difference }) => {
      if (value.status !== 'shown' || !difference || !isFinding(difference.verdict)) return 0;
      const isFar = (value.upper ?? value.percent) > axis.max * 0.6;
      return isFar ? signedWidth(verdictLook(difference.verdict), size) + size : 0;
    }),
  );
}

/** The larger area: its interval as a band, a dotted line, its name on top. */
function referenceElements({ reference, axis }: RankingSpec, plot: Frame): readonly SlideElement[] {
  if (!reference) return [];
  const { label, percent } = reference;
  const x = alongAxis(axis, percent, plot.x, plot.x + plot.w);
  const text = `${label} ${writeValue(reference)}`;
  const width = measureText(text, type.axis, 600) / 72 + 0.1;
  const left = Math.max(plot.x - 0.5, Math.min(x - width / 2, plot.x + plot.w + 0.3 - width));
  return [
    lineElement({
      name: slideTexts.names.reference(label),
      from: { x, y: plot.y - 0.06 },
      to: { x, y: plot.y + plot.h },
      colour: palette.ink,
      width: 1.5,
      dash: 'dot',
      role: 'reference',
      altText: slideTexts.referenceAlt(text),
    }),
    textElement({
      name: slideTexts.names.referenceLabel(label),
      role: 'label',
      frame: { x: left, y: plot.y - 0.32, w: width, h: 0.24 },
      size: type.axis,
      bold: true,
      align: 'center',
      anchor: 'bottom',
      text,
    }),
  ];
}

/** A dashed line where rows are left out, and how many. */
function skippedRows(
  { before, count }: RowPart['skipped'][number],
  spec: RankingSpec,
  plot: Frame,
  left: number,
): readonly SlideElement[] {
  const half = plot.h / Math.max(1, spec.rows.length) / 2;
  const y = rankingRowMiddle(spec, plot, before) - half;
  const right = plot.x + plot.w;
  const words = slideTexts.skippedRows(count);
  const width = measureText(words, type.footer) / 72 + 0.1;
  return [
    lineElement({
      name: slideTexts.names.skipped,
      from: { x: left, y },
      to: { x: right, y },
      colour: palette.muted,
      width: 1,
      dash: 'dash',
      role: 'rule',
    }),
    textElement({
      name: slideTexts.names.skipped,
      role: 'label',
      frame: { x: Math.max(left, right - width), y: y - 0.09, w: width, h: 0.18 },
      size: type.footer,
      colour: palette.ink2,
      align: 'right',
      anchor: 'middle',
      fill: palette.surface,
      text: words,
    }),
  ];
}
