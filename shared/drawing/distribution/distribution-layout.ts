import { noteStrip } from '../../charts/annotations/note-strip.ts';
import { measureText } from '../../base/text-metrics.ts';
import { barShare } from '../../charts/distribution/answer-positions.ts';
import { answerNames, countNameLines, type AnswerName } from '../../charts/distribution/answer-legend.ts';
import type { DistributionSpec } from '../../charts/distribution/distribution-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { haveUnits } from './answer-parts.ts';
import { manyAnswers } from './answer-colours.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';

export interface DistributionLayout {
  readonly plot: Box;
  readonly names: readonly AnswerName[];
  /** Width of the names of bars. */
  readonly nameColumn: number;
  readonly rowHeight: number;
  /** Thickness of a bar. */
  readonly thick: number;
  /** Percentages in the bars carry their unit. */
  readonly haveUnits: boolean;
  /** Right edge of the bars with their n; beyond it there is room for notes, where there is none under the bars. */
  readonly right: number;
}

/** In multiples of the font size. */
const row = 2.7;
const rowWithNames = 4;
/** Above a bar for the names of its answers, and as much below for what is hidden. */
const nameRoom = 1.3;
const foot = 2.4;
const nameLine = 1.6;
const head = 2;
/** Share of a row in which words can stand. */
const betweenBars = 1 - barShare;
/** The narrowest room for words that a strip under the bars is measured for. */
const leastForNotes = 420;
/** Width of the words of notes beside the bars, with air; in type, and at most this share of the chart. */
const besideBars = 13.5;
const mostBeside = 0.28;
/** The sheet at its narrowest: names of answers take no more lines than there. */
const narrowest = 640;

/** The height it wants on screen, in pixels. */
export function distributionHeight(spec: DistributionSpec): number {
  const { label, tick } = drawingSizes.screen;
  const names = isLegendNeeded(spec)
    ? countNameLines(spec, narrowest - countColumnOf(spec, tick), tick) * nameLine * tick
    : 0;
  const rowHeight = (hasNamesBeside(spec) ? rowWithNames : row) * label;
  const strip = noteStrip(spec, { free: rowHeight * betweenBars, width: leastForNotes, size: tick });
  return names + head * tick + Math.max(1, spec.bars.length) * rowHeight + foot * tick + strip;
}

/** Names left, n right, bars between; the names of the answers on top. */
export function layDistribution({
  spec,
  width,
  height,
  variant,
}: DrawingProps<DistributionSpec>): DistributionLayout {
  const { label, tick } = drawingSizes[variant];
  const longest = Math.max(
    0,
    ...spec.bars.map(({ name, role }) => measureText(name, label, 600) + indentOf(role, label)),
  );
  const nameColumn = Math.min(longest + label, width * 0.3);
  const countColumn = countColumnOf(spec, tick);
  const lines = isLegendNeeded(spec) ? countNameLines(spec, width - countColumn, tick) : 0;
  const top = lines * nameLine * tick + head * tick;
  const whole = height - top - foot * tick;
  const free = Math.min(whole / Math.max(1, spec.bars.length), 4 * label) * betweenBars;
  const strip = noteStrip(spec, { free, width: Math.max(leastForNotes, width * 0.5), size: tick });
  const least = hasNamesBeside(spec) ? 2 * nameRoom * tick + label : label * 1.6;
  // Bars that are too thin are not read: then the words stand beside them.
  const isBeside = strip > 0 && whole - strip < spec.bars.length * least;
  const room = isBeside ? whole : whole - strip;
  const right = isBeside ? width - Math.min(besideBars * tick, width * mostBeside) : width;
  // One or two bars may be larger: they are all there is.
  const mostHeight = (spec.bars.length <= 2 ? 6 : 4) * label;
  const rowHeight = Math.min(room / Math.max(1, spec.bars.length), mostHeight);
  const aside = hasNamesBeside(spec) ? nameRoom * tick : 0;
  const plot = {
    x: nameColumn,
    y: top,
    w: Math.max(80, right - nameColumn - countColumn),
    h: rowHeight * Math.max(1, spec.bars.length),
  };
  const names = isLegendNeeded(spec)
    ? answerNames(spec, {
        plot: { ...plot, y: plot.y - tick * 0.4 },
        left: 0,
        right: width - countColumn,
        size: tick,
      })
    : [];
  // In the middle of its row, as bars of a PowerPoint chart are.
  const thick = Math.min(rowHeight * barShare, rowHeight - 2 * aside, mostHeight / 2);
  return {
    ...{ plot, names, nameColumn, rowHeight, thick, right },
    haveUnits: haveUnits(spec, plot.w, label),
  };
}

/** Each part of a bar carries the name of its answer: there are many, and the names are short. */
export function hasNamedParts({ answers }: DistributionSpec): boolean {
  return answers.length >= manyAnswers && answers.every((name) => name.length <= 3);
}

function hasNamesBeside(spec: DistributionSpec): boolean {
  return hasNamedParts(spec) || spec.bars.some(({ hiddenNames }) => hiddenNames !== null);
}

function isLegendNeeded(spec: DistributionSpec): boolean {
  return !hasNamedParts(spec);
}

function countColumnOf({ countLabel }: DistributionSpec, size: number): number {
  return measureText(countLabel, size) + size;
}

/** Groups stand in under their area. */
export function indentOf(role: DistributionSpec['bars'][number]['role'], size: number): number {
  return role === 'group' ? size : 0;
}
