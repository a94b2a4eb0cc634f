import { groundBetween, limitRuns, limits } from '../../charts/funnel/funnel-geometry.ts';
import type { EndLabel } from '../../charts/funnel/funnel-labels.ts';
import { heightOf } from '../../charts/geometry.ts';
import type { Point } from '../../charts/place-notes.ts';
import { drawingSizes } from '../drawing-props.ts';
import type { FunnelPlotProps } from './FunnelChart.tsx';

/** The ground where differences may be chance, its limits and the reference, each named at its right end. */
export function FunnelLimits({
  spec,
  plot,
  theme,
  variant,
  labels,
}: FunnelPlotProps & { readonly labels: readonly EndLabel[] }) {
  const { tick, line } = drawingSizes[variant];
  const thin = line * 0.75;
  return (
    <g>
      {(['95', '998'] as const).map((reach) => (
        <path
          key={reach}
          d={`${pathOf(groundBetween(spec, `lower${reach}`, `upper${reach}`, plot))}Z`}
          fill={theme.band}
          opacity={0.05}
        />
      ))}
      <g className="chart-data">
        {limits.flatMap((limit) =>
          limitRuns(spec, limit, plot).map((run, index) => (
            <path
              key={`${limit} ${String(index)}`}
              d={pathOf(run)}
              fill="none"
              stroke={theme.ink3}
              strokeWidth={thin}
              {...(limit.endsWith('998')
                ? { strokeDasharray: `${String(line * 3)} ${String(line * 2)}` }
                : {})}
            />
          )),
        )}
        {spec.reference && (
          <line
            x1={plot.x}
            x2={plot.x + plot.w}
            y1={heightOf(spec.axis, spec.reference.percent, plot)}
            y2={heightOf(spec.axis, spec.reference.percent, plot)}
            stroke={theme.ink}
            strokeWidth={thin}
          />
        )}
      </g>
      {labels.map(({ text, whole, x, y, isReference }) => (
        <text
          key={whole}
          x={x}
          y={y + tick * 0.34}
          fontSize={tick}
          fontWeight={isReference ? 600 : 400}
          fill={isReference ? theme.ink : theme.ink2}
        >
          {text !== whole && <title>{whole}</title>}
          {text}
        </text>
      ))}
    </g>
  );
}

function pathOf(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}`;
}
