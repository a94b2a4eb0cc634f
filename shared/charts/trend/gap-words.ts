import { writeList } from '../../base/dutch-numbers.ts';
import { measureText, wrapText } from '../../base/text-metrics.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { trendBreakX, trendWaveX } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { TrendSpec } from '../spec.ts';
import { isFootFree, trendGapRuns, type TrendGap } from './trend-gaps.ts';

export interface GapLine {
  readonly text: string;
  readonly weight: 400 | 600;
}

/** Why waves have no figure, in words at the foot of the plot, or at its top where lines run low. */
export interface GapWords {
  readonly waves: readonly number[];
  readonly lines: readonly GapLine[];
  /** All there is to tell, where the lines say it shorter. */
  readonly whole: string;
  readonly box: Box;
  /** Under the words, where figures are hidden; over several waves it reaches from the first to the last. */
  readonly hatch: Box | null;
}

interface Room {
  readonly plot: Box;
  /** Font size. */
  readonly size: number;
}

type Run = ReturnType<typeof trendGapRuns>[number];

/** Each reason in full; where one would be a text of its own, only who is hidden: the hatch and its account say why. */
export function gapWords(spec: TrendSpec, room: Room): readonly GapWords[] {
  return trendGapRuns(spec).map((run) => {
    const inFull = placed(spec, run, run.gaps.map(told), room);
    return inFull.lines.length <= mostLines ? inFull : placed(spec, run, shortly(spec, run.gaps), room);
  });
}

/** Of one wave; more is a text and no label. */
const mostLines = 4;
const lineHeight = 1.35;

interface Told {
  readonly name: string | null;
  readonly reason: string;
}

function told({ name, reason }: TrendGap): Told {
  return { name, reason };
}

/** Those that are hidden together once, by name where others are shown there. */
function shortly({ series }: TrendSpec, gaps: readonly TrendGap[]): readonly Told[] {
  const hidden = gaps.filter(({ isHidden }) => isHidden);
  const names = hidden.flatMap(({ name }) => name ?? []);
  const isAll = names.length === 0 || names.length === series.length;
  const once = { name: isAll ? null : writeList(names), reason: chartTexts.hiddenAtWave };
  return [...(hidden.length > 0 ? [once] : []), ...gaps.filter(({ isHidden }) => !isHidden).map(told)];
}

function placed(spec: TrendSpec, { waves, gaps }: Run, all: readonly Told[], { plot, size }: Room): GapWords {
  const [first = 0] = waves;
  const from = trendWaveX(spec, plot, first);
  const to = trendWaveX(spec, plot, waves.at(-1) ?? first);
  const width = Math.min(plot.w / spec.waves.length, size * 13) - size + to - from;
  const lines = all.flatMap(({ name, reason }): GapLine[] => [
    ...(name === null
      ? []
      : wrapText(name, width, size, 600).map((text) => ({ text, weight: 600 as const }))),
    ...wrapText(reason, width, size).map((text) => ({ text, weight: 400 as const })),
  ]);
  const words = Math.max(...lines.map(({ text, weight }) => measureText(text, size, weight)));
  const isHidden = gaps.some((gap) => gap.isHidden);
  const w = waves.length === 1 ? words : Math.min(width, plot.w - size * 0.3);
  const h = lines.length * lineHeight * size;
  const strip = isHidden ? size * 1.4 : 0;
  const reach = h + strip + (isHidden ? size * 0.4 : 0);
  const air = size * 0.3;
  const inPlot = (left: number) => Math.max(plot.x + air, Math.min(left, plot.x + plot.w - w));
  const middled = inPlot((from + to) / 2 - w / 2);
  // Of one wave: beside the line of a change of question, where it has room. Those of several reach over it.
  const line = spec.breaks
    .map(({ beforeWave }) => trendBreakX(spec, plot, beforeWave))
    .find((at) => waves.length === 1 && middled < at + air && at - air < middled + w);
  const sides = line === undefined ? [] : [line + air, line - air - w];
  const [nearest = middled, other = nearest] = sides.sort(
    (one, two) => Math.abs(one - middled) - Math.abs(two - middled),
  );
  const x = nearest !== inPlot(nearest) && other === inPlot(other) ? other : nearest;
  const y = waves.every((wave) => isFootFree(spec, wave, plot, reach + size))
    ? plot.y + plot.h - reach - size * 0.6
    : plot.y + size * 0.6;
  return {
    ...{ waves, lines, box: { x, y, w, h } },
    whole: gaps.map(({ name, reason }) => (name === null ? reason : `${name}: ${reason}`)).join('. '),
    hatch: isHidden ? { x, y: y + h + size * 0.4, w, h: strip } : null,
  };
}
