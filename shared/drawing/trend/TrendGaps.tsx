import { measureText, wrapText } from '../../base/text-metrics.ts';
import { trendWaveX } from '../../charts/geometry.ts';
import { isFootFree, trendGapRuns } from '../../charts/trend/trend-gaps.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import { useHatch } from '../Hatch.tsx';
import type { TrendPlotProps } from './TrendChart.tsx';

/** Why waves have no figure: in words at the foot of the plot, hatched where it is hidden. */
export function TrendGaps({ spec, plot, theme, variant }: TrendPlotProps) {
  const { tick: size, halo } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const runs = trendGapRuns(spec);
  if (runs.length === 0) return null;
  const column = Math.min(plot.w / spec.waves.length, size * 13) - size;
  const line = size * 1.35;
  const strip = size * 1.4;
  return (
    <g>
      {hatch.definition}
      {runs.map(({ waves, gaps }) => {
        const [first = 0] = waves;
        const from = trendWaveX(spec, plot, first);
        const to = trendWaveX(spec, plot, waves.at(-1) ?? first);
        const width = column + to - from;
        const isHidden = gaps.some((gap) => gap.isHidden);
        const lines = gaps.flatMap(({ name, reason }) => [
          ...(name === null
            ? []
            : wrapText(name, width, size, 600).map((text) => ({ text, weight: 600 as const }))),
          ...wrapText(reason, width, size).map((text) => ({ text, weight: 400 as const })),
        ]);
        const words = Math.max(...lines.map(({ text, weight }) => measureText(text, size, weight)));
        // Over several waves the hatch reaches from the first to the last.
        const widest = waves.length === 1 ? words : Math.min(width, plot.w - 4);
        const x = Math.max(plot.x + widest / 2 + 4, Math.min((from + to) / 2, plot.x + plot.w - widest / 2));
        const height = lines.length * line + (isHidden ? strip + size * 0.4 : 0);
        const top = waves.every((wave) => isFootFree(spec, wave, plot, height + size))
          ? plot.y + plot.h - height - size * 0.6
          : plot.y + size * 0.6;
        return (
          <g key={first}>
            {lines.map(({ text, weight }, index) => (
              <Halo
                key={index}
                x={x}
                y={top + line * (index + 0.76)}
                fontSize={size}
                fontWeight={weight}
                fill={theme.ink2}
                textAnchor="middle"
                edge={theme.surface}
                edgeWidth={halo}
              >
                {text}
              </Halo>
            ))}
            {isHidden && (
              <rect
                x={x - widest / 2}
                y={top + lines.length * line + size * 0.4}
                width={widest}
                height={strip}
                rx={4}
                fill={hatch.fill}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
