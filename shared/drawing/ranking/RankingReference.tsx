import { writePercent } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { alongAxis } from '../../charts/geometry.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import type { RankingPlotProps } from './RankingChart.tsx';

/** The larger area: a line with its interval as a band, named on top. */
export function RankingReference({ spec, theme, variant, plot }: RankingPlotProps) {
  const { reference } = spec;
  if (!reference) return null;
  const { tick, halo } = drawingSizes[variant];
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const label = `${reference.label} ${writePercent(reference.percent)}`;
  const half = measureText(label, tick, 600) / 2;
  // It runs past the rows that can be held against it, not past hidden ones.
  const shown = spec.rows.filter(({ value }) => value.status === 'shown').length;
  const height = (plot.h * shown) / Math.max(1, spec.rows.length);
  const middle = Math.max(plot.x + half, Math.min(x(reference.percent), plot.x + plot.w - half));
  return (
    <g>
      {reference.lower !== null && reference.upper !== null && (
        <rect
          x={x(reference.lower)}
          y={plot.y}
          width={x(reference.upper) - x(reference.lower)}
          height={height}
          fill={theme.band}
          opacity={0.08}
        />
      )}
      <line
        x1={x(reference.percent)}
        x2={x(reference.percent)}
        y1={plot.y - 6}
        y2={plot.y + height}
        stroke={theme.ink}
        strokeWidth={1.5}
      />
      <Halo
        x={middle}
        y={plot.y - 16}
        fontSize={tick}
        fontWeight={600}
        fill={theme.ink}
        textAnchor="middle"
        edge={theme.surface}
        edgeWidth={halo}
      >
        {label}
      </Halo>
    </g>
  );
}
