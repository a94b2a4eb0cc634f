import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, DefaultZIndexes, XAxis, YAxis } from 'recharts';
import type { Box } from '../charts/place-notes.ts';
import type { DrawingTheme } from './theme.ts';

interface Scale {
  readonly domain: readonly [number, number];
  readonly ticks?: readonly number[];
}

interface Props {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly theme: DrawingTheme;
  readonly x: Scale;
  readonly y: Scale;
  /** Which way the grid lines run: across the axis that carries the percentages. Left out: there are none. */
  readonly grid?: 'vertical' | 'horizontal';
  /** Rows for lines and areas, each with its place on the x axis. */
  readonly data?: readonly { readonly x: number }[];
  readonly label: string;
  /** Marks inside can be picked: a group to walk through, not one picture. */
  readonly isInteractive: boolean;
  readonly children: ReactNode;
}

const noData: readonly { readonly x: number }[] = [];

/**
 * The Recharts chart all kinds share: two linear scales on a pinned plot area, and a grid. Axis labels,
 * marks and notes are layers of our own on the same plot, so that screen, picture and slide agree.
 */
export function ChartSurface(props: Props) {
  const { width, height, plot, theme, x, y, grid, data = noData, label, isInteractive, children } = props;
  return (
    <ComposedChart
      width={width}
      height={height}
      data={data}
      margin={{
        left: plot.x,
        top: plot.y,
        right: width - plot.x - plot.w,
        bottom: height - plot.y - plot.h,
      }}
      accessibilityLayer={false}
      role={isInteractive ? 'group' : 'img'}
      aria-label={label}
    >
      <XAxis type="number" dataKey="x" {...scaleProps(x)} hide height={0} allowDataOverflow />
      <YAxis type="number" {...scaleProps(y)} hide width={0} allowDataOverflow />
      {grid !== undefined && (
        <CartesianGrid
          // One layer up: the ground after a break lies under the grid.
          zIndex={DefaultZIndexes.barBackground}
          vertical={grid === 'vertical'}
          horizontal={grid === 'horizontal'}
          stroke={theme.grid}
          strokeWidth={1}
          {...(grid === 'vertical'
            ? { verticalValues: [...(x.ticks ?? [])] }
            : { horizontalValues: [...(y.ticks ?? [])] })}
        />
      )}
      <g fontFamily={theme.font}>{children}</g>
    </ComposedChart>
  );
}

function scaleProps({ domain, ticks }: Scale) {
  return { domain: [...domain], ...(ticks ? { ticks: [...ticks] } : {}) };
}
