import { heightOf, trendWaveX } from '../charts/geometry.ts';
import { tickText } from './chart-surface.tsx';
import { drawingSizes } from './drawing-props.ts';
import type { TrendPlotProps } from './TrendChart.tsx';

/** Percentages on the left, waves below. */
export function TrendAxes({ spec, plot, theme, variant }: TrendPlotProps) {
  const { label, tick: small } = drawingSizes[variant];
  const foot = plot.y + plot.h;
  return (
    <g>
      {spec.axis.ticks.map((tick) => (
        <text
          key={tick}
          x={plot.x - small * 0.7}
          y={heightOf(spec.axis, tick, plot) + small * 0.34}
          fontSize={small}
          fill={theme.ink3}
          textAnchor="end"
        >
          {tickText(spec.axis, tick)}
        </text>
      ))}
      <line x1={plot.x} x2={plot.x + plot.w} y1={foot} y2={foot} stroke={theme.axis} strokeWidth={1.5} />
      {spec.waves.map((wave) => {
        const x = trendWaveX(spec, plot, wave);
        return (
          <g key={wave}>
            <line x1={x} x2={x} y1={foot} y2={foot + 5} stroke={theme.axis} strokeWidth={1.5} />
            <text x={x} y={foot + label * 1.6} fontSize={label} fill={theme.ink} textAnchor="middle">
              {wave}
            </text>
          </g>
        );
      })}
    </g>
  );
}
