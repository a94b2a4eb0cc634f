import { measureText } from '../../base/text-metrics.ts';
import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import { writeTick } from '../../charts/write-value.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import type { MultiplesSpec } from '../../charts/multiples/multiples-spec.ts';
import type { PlacedPanel } from './multiples-layout.ts';

interface Props extends Pick<DrawingProps<MultiplesSpec>, 'spec' | 'theme' | 'variant'> {
  readonly placed: PlacedPanel;
}

/** Lines in every panel; their texts only at the outer ones, as many as fit. */
export function MultiplesAxes({ spec, theme, variant, placed: { plot, isLeft, isFoot } }: Props) {
  const { tick: size } = drawingSizes[variant];
  const { axis, waves } = spec;
  const middle = (axis.min + axis.max) / 2;
  const ticks = [axis.min, middle, axis.max];
  const foot = plot.y + plot.h;
  const told = wavesThatFit(waves, (wave) => trendWaveX(spec, plot, wave), size);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className="chart-data"
            x1={plot.x}
            x2={plot.x + plot.w}
            y1={heightOf(axis, tick, plot)}
            y2={heightOf(axis, tick, plot)}
            stroke={tick === axis.min ? theme.axis : theme.grid}
            strokeWidth={1}
          />
          {isLeft && (tick !== middle || plot.h > size * 4) && (
            <text
              x={plot.x - size * 0.5}
              y={heightOf(axis, tick, plot) + size * 0.34}
              fontSize={size}
              fill={theme.ink3}
              textAnchor="end"
            >
              {writeTick({ ...axis, ticks }, tick)}
            </text>
          )}
        </g>
      ))}
      {isFoot &&
        told.map((wave) => (
          <text
            key={wave}
            x={trendWaveX(spec, plot, wave)}
            y={foot + size * 1.4}
            fontSize={size}
            fill={theme.ink2}
            textAnchor="middle"
          >
            {wave}
          </text>
        ))}
    </g>
  );
}

/** The last wave always, and before it what leaves air between two. */
function wavesThatFit(
  waves: readonly number[],
  x: (wave: number) => number,
  size: number,
): readonly number[] {
  const kept: number[] = [];
  for (const wave of [...waves].reverse()) {
    const next = kept.at(-1);
    const width = measureText(String(wave), size) + size * 0.6;
    if (next === undefined || x(next) - x(wave) >= width) kept.push(wave);
  }
  return kept;
}
