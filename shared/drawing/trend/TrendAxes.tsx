import { trendWaveX } from '../../charts/geometry.ts';
import { drawingSizes } from '../drawing-props.ts';
import type { TrendPlotProps } from './TrendChart.tsx';
import { ValueAxis } from '../ValueAxis.tsx';

/** Percentages on the left, waves below. */
export function TrendAxes({ spec, plot, theme, variant }: TrendPlotProps) {
  const { label } = drawingSizes[variant];
  const foot = plot.y + plot.h;
  return (
    <g>
      <ValueAxis axis={spec.axis} plot={plot} theme={theme} variant={variant} />
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
