import { fitText, measureText } from '../../base/text-metrics.ts';
import { trendBreakX } from '../../charts/geometry.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { ChartLayer } from '../ChartLayer.tsx';
import { drawingSizes } from '../drawing-props.ts';
import type { GapsPlotProps } from './GapsChart.tsx';

/** From a wave with another question on: paper ground through both plots, with a dotted line and words. */
export function BreakGround({ spec, width, theme, variant, frame: { plot, gapPlot } }: GapsPlotProps) {
  const { label, tick } = drawingSizes[variant];
  const foot = gapPlot.y + gapPlot.h;
  return (
    <ChartLayer place="behind-grid" theme={theme}>
      {spec.breaks.map(({ beforeWave, title, detail }) => {
        const x = trendBreakX(spec, plot, beforeWave);
        const room = width - x - label;
        return (
          <g key={beforeWave}>
            <rect x={x} y={plot.y} width={width - x} height={foot - plot.y} fill={theme.paper} />
            <line
              x1={x}
              x2={x}
              y1={plot.y - tick * 0.6}
              y2={foot}
              stroke={theme.ink}
              strokeWidth={label / 10}
              strokeDasharray={`${String(label / 7.5)} ${String(label / 3.75)}`}
              strokeLinecap="round"
            />
            <text x={x + label} y={plot.y - tick * 2.1} fontSize={label} fontWeight={600} fill={theme.ink}>
              {fitText(title, room, label, 600)}
            </text>
            <text x={x + label} y={plot.y - tick * 0.7} fontSize={tick} fill={theme.ink2}>
              {measureText(detail, tick) <= room ? detail : fitText(chartTexts.breakDetail, room, tick)}
            </text>
          </g>
        );
      })}
    </ChartLayer>
  );
}
