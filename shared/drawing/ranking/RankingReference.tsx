import { measureText } from '../../base/text-metrics.ts';
import { writeValue } from '../../charts/write-value.ts';
import { alongAxis } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { Axis, ReferenceLine } from '../../charts/spec.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import type { RankingPlotProps } from './RankingChart.tsx';

/** The larger area: a line with its interval as a band, named on top. */
export function RankingReference({ spec, theme, variant, plot }: RankingPlotProps) {
  const { reference } = spec;
  if (!reference) return null;
  const { tick, halo } = drawingSizes[variant];
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  // It runs past the rows that can be held against it, not past hidden ones.
  const shown = spec.rows.filter(({ value }) => value.status === 'shown').length;
  const height = (plot.h * shown) / Math.max(1, spec.rows.length);
  const { label, box } = referenceName(reference, spec.axis, plot);
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
        x={box.x + box.w / 2}
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

/** Its name on top of the line, as far above it as fits between the edges of the plot. */
export function referenceName(reference: ReferenceLine, axis: Axis, plot: Box) {
  const { tick } = drawingSizes.screen;
  const label = `${reference.label} ${writeValue(reference)}`;
  const w = measureText(label, tick, 600);
  const at = alongAxis(axis, reference.percent, plot.x, plot.x + plot.w);
  const x = Math.max(plot.x, Math.min(at - w / 2, plot.x + plot.w - w));
  return { label, box: { x, y: plot.y - 16 - tick, w, h: tick * 1.3 } };
}
