import { gapSpans } from '../../charts/gaps/gap-spans.ts';
import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import { trendRuns } from '../../charts/trend/trend-segments.ts';
import { drawingSizes } from '../drawing-props.ts';
import { lineColour } from './line-colour.ts';
import type { GapsPlotProps } from './GapsChart.tsx';

/** A bracket per wave between the outermost groups, and a line per group over them. */
export function GroupLines({ spec, theme, variant, frame: { plot } }: GapsPlotProps) {
  const sizes = drawingSizes[variant];
  return (
    <g className="chart-data">
      {gapSpans(spec, plot).map(({ wave, x, top, foot, counts }) => (
        <line
          key={wave}
          x1={x}
          x2={x}
          y1={top}
          y2={foot}
          stroke={counts ? theme.ink2 : theme.otherBarLine}
          strokeWidth={counts ? sizes.interval : sizes.interval / 2}
        />
      ))}
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
