import { gapWords } from '../../charts/trend/gap-words.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import { useHatch } from '../Hatch.tsx';
import type { TrendPlotProps } from './TrendChart.tsx';

/** Why waves have no figure: in words at the foot of the plot, hatched where it is hidden. */
export function TrendGaps({ spec, plot, theme, variant }: TrendPlotProps) {
  const { tick: size, halo } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const all = gapWords(spec, { plot, size });
  if (all.length === 0) return null;
  return (
    <g>
      {hatch.definition}
      {all.map(({ waves, lines, whole, box, hatch: strip }) => (
        <g key={waves.join()}>
          <title>{whole}</title>
          {lines.map(({ text, weight }, index) => (
            <Halo
              key={index}
              x={box.x + box.w / 2}
              y={box.y + (box.h / lines.length) * (index + 0.76)}
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
          {strip && (
            <rect x={strip.x} y={strip.y} width={strip.w} height={strip.h} rx={4} fill={hatch.fill} />
          )}
        </g>
      ))}
    </g>
  );
}
