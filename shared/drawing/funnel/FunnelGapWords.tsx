import { wrapText } from '../../base/text-metrics.ts';
import type { FunnelSpec } from '../../charts/funnel/funnel-spec.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import type { FunnelPlotProps } from './FunnelChart.tsx';

/** Why there are no limits: in the middle of an empty plot, at the top of one with marks. */
export function FunnelGapWords({
  spec,
  gap,
  plot,
  theme,
  variant,
}: FunnelPlotProps & { readonly gap: NonNullable<FunnelSpec['gap']> }) {
  const { label, tick, halo } = drawingSizes[variant];
  const middle = plot.x + plot.w / 2;
  const top = spec.points.length === 0 ? plot.y + plot.h * 0.36 : plot.y + label * 2;
  const lines = wrapText(gap.next, plot.w * 0.7, tick);
  const edge = { edge: theme.surface, edgeWidth: halo, textAnchor: 'middle' as const };
  return (
    <g>
      <Halo x={middle} y={top} fontSize={label} fontWeight={600} fill={theme.ink} {...edge}>
        {gap.title}
      </Halo>
      {lines.map((line, index) => (
        <Halo
          key={line}
          x={middle}
          y={top + label * (1.7 + index * 1.3)}
          fontSize={tick}
          fill={theme.ink2}
          {...edge}
        >
          {line}
        </Halo>
      ))}
    </g>
  );
}
