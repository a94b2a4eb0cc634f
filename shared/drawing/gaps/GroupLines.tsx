import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import { trendRuns } from '../../charts/trend/trend-segments.ts';
import { drawingSizes } from '../drawing-props.ts';
import { lineColour } from './line-colour.ts';
import type { GapsPlotProps } from './GapsChart.tsx';

/** A bracket per wave between the outermost groups, and a line per group over them. */
export function GroupLines({ spec, theme, variant, frame: { plot } }: GapsPlotProps) {
  const sizes = drawingSizes[variant];
  const heightIn = (code: string, wave: number) => {
    const points = spec.series.find((group) => group.code === code)?.points ?? [];
    const value = points.find((point) => point.wave === wave)?.value;
    return value?.status === 'shown' ? heightOf(spec.axis, value.percent, plot) : null;
  };
  return (
    <g className="chart-data">
      {spec.gaps.map(({ wave, value }) => {
        if (value.status !== 'shown') return null;
        const top = heightIn(value.largest, wave);
        const foot = heightIn(value.smallest, wave);
        if (top === null || foot === null) return null;
        const x = trendWaveX(spec, plot, wave);
        return (
          <line
            key={wave}
            x1={x}
            x2={x}
            y1={top}
            y2={foot}
            stroke={value.counts === true ? theme.ink2 : theme.otherBarLine}
            strokeWidth={value.counts === true ? sizes.interval : sizes.interval / 2}
          />
        );
      })}
      {spec.series.map((series, index) =>
        trendRuns(series)
          .filter((run) => run.length > 1)
          .map((run) => (
            <path
              key={`${series.code}-${String(run[0]?.wave)}`}
              d={`M${run
                .map(
                  ({ wave, value }) =>
                    `${trendWaveX(spec, plot, wave)} ${heightOf(spec.axis, value.percent, plot)}`,
                )
                .join('L')}`}
              stroke={lineColour(spec, index, theme)}
              strokeWidth={sizes.line}
              strokeLinejoin="round"
              fill="none"
            />
          )),
      )}
    </g>
  );
}
