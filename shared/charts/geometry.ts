import type { MarkKey } from '../model/figure.ts';
import { answerPositions } from './distribution/answer-positions.ts';
import { funnelPointAt } from './funnel/funnel-geometry.ts';
import { dotsAcross, rowMiddle } from './dumbbell/dumbbell-layout.ts';
import { layMap } from './map/lay-map.ts';
import type { Box, Point } from './place-notes.ts';
import { profilePositions } from './profile/profile-geometry.ts';
import type { Axis, BarsSpec, ChartSpec, MarkValue, RankingSpec, TrendSpec } from './spec.ts';

/**
 * Where marks lie in a plot frame, in any unit. Screen, picture, slide document and PowerPoint all take
 * positions from here, so a note's leader ends on its mark in each of them.
 */

/** Position of a percentage along a frame: from its start (`from`) to its end (`to`). */
export function alongAxis({ min, max }: Axis, percent: number, from: number, to: number): number {
  return from + ((percent - min) / (max - min)) * (to - from);
}

/** Middle of row `index` of a ranking. */
export function rankingRowMiddle(spec: RankingSpec, plot: Box, index: number): number {
  return plot.y + ((index + 0.5) * plot.h) / Math.max(1, spec.rows.length);
}

/** Share of the plot's width that is kept free on either side of the waves. */
const trendInset = 0.04;

/** Waves as a linear scale over the plot's full width, inset included: the same places as `trendWaveX`. */
export function trendWaveDomain({ waves }: Pick<TrendSpec, 'waves'>): readonly [number, number] {
  const first = waves[0] ?? 0;
  const last = waves.at(-1) ?? first;
  const margin = first === last ? 1 : ((last - first) * trendInset) / (1 - 2 * trendInset);
  return [first - margin, last + margin];
}

/** Waves lie at their true distance in time. */
export function trendWaveX({ waves }: Pick<TrendSpec, 'waves'>, plot: Box, wave: number): number {
  const first = waves[0] ?? wave;
  const last = waves.at(-1) ?? wave;
  if (first === last) return plot.x + plot.w / 2;
  const inset = plot.w * trendInset;
  return plot.x + inset + ((wave - first) / (last - first)) * (plot.w - 2 * inset);
}

/** A break lies just before its wave: nearer to it than to the wave before. */
export function trendBreakX(spec: Pick<TrendSpec, 'waves'>, plot: Box, beforeWave: number): number {
  const here = trendWaveX(spec, plot, beforeWave);
  const earlier = spec.waves.findLast((wave) => wave < beforeWave);
  return earlier === undefined ? plot.x : here - (here - trendWaveX(spec, plot, earlier)) * 0.36;
}

/** A group is a band; its bars stand side by side in the middle 72 % of it. */
export function barBox(spec: BarsSpec, plot: Box, group: number, series: number): Box {
  const band = plot.w / Math.max(1, spec.groups.length);
  const count = spec.series.length;
  const gap = band * 0.03;
  const widest = plot.w * 0.12;
  const width = Math.min((band * 0.72 - gap * (count - 1)) / count, widest);
  const total = width * count + gap * (count - 1);
  const x = plot.x + band * (group + 0.5) - total / 2 + series * (width + gap);
  return { x, y: plot.y, w: width, h: plot.h };
}

export interface MarkPosition {
  /** The value itself: the middle of the dot, or of the bar's end. */
  readonly at: Point;
  /** Mark and interval together: what a note may not cover. */
  readonly box: Box;
  /** Mark and interval alone, where the box holds other figures of its row too. */
  readonly own?: Box;
  /** Those other figures. */
  readonly beside?: readonly Box[];
}

/** All shown marks with their boxes. `size` is the diameter of a dot. */
export function markPositions(
  spec: ChartSpec,
  plot: Box,
  size: number,
): readonly (MarkPosition & { readonly mark: MarkKey })[] {
  switch (spec.kind) {
    case 'ranking':
      return spec.rows.flatMap(({ mark, value }, index) => {
        const y = rankingRowMiddle(spec, plot, index);
        return across(value, (percent) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w)).map(
          (x) => ({
            mark,
            at: { x: x.at, y },
            box: { x: x.from - size / 2, y: y - size / 2, w: x.to - x.from + size, h: size },
          }),
        );
      });
    case 'trend':
      return spec.series.flatMap(({ points }) =>
        points.flatMap(({ mark, wave, value }) =>
          upright(mark, value, trendWaveX(spec, plot, wave), size, (percent) =>
            heightOf(spec.axis, percent, plot),
          ),
        ),
      );
    case 'bars':
      return spec.series.flatMap(({ bars }, series) =>
        bars.flatMap(({ mark, value }, group) => {
          const bar = barBox(spec, plot, group, series);
          const middle = bar.x + bar.w / 2;
          return upright(mark, value, middle, size, (percent) => heightOf(spec.axis, percent, plot)).map(
            (position) => {
              const top = position.box.y;
              return { ...position, box: { x: bar.x, y: top, w: bar.w, h: plot.y + plot.h - top } };
            },
          );
        }),
      );
    case 'funnel':
      return spec.points.map((point) => {
        const at = funnelPointAt(spec, point, plot);
        return { mark: point.mark, at, box: { x: at.x - size / 2, y: at.y - size / 2, w: size, h: size } };
      });
    case 'profile':
      return profilePositions(spec, plot, size);
    case 'gaps':
      return spec.series.flatMap(({ points }) =>
        points.flatMap(({ mark, wave, value }) =>
          upright(
            mark,
            // Its lines have no intervals.
            value.status === 'shown' ? { ...value, lower: null, upper: null } : value,
            trendWaveX(spec, plot, wave),
            size,
            (percent) => heightOf(spec.axis, percent, plot),
          ),
        ),
      );
    case 'dumbbell':
      return spec.rows.flatMap((row, index) => {
        const middle = rowMiddle(spec.rows.length, plot, index);
        return dotsAcross(spec, row, plot).flatMap(({ group, x, lift }) => {
          const y = middle + lift * size;
          const mark = row.dots[group]?.mark;
          const box = { x: x - size / 2, y: y - size / 2, w: size, h: size };
          return mark ? [{ mark, at: { x, y }, box }] : [];
        });
      });
    case 'map':
      return layMap(spec, plot, size).places.map(({ area, at }) => ({
        mark: area.mark,
        at,
        box: { x: at.x - size / 2, y: at.y - size / 2, w: size, h: size },
      }));
    case 'distribution':
      return answerPositions(spec, plot);
    default:
      return [];
  }
}

/** Height of a percentage in a plot whose values run upwards. */
export function heightOf(axis: Axis, percent: number, plot: Box): number {
  return alongAxis(axis, percent, plot.y + plot.h, plot.y);
}

function across(value: MarkValue, place: (percent: number) => number) {
  if (value.status !== 'shown') return [];
  return [
    {
      at: place(value.percent),
      from: place(value.lower ?? value.percent),
      to: place(value.upper ?? value.percent),
    },
  ];
}

function upright(
  mark: MarkKey,
  value: MarkValue,
  x: number,
  size: number,
  place: (percent: number) => number,
) {
  return across(value, place).map((y) => ({
    mark,
    at: { x, y: y.at },
    box: { x: x - size / 2, y: y.to - size / 2, w: size, h: y.from - y.to + size },
  }));
}
