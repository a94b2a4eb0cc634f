import { breakWords } from '../../charts/trend/break-words.ts';
import { ChartLayer } from '../ChartLayer.tsx';
import { drawingSizes } from '../drawing-props.ts';
import type { TrendPlotProps } from './TrendChart.tsx';

/** Just before the wave with another question: paper ground from there on, under the names too, a dotted line and words. */
export function TrendBreaks({ spec, plot, width, theme, variant }: TrendPlotProps) {
  const { label, tick } = drawingSizes[variant];
  return (
    <ChartLayer place="behind-grid" theme={theme}>
      {breakWords(spec, { plot, right: width, label, tick }).map((words) => {
        const { beforeWave, at: x, title, detail } = words;
        return (
          <g key={beforeWave}>
            <rect x={x} y={plot.y} width={width - x} height={plot.h} fill={theme.paper} />
            <line
              x1={x}
              x2={x}
              y1={plot.y - tick * 0.6}
              y2={plot.y + plot.h + tick * 0.5}
              stroke={theme.ink}
              strokeWidth={label / 10}
              strokeDasharray={`${String(label / 7.5)} ${String(label / 3.75)}`}
              strokeLinecap="round"
            />
            <text x={words.x} y={plot.y - tick * 2.1} fontSize={label} fontWeight={600} fill={theme.ink}>
              {title}
            </text>
            <text x={words.x} y={plot.y - tick * 0.7} fontSize={tick} fill={theme.ink2}>
              {detail}
            </text>
          </g>
        );
      })}
    </ChartLayer>
  );
}
