import { heightOf, trendBreakX, trendWaveX } from '../../charts/geometry.ts';
import type { MultiplesPanel, MultiplesSpec } from '../../charts/multiples/multiples-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { TrendSeries } from '../../charts/spec.ts';
import { standsAlone, trendRuns, trendSegments, type ShownPoint } from '../../charts/trend/trend-segments.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { useHatch } from '../Hatch.tsx';

interface Props extends Pick<DrawingProps<MultiplesSpec>, 'spec' | 'theme' | 'variant'> {
  readonly plot: Box;
}

/** A line with its band and marks: own in full, the larger area thin and dashed. */
export function SmallLine({ spec, theme, variant, plot, series }: Props & { readonly series: TrendSeries }) {
  const { line, dot, interval } = drawingSizes[variant];
  const isOwn = series.role === 'own';
  const colour = isOwn ? theme.own : theme.reference;
  const x = ({ wave }: ShownPoint) => trendWaveX(spec, plot, wave);
  const y = (percent: number) => heightOf(spec.axis, percent, plot);
  return (
    <g className="chart-data" pointerEvents="none">
      {trendSegments(series).map((segment, index) => (
        <g key={index}>
          {isOwn && <path d={bandPath(segment, x, y)} fill={colour} fillOpacity={0.16} />}
          <path
            d={`M${segment.map((point) => `${round(x(point))} ${round(y(point.value.percent))}`).join('L')}`}
            fill="none"
            stroke={colour}
            strokeWidth={isOwn ? line : line * 0.75}
            strokeLinejoin="round"
            {...(isOwn ? {} : { strokeDasharray: `${String(line * 3)} ${String(line * 2)}` })}
          />
        </g>
      ))}
      {trendRuns(series)
        .flat()
        .map((point) => {
          const isOpen = standsAlone(series, point.wave);
          const { lower, upper } = point.value;
          return (
            <g key={point.wave}>
              {isOpen && isOwn && lower !== null && upper !== null && (
                <line
                  x1={x(point)}
                  x2={x(point)}
                  y1={y(lower)}
                  y2={y(upper)}
                  stroke={colour}
                  strokeWidth={interval}
                  strokeLinecap="round"
                />
              )}
              {(isOwn || isOpen) && (
                <circle
                  cx={x(point)}
                  cy={y(point.value.percent)}
                  r={dot * (isOwn ? 0.32 : 0.2)}
                  fill={isOpen ? theme.surface : colour}
                  stroke={isOpen ? colour : theme.surface}
                  strokeWidth={isOpen ? line : line / 2}
                />
              )}
            </g>
          );
        })}
    </g>
  );
}

/** A dotted line just before the wave with another question, paper ground from there on. */
export function SmallBreaks({ spec, theme, plot }: Omit<Props, 'variant'>) {
  return spec.breaks.map(({ beforeWave }) => {
    const x = trendBreakX(spec, plot, beforeWave);
    return (
      <g key={beforeWave} className="chart-ground" pointerEvents="none">
        <rect x={x} y={plot.y} width={plot.x + plot.w - x} height={plot.h} fill={theme.paper} />
        <line
          x1={x}
          x2={x}
          y1={plot.y}
          y2={plot.y + plot.h}
          stroke={theme.ink}
          strokeWidth={1.5}
          strokeDasharray="2 4"
          strokeLinecap="round"
        />
      </g>
    );
  });
}

/** Waves without a figure: hatched where it is hidden, a point on the axis where there is none. */
export function SmallGaps({ spec, theme, variant, plot, panel }: Props & { readonly panel: MultiplesPanel }) {
  const { tick: size } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const absent = panel.points.filter(({ value }) => value.status !== 'shown');
  if (absent.length === 0) return null;
  return (
    <g pointerEvents="none">
      {hatch.definition}
      {absent.map(({ wave, value }) => {
        const x = trendWaveX(spec, plot, wave);
        return value.status === 'hidden' ? (
          <rect
            key={wave}
            x={x - size * 0.5}
            y={plot.y}
            width={size}
            height={plot.h}
            rx={3}
            fill={hatch.fill}
          />
        ) : (
          <circle key={wave} cx={x} cy={plot.y + plot.h - size * 0.5} r={size * 0.13} fill={theme.ink3} />
        );
      })}
    </g>
  );
}

function bandPath(
  segment: readonly ShownPoint[],
  x: (point: ShownPoint) => number,
  y: (percent: number) => number,
): string {
  const limits = segment.flatMap((point) => {
    const { lower, upper } = point.value;
    return lower === null || upper === null ? [] : [{ x: x(point), lower: y(lower), upper: y(upper) }];
  });
  const there = limits.map((limit) => `${round(limit.x)} ${round(limit.upper)}`);
  const back = limits.toReversed().map((limit) => `${round(limit.x)} ${round(limit.lower)}`);
  return limits.length < 2 ? '' : `M${[...there, ...back].join('L')}Z`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
