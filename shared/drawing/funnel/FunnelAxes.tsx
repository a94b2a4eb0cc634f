import { writeWhole } from '../../base/dutch-numbers.ts';
import { fitText } from '../../base/text-metrics.ts';
import { funnelX } from '../../charts/funnel/funnel-geometry.ts';
import { drawingSizes } from '../drawing-props.ts';
import { ValueAxis } from '../ValueAxis.tsx';
import type { FunnelPlotProps } from './FunnelChart.tsx';

/** Percentages left under the indicator's name, respondents below, and under those what is not shown. */
export function FunnelAxes({ spec, plot, width, theme, variant }: FunnelPlotProps) {
  const { tick } = drawingSizes[variant];
  const foot = plot.y + plot.h;
  return (
    <g>
      <text x={plot.x} y={plot.y - tick * 0.9} fontSize={tick} fill={theme.ink2}>
        {fitText(spec.valueLabel, plot.w, tick)}
      </text>
      <ValueAxis axis={spec.axis} plot={plot} theme={theme} variant={variant} />
      {spec.points.length > 0 &&
        spec.countAxis.ticks.map((count) => (
          <text
            className="chart-data"
            key={count}
            x={funnelX(spec.countAxis, count, plot)}
            y={foot + tick * 1.5}
            fontSize={tick}
            fill={theme.ink3}
            textAnchor="middle"
          >
            {writeWhole(count)}
          </text>
        ))}
      <text
        x={plot.x + plot.w / 2}
        y={foot + tick * 2.9}
        fontSize={tick}
        fill={theme.ink2}
        textAnchor="middle"
      >
        {fitText(spec.countLabel, plot.w, tick)}
      </text>
      {spec.absentLines.map((line, index) => (
        <text key={line} x={plot.x} y={foot + tick * (4.3 + index * 1.4)} fontSize={tick} fill={theme.ink2}>
          {fitText(line, width - plot.x, tick)}
        </text>
      ))}
    </g>
  );
}
