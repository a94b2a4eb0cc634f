import { measureText } from '../../base/text-metrics.ts';
import { trendWaveX } from '../../charts/geometry.ts';
import { markId, sameMark, type MarkKey } from '../../model/figure.ts';
import { drawingSizes } from '../drawing-props.ts';
import { useHatch } from '../Hatch.tsx';
import { isMark, PickTarget } from '../PickTarget.tsx';
import type { GapsPlotProps } from './GapsChart.tsx';

/** Under the lines, per wave: which groups have no figure, hatched where they are hidden. */
export function AbsentWaves({
  spec,
  theme,
  variant,
  frame: { plot, absent, absentTop },
  entry,
  ...props
}: GapsPlotProps & { readonly entry: MarkKey | null }) {
  const { tick: size } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const line = size * 1.3;
  return (
    <g>
      {hatch.definition}
      {absent.map(({ wave, words, lines, isHidden, groups }) => {
        const widest = Math.max(...lines.map((text) => measureText(text, size)));
        const middle = Math.max(
          plot.x + widest / 2,
          Math.min(trendWaveX(spec, plot, wave), plot.x + plot.w - widest / 2),
        );
        const left = middle - widest / 2;
        const hatchTop = absentTop + lines.length * line + size * 0.3;
        const each = widest / groups.length;
        return (
          <g key={wave}>
            <text fontSize={size} fill={theme.ink2} textAnchor="middle">
              <title>{words}</title>
              {lines.map((text, index) => (
                <tspan key={index} x={middle} y={absentTop + line * (index + 0.8)}>
                  {text}
                </tspan>
              ))}
            </text>
            {isHidden && <rect x={left} y={hatchTop} width={widest} height={size} rx={4} fill={hatch.fill} />}
            {groups.map(({ group, mark, reason }, order) => (
              <PickTarget
                key={markId(mark)}
                mark={mark}
                label={`${spec.name}, ${spec.series[group]?.name ?? ''}, ${String(wave)}: ${reason}`}
                box={{ x: left + order * each, y: absentTop, w: each, h: hatchTop + size - absentTop }}
                place={{ row: group, column: spec.waves.indexOf(wave) }}
                isEntry={entry !== null && sameMark(entry, mark)}
                isChosen={isMark(props.picked, mark)}
                onPick={props.onPick}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}
