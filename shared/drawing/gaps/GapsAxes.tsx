import { writeDecimal } from '../../base/dutch-numbers.ts';
import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import { tickDecimals } from '../../charts/write-value.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { drawingSizes } from '../drawing-props.ts';
import { ValueAxis } from '../ValueAxis.tsx';
import type { GapsPlotProps } from './GapsChart.tsx';

/** Percentages beside the lines, points beside the gaps, and the waves under both. */
export function GapsAxes({ spec, theme, variant, frame: { plot, gapPlot } }: GapsPlotProps) {
  const { label, tick: small } = drawingSizes[variant];
  const foot = gapPlot.y + gapPlot.h;
  return (
    <g>
      <ValueAxis axis={spec.axis} plot={plot} theme={theme} variant={variant} />
      <text x={0} y={gapPlot.y - small * 2.1} fontSize={small} fill={theme.ink3}>
        {chartGapTexts.inUnit(spec.axis.measure)}
      </text>
      {spec.gapAxis.ticks.map((points) => {
        const y = heightOf(spec.gapAxis, points, gapPlot);
        const isZero = points === 0;
        return (
          <g key={points} className="chart-data">
            <line
              x1={gapPlot.x}
              x2={gapPlot.x + gapPlot.w}
              y1={y}
              y2={y}
              stroke={isZero ? theme.axis : theme.grid}
              strokeWidth={isZero ? 1.5 : 1}
            />
            <text
              x={gapPlot.x - small * 0.7}
              y={y + small * 0.34}
              fontSize={small}
              fill={theme.ink3}
              textAnchor="end"
            >
              {writeDecimal(points, tickDecimals(spec.gapAxis))}
            </text>
          </g>
        );
      })}
      {spec.waves.map((wave) => (
        <text
          key={wave}
          x={trendWaveX(spec, plot, wave)}
          y={foot + label * 1.7}
          fontSize={label}
          fill={theme.ink}
          textAnchor="middle"
        >
          {wave}
        </text>
      ))}
    </g>
  );
}
