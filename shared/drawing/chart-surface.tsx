import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { Box } from '../charts/place-notes.ts';
import type { Axis } from '../charts/spec.ts';
import type { DrawingTheme } from './theme.ts';

interface Props {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly theme: DrawingTheme;
  readonly x: { readonly domain: readonly [number, number]; readonly ticks?: readonly number[] };
  readonly y: { readonly domain: readonly [number, number]; readonly ticks?: readonly number[] };
  /** Which way the grid lines run: across the axis that carries the percentages. */
  readonly grid: 'vertical' | 'horizontal';
  readonly label: string;
  readonly children: ReactNode;
}

const noData: readonly object[] = [];

/**
 * The Recharts chart all kinds share: two linear scales on a pinned plot area, and a grid. Axis labels,
 * marks and notes are layers of our own on the same plot, so that screen, picture and slide agree.
 */
export function ChartSurface({ width, height, plot, theme, x, y, grid, label, children }: Props) {
  return (
    <ComposedChart
      width={width}
      height={height}
      data={noData}
      margin={{
        left: plot.x,
        top: plot.y,
        right: width - plot.x - plot.w,
        bottom: height - plot.y - plot.h,
      }}
      accessibilityLayer={false}
      role="group"
      title={label}
      style={{ fontFamily: theme.font }}
    >
      <XAxis
        type="number"
        dataKey="x"
        domain={[...x.domain]}
        ticks={x.ticks ? [...x.ticks] : undefined}
        hide
        allowDataOverflow
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[...y.domain]}
        ticks={y.ticks ? [...y.ticks] : undefined}
        hide
        width={0}
        allowDataOverflow
      />
      <CartesianGrid
        vertical={grid === 'vertical'}
        horizontal={grid === 'horizontal'}
        stroke={theme.grid}
        strokeWidth={1}
        {...(grid === 'vertical'
          ? { verticalValues: [...(x.ticks ?? [])] }
          : { horizontalValues: [...(y.ticks ?? [])] })}
      />
      {children}
    </ComposedChart>
  );
}

/** "0 %", "20", … "100 %": the unit at both ends only. */
export function tickText(axis: Axis, tick: number): string {
  return tick === axis.min || tick === axis.max ? `${String(tick)}\u00a0%` : String(tick);
}
