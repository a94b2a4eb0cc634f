import { heightOf } from '../charts/geometry.ts';
import type { Box } from '../charts/place-notes.ts';
import type { Axis } from '../charts/spec.ts';
import { writeTick } from '../charts/write-value.ts';
import { drawingSizes } from './drawing-props.ts';
import type { DrawingProps } from './drawing-props.ts';

interface ValueAxisProps extends Pick<DrawingProps, 'theme' | 'variant'> {
  readonly axis: Axis;
  readonly plot: Box;
}

/** Percentages on the left of a plot, and the line it stands on. */
export function ValueAxis({ axis, plot, theme, variant }: ValueAxisProps) {
  const { tick: small } = drawingSizes[variant];
  const foot = plot.y + plot.h;
  return (
    <g className="chart-data">
      {axis.ticks.map((tick) => (
        <text
          key={tick}
          x={plot.x - small * 0.7}
          y={heightOf(axis, tick, plot) + small * 0.34}
          fontSize={small}
          fill={theme.ink3}
          textAnchor="end"
        >
          {writeTick(axis, tick)}
        </text>
      ))}
      <line x1={plot.x} x2={plot.x + plot.w} y1={foot} y2={foot} stroke={theme.axis} strokeWidth={1.5} />
    </g>
  );
}
