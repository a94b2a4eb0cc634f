import { alongAxis } from '../../charts/geometry.ts';
import type { Axis } from '../../charts/spec.ts';
import { labelledTicks } from '../axis-ticks.ts';
import { writeTick } from '../../charts/write-value.ts';
import type { DrawingTheme } from '../theme.ts';
import type { TopPlot } from './top-layout.ts';

/** The scale under the bars. */
export function TopAxis(props: {
  readonly axis: Axis;
  readonly plot: TopPlot;
  readonly size: number;
  readonly theme: DrawingTheme;
}) {
  const { axis, plot, size, theme } = props;
  const ticks = axis.ticks.map((tick) => ({
    tick,
    text: writeTick(axis, tick),
    x: alongAxis(axis, tick, plot.x, plot.x + plot.w),
  }));
  return (
    <g className="chart-data">
      {labelledTicks(ticks, size).map(({ tick, text, x }) => (
        <text
          key={tick}
          x={x}
          y={plot.y + plot.h + size * 1.4}
          fontSize={size}
          fill={theme.ink3}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
