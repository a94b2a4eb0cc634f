import { describeValue } from '../../charts/describe-value.ts';
import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import type { TrendPoint as Point, TrendSeries } from '../../charts/spec.ts';
import { standsAlone, trendRuns } from '../../charts/trend/trend-segments.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Marker } from '../Marker.tsx';
import { PickTarget } from '../PickTarget.tsx';
import { trendTarget } from './trend-target.ts';
import type { TrendPlotProps } from './TrendChart.tsx';

interface SeriesProps extends TrendPlotProps {
  readonly series: TrendSeries;
  readonly colour: string;
}

interface PointProps extends SeriesProps {
  readonly point: Point;
  readonly isEntry: boolean;
  readonly isChosen: boolean;
}

/** A point with a line is filled; one that stands alone (a new question, a gap) is open. */
export function TrendPoint({
  spec,
  series,
  point,
  plot,
  colour,
  theme,
  variant,
  isEntry,
  isChosen,
  onPick,
}: PointProps) {
  const { value, difference, mark, wave } = point;
  const { dot } = drawingSizes[variant];
  const x = trendWaveX(spec, plot, wave);
  const place = { row: spec.series.indexOf(series), column: spec.waves.indexOf(wave) };
  const name = `${series.name} ${String(wave)}`;
  if (value.status !== 'shown') {
    const box = { x: x - 12, y: plot.y + plot.h - 24, w: 24, h: 24 };
    return onPick ? (
      <PickTarget {...{ mark, box, place, isEntry, isChosen, onPick }} label={`${name}: ${value.reason}`} />
    ) : null;
  }
  const y = heightOf(spec.axis, value.percent, plot);
  return (
    <PickTarget
      mark={mark}
      label={`${name}: ${describeValue(value, difference)}`}
      box={trendTarget(spec, plot, wave, y)}
      place={place}
      isEntry={isEntry}
      isChosen={isChosen}
      onPick={onPick}
    >
      <PointMarker
        {...{ spec, series, point, plot, colour, theme, variant }}
        size={dot * markerSize[series.role]}
      />
    </PickTarget>
  );
}

/** The picked point once more, ringed and over all others; it stays in its place for the keys. */
export function ChosenPoint(props: SeriesProps & { readonly point: Point }) {
  const { spec, point, plot, theme, variant } = props;
  if (point.value.status !== 'shown') return null;
  const { chosenDot } = drawingSizes[variant];
  return (
    <g aria-hidden pointerEvents="none" className="chosen-point">
      <circle
        cx={trendWaveX(spec, plot, point.wave)}
        cy={heightOf(spec.axis, point.value.percent, plot)}
        r={chosenDot * 0.68}
        fill={theme.surface}
        stroke={theme.accent}
        strokeWidth={1.5}
      />
      <PointMarker {...props} size={chosenDot * 0.85} />
    </g>
  );
}

function PointMarker({
  spec,
  series,
  point: { wave, value },
  plot,
  colour,
  theme,
  variant,
  size,
}: Omit<SeriesProps, 'width' | 'height'> & { readonly point: Point; readonly size: number }) {
  if (value.status !== 'shown') return null;
  const isOpen = standsAlone(series, wave);
  return (
    <Marker
      shape={series.marker}
      x={trendWaveX(spec, plot, wave)}
      y={heightOf(spec.axis, value.percent, plot)}
      size={size}
      fill={isOpen ? theme.surface : colour}
      stroke={isOpen ? colour : theme.surface}
      strokeWidth={(drawingSizes[variant].dot / 11) * (isOpen ? 2.5 : 1.5)}
    />
  );
}

const markerSize: Readonly<Record<TrendSeries['role'], number>> = { own: 1.1, other: 1, reference: 0.7 };

/** The intervals of points that stand alone: under every marker, so that none is struck through. */
export function TrendStreak({ spec, series, plot, colour, variant }: SeriesProps) {
  const alone = trendRuns(series).filter((run) => run.length === 1);
  return (
    <g>
      {alone.flat().map(({ wave, value }) => {
        if (value.lower === null || value.upper === null) return null;
        const x = trendWaveX(spec, plot, wave);
        return (
          <line
            key={wave}
            x1={x}
            x2={x}
            y1={heightOf(spec.axis, value.lower, plot)}
            y2={heightOf(spec.axis, value.upper, plot)}
            stroke={colour}
            strokeWidth={drawingSizes[variant].interval}
            strokeLinecap="round"
          />
        );
      })}
    </g>
  );
}
