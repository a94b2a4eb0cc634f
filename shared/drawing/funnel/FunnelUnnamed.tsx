import { measureText } from '../../base/text-metrics.ts';
import { findingsOf } from '../../charts/funnel/funnel-words.ts';
import type { NameLabel } from '../../charts/funnel/name-labels.ts';
import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import { drawingSizes } from '../drawing-props.ts';
import type { FunnelPlotProps } from './FunnelChart.tsx';

/** Of how many of those that differ the name does not fit: above the plot, opposite the name of its axis. */
export function FunnelUnnamed({
  spec,
  plot,
  width,
  theme,
  variant,
  names,
}: FunnelPlotProps & { readonly names: readonly NameLabel[] }) {
  const { tick } = drawingSizes[variant];
  const differing = findingsOf(spec.points).map(({ point }) => point);
  const unnamed = differing.filter((point) => !names.some((label) => label.point === point));
  if (unnamed.length === 0) return null;
  const counts = [spec.level, unnamed.length, differing.length] as const;
  const room = width - plot.x - measureText(spec.valueLabel, tick) - tick * 2;
  const { unnamed: sentence, unnamedShort: words } = funnelChartTexts;
  const text = [sentence(...counts), words(unnamed.length)].find((one) => measureText(one, tick) <= room);
  return (
    text !== undefined && (
      <text x={width} y={plot.y - tick * 0.9} fontSize={tick} fill={theme.ink2} textAnchor="end">
        {text}
      </text>
    )
  );
}
