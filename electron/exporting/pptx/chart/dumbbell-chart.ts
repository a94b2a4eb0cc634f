import { emphasisIn } from '../../../../shared/charts/annotations/emphasis.ts';
import { dotsAcross, rowMiddle } from '../../../../shared/charts/dumbbell/dumbbell-layout.ts';
import type { DumbbellRow, DumbbellSpec } from '../../../../shared/charts/dumbbell/dumbbell-spec.ts';
import { groupLook } from '../../../../shared/charts/group-look.ts';
import type { Box } from '../../../../shared/charts/place-notes.ts';
import { dumbbellFrame } from '../../../../shared/drawing/dumbbell/dumbbell-frame.ts';
import { groupColour } from '../../../../shared/drawing/group-colour.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import { drawnLine, drawnMarker, onSlide, slideSizes, type DrawnLook, type DrawnRoom } from './drawn-look.ts';
import type { NativeChart } from './native-chart.ts';
import { figureScale, plainAxis } from './scatter-axes.ts';
import { pause, scatterChart, type ScatterPoint, type ScatterSeries } from './scatter-chart.ts';

/** Per area its groups on one line: a series per group, and the lines between the outermost. */
export function dumbbellChart(spec: DumbbellSpec, room: DrawnRoom, look: DrawnLook): NativeChart {
  const { plot, rows, shown } = dumbbellFrame(spec, { ...room, variant: 'slide' });
  const placed = rows.map((row, index): PlacedRow => {
    const middle = rowMiddle(shown, plot, index);
    return {
      row,
      dots: dotsAcross(spec, row, plot),
      heightOf: (lift) => share(plot, middle + lift * slideSizes.dot),
    };
  });
  return scatterChart({
    series: [
      gapSeries(placed, false, look),
      gapSeries(placed, true, look),
      ...spec.groups.map((_, group) => groupSeries(spec, placed, group, look)),
    ],
    level: figureScale(spec.axis),
    upright: plainAxis(0, 1),
    plot: onSlide(room, plot),
    scale: look.scale,
    heads: { x: spec.axis.measure === 'mean' ? slideTexts.sheet.mean : slideTexts.sheet.percent },
  });
}

interface PlacedRow {
  readonly row: DumbbellRow;
  readonly dots: ReturnType<typeof dotsAcross>;
  /** From the foot of the plot (0) to its top (1). */
  readonly heightOf: (lift: number) => number;
}

function share(plot: Box, y: number): number {
  return Math.round((1 - (y - plot.y) / plot.h) * 1e6) / 1e6;
}

/** The lines of the gaps that count, or of the others: heavier, as in the drawing. */
function gapSeries(rows: readonly PlacedRow[], isCounting: boolean, { theme }: DrawnLook): ScatterSeries {
  const mine = rows.filter(
    ({ row: { gap } }) => (gap.status === 'shown' && gap.counts === true) === isCounting,
  );
  return {
    name: isCounting ? slideTexts.sheet.gapCounts : slideTexts.sheet.gap,
    points: mine.flatMap(({ row, dots, heightOf }): readonly ScatterPoint[] => {
      if (dots.length < 2) return [];
      const percents = dots.map(({ value }) => value.percent);
      const ends = [Math.min(...percents), Math.max(...percents)];
      const points = ends.map((x) => ({ label: row.name, x, y: heightOf(0) }));
      return [...points, ...pause(points)];
    }),
    line: isCounting
      ? drawnLine(theme.ink2, slideSizes.chosenLine)
      : drawnLine(theme.otherBarLine, slideSizes.line),
  };
}

/** Hidden dots are left out: they have no row in the sheet. */
function groupSeries(
  spec: DumbbellSpec,
  rows: readonly PlacedRow[],
  group: number,
  { theme }: DrawnLook,
): ScatterSeries {
  const emphasisOf = emphasisIn(spec);
  const { shape, isOpen, colour: turn } = groupLook(group);
  const markerOf = (colour: string, size: number) =>
    drawnMarker({
      ...{ shape, size, colour, isOpen, ground: theme.surface },
      edgeWidth: (slideSizes.dot / 11) * (isOpen ? 2.5 : 1.5),
    });
  const plain = groupColour({ shape, isOpen, colour: turn }, theme);
  return {
    name: spec.groups[group]?.name ?? '',
    marker: markerOf(plain, slideSizes.dot),
    points: rows.flatMap(({ row, dots, heightOf }) =>
      dots
        .filter((dot) => dot.group === group)
        .map(({ value, lift }): ScatterPoint => {
          const mark = row.dots[group]?.mark;
          const emphasis = mark ? emphasisOf(mark) : null;
          return {
            ...{ label: row.name, x: value.percent, y: heightOf(lift) },
            ...(emphasis === 'mute' ? { marker: markerOf(theme.hatch, slideSizes.dot) } : {}),
            ...(emphasis === 'lift' ? { marker: markerOf(plain, slideSizes.chosenDot) } : {}),
          };
        }),
    ),
  };
}
