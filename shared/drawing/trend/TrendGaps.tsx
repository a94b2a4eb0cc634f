import { measureText, wrapText } from '../../base/text-metrics.ts';
import { trendWaveX } from '../../charts/geometry.ts';
import { isFootFree, trendGaps } from '../../charts/trend/trend-gaps.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import { useHatch } from '../Hatch.tsx';
import type { TrendPlotProps } from './TrendChart.tsx';

/** Why a wave has no figure: in words at the foot of the plot, hatched where it is hidden. */
export function TrendGaps({ spec, plot, theme, variant }: TrendPlotProps) {
  const { tick: size, halo } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const gaps = trendGaps(spec);
  if (gaps.length === 0) return null;
  const width = Math.min(plot.w / spec.waves.length, size * 13) - size;
  const line = size * 1.35;
  const strip = size * 1.4;
  return (
    <g>
      {hatch.definition}
      {[...new Set(gaps.map(({ wave }) => wave))].map((wave) => {
        const here = gaps.filter((gap) => gap.wave === wave);
        const isHidden = here.some((gap) => gap.isHidden);
        const lines = here.flatMap(({ name, reason }) => [
          ...(name === null
            ? []
            : wrapText(name, width, size, 600).map((text) => ({ text, weight: 600 as const }))),
          ...wrapText(reason, width, size).map((text) => ({ text, weight: 400 as const })),
        ]);
        const widest = Math.max(...lines.map(({ text, weight }) => measureText(text, size, weight)));
        const x = Math.max(
          plot.x + widest / 2 + 4,
          Math.min(trendWaveX(spec, plot, wave), plot.x + plot.w - widest / 2),
        );
        const height = lines.length * line + (isHidden ? strip + size * 0.4 : 0);
        const top = isFootFree(spec, wave, plot, height + size)
          ? plot.y + plot.h - height - size * 0.6
          : plot.y + size * 0.6;
        return (
          <g key={wave}>
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
