import { trendBreakX } from '../../charts/geometry.ts';
import type { TrendSeries } from '../../charts/spec.ts';
import type { TrendLabel } from '../../charts/trend/trend-labels.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import type { TrendPlotProps } from './TrendChart.tsx';

interface Props extends TrendPlotProps {
  readonly labels: readonly TrendLabel[];
  readonly colourOf: (series: TrendSeries) => string;
}

/** Names at the ends, values along the own line; a label that had to move far is tied to its mark. */
export function TrendLabels({ labels, colourOf, spec, plot, theme, variant }: Props) {
  const { label: size, halo, dot } = drawingSizes[variant];
  const isAfterBreak = (x: number) =>
    spec.breaks.some(({ beforeWave }) => x > trendBreakX(spec, plot, beforeWave));
  return (
    <g>
      {labels.map(({ series, text, x, y, at, role }) => {
        const colour = colourOf(series);
        return (
          <g key={`${series.areaCode}-${String(at.x)}`}>
            {role === 'name' && Math.abs(y - at.y) > size * 2.5 && (
              <line x1={at.x + dot * 0.7} y1={at.y} x2={x - 2} y2={y} stroke={colour} strokeWidth={1} />
            )}
            <Halo
              x={x}
              y={y + size * 0.34}
              fontSize={size}
              fontWeight={series.role === 'own' ? 600 : 400}
              fill={colour}
              edge={isAfterBreak(x) ? theme.paper : theme.surface}
              edgeWidth={role === 'value' ? halo * 0.6 : halo}
            >
              {text}
            </Halo>
          </g>
        );
      })}
    </g>
  );
}
