import { measureText } from '../base/text-metrics.ts';
import { writePercent } from '../base/dutch-numbers.ts';
import { heightOf, trendWaveX } from '../charts/geometry.ts';
import type { Box } from '../charts/place-notes.ts';
import type { ShownMark, TrendPoint, TrendSeries, TrendSpec } from '../charts/spec.ts';
import { trendSegments } from '../charts/trend-segments.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { markId, sameMark } from '../model/figure.ts';
import { ChartSurface, tickText } from './chart-surface.tsx';
import { drawingSizes } from './drawing-props.ts';
import type { DrawingProps } from './drawing-props.ts';
import { Halo } from './Halo.tsx';
import { Marker } from './Marker.tsx';
import { NoteLayer } from './NoteLayer.tsx';
import { entryMark, PickTarget } from './PickTarget.tsx';
import { spreadLabels } from './spread-labels.ts';
import type { DrawingTheme } from './theme.ts';

/** Lines over the waves with their bands; names at the line's end; a break of question is never bridged. */
export function TrendChart(props: DrawingProps<TrendSpec>) {
  const { spec, width, height, theme, variant, onPick, focusMark } = props;
  const sizes = drawingSizes[variant];
  const ends = endLabels(spec);
  const plot = props.plot ?? screenPlot(spec, width, height, ends);
  const y = (percent: number) => heightOf(spec.axis, percent, plot);
  const x = (wave: number) => trendWaveX(spec, plot, wave);
  const entry = entryMark(
    spec.series.flatMap(({ points }) => points.map(({ mark }) => mark)),
    focusMark,
  );
  const labels = spreadLabels(
    ends.map(({ series, point, value }) => ({
      key: series.areaCode,
      x: x(point.wave) + sizes.dot,
      y: y(value.percent),
      text: `${series.name} ${writePercent(value.percent)}`,
      series,
    })),
    sizes.label * 1.3,
  );
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [0, 1] }}
      y={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      grid="horizontal"
      label={spec.altText}
    >
      <BreakGround {...props} plot={plot} />
      <Axes {...props} plot={plot} />
      {[...spec.series].reverse().map((series) => (
        <Band
          key={series.areaCode}
          spec={spec}
          series={series}
          plot={plot}
          colour={colourOf(series, spec, theme)}
        />
      ))}
      {[...spec.series].reverse().map((series) => (
        <Lines
          key={series.areaCode}
          {...props}
          series={series}
          plot={plot}
          colour={colourOf(series, spec, theme)}
        />
      ))}
      {[...spec.series]
        .reverse()
        .map((series) =>
          series.points.map((point) => (
            <Point
              key={markId(point.mark)}
              {...props}
              series={series}
              point={point}
              plot={plot}
              colour={colourOf(series, spec, theme)}
              isEntry={entry !== undefined && sameMark(entry, point.mark)}
              onPick={onPick}
            />
          )),
        )}
      {labels.map(({ key, x: at, y: middle, text, series }) => (
        <Halo
          key={key}
          x={at + sizes.dot * 0.6}
          y={middle + sizes.label * 0.34}
          fontSize={sizes.label}
          fontWeight={series.role === 'own' ? 600 : 400}
          fill={colourOf(series, spec, theme)}
          edge={theme.surface}
          edgeWidth={sizes.halo}
        >
          {text}
        </Halo>
      ))}
      {variant === 'screen' && (
        <NoteLayer
          spec={spec}
          plot={plot}
          bounds={plot}
          labels={labels.map(({ x: at, y: middle, text }) => ({
            x: at,
            y: middle - sizes.label * 0.7,
            w: measureText(text, sizes.label, 600) + sizes.dot,
            h: sizes.label * 1.4,
          }))}
          theme={theme}
          size={sizes.tick}
          dot={sizes.dot}
        />
      )}
    </ChartSurface>
  );
}

interface End {
  readonly series: TrendSeries;
  readonly point: TrendPoint;
  readonly value: ShownMark;
}

/** The last shown point of each series: where its name stands. */
function endLabels({ series }: TrendSpec): End[] {
  return series.flatMap((one): End[] => {
    const point = one.points.findLast(({ value }) => value.status === 'shown');
    return point?.value.status === 'shown' ? [{ series: one, point, value: point.value }] : [];
  });
}

function screenPlot(spec: TrendSpec, width: number, height: number, ends: readonly End[]): Box {
  const longest = Math.max(
    0,
    ...ends.map(({ series, value }) => measureText(`${series.name} ${writePercent(value.percent)}`, 15, 600)),
  );
  const right = Math.min(longest + 16, width * 0.3);
  const top = spec.breaks.length > 0 ? 48 : 24;
  return { x: 44, y: top, w: width - 44 - right, h: height - top - 40 };
}

function colourOf(series: TrendSeries, spec: TrendSpec, theme: DrawingTheme): string {
  if (series.role === 'own') return theme.own;
  if (series.role === 'reference') return theme.reference;
  const others = spec.series.filter(({ role }) => role === 'other');
  return theme.series[others.indexOf(series) % theme.series.length] ?? theme.mark;
}

interface PlotProps extends DrawingProps<TrendSpec> {
  readonly plot: Box;
}
interface SeriesProps extends PlotProps {
  readonly series: TrendSeries;
  readonly colour: string;
}

function Axes({ spec, plot, theme, variant }: PlotProps) {
  const sizes = drawingSizes[variant];
  return (
    <g>
      {spec.axis.ticks.map((tick) => (
        <text
          key={tick}
          x={plot.x - sizes.tick * 0.7}
          y={heightOf(spec.axis, tick, plot) + sizes.tick * 0.34}
          fontSize={sizes.tick}
          fill={theme.ink3}
          textAnchor="end"
        >
          {tickText(spec.axis, tick)}
        </text>
      ))}
      <line
        x1={plot.x}
        x2={plot.x + plot.w}
        y1={plot.y + plot.h}
        y2={plot.y + plot.h}
        stroke={theme.axis}
        strokeWidth={1.5}
      />
      {spec.waves.map((wave) => (
        <g key={wave}>
          <line
            x1={trendWaveX(spec, plot, wave)}
            x2={trendWaveX(spec, plot, wave)}
            y1={plot.y + plot.h}
            y2={plot.y + plot.h + 5}
            stroke={theme.axis}
            strokeWidth={1.5}
          />
          <text
            x={trendWaveX(spec, plot, wave)}
            y={plot.y + plot.h + sizes.label * 1.6}
            fontSize={sizes.label}
            fill={theme.ink}
            textAnchor="middle"
          >
            {wave}
          </text>
        </g>
      ))}
    </g>
  );
}

/** From halfway before the wave: paper ground, a dotted line and words. */
function BreakGround({ spec, plot, theme, variant }: PlotProps) {
  const sizes = drawingSizes[variant];
  return (
    <g>
      {spec.breaks.map(({ beforeWave, title, detail }) => {
        const earlier = spec.waves.findLast((wave) => wave < beforeWave);
        const here = trendWaveX(spec, plot, beforeWave);
        const before = earlier === undefined ? plot.x : trendWaveX(spec, plot, earlier);
        const x = here - (here - before) * 0.36;
        const fits = measureText(detail, sizes.tick) <= plot.x + plot.w - x;
        return (
          <g key={beforeWave}>
            <rect x={x} y={plot.y} width={plot.x + plot.w - x} height={plot.h} fill={theme.paper} />
            <line
              x1={x}
              x2={x}
              y1={plot.y - 8}
              y2={plot.y + plot.h + 6}
              stroke={theme.ink}
              strokeWidth={1.5}
              strokeDasharray="2 4"
            />
            <text
              x={x + 16}
              y={plot.y - sizes.tick * 1.5}
              fontSize={sizes.label}
              fontWeight={600}
              fill={theme.ink}
            >
              {title}
            </text>
            <text x={x + 16} y={plot.y - sizes.tick * 0.3} fontSize={sizes.tick} fill={theme.ink2}>
              {fits ? detail : chartTexts.breakDetail}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Interval of a line as a band; only where a line runs. */
function Band({
  spec,
  series,
  plot,
  colour,
}: {
  spec: TrendSpec;
  series: TrendSeries;
  plot: Box;
  colour: string;
}) {
  const opacity = series.role === 'own' ? 0.18 : 0.12;
  return (
    <g>
      {trendSegments(series).map((segment) => {
        const bounded = segment.filter(({ value }) => value.lower !== null && value.upper !== null);
        if (bounded.length < 2) return null;
        const at = (point: (typeof bounded)[number], percent: number | null) =>
          `${trendWaveX(spec, plot, point.wave)} ${heightOf(spec.axis, percent ?? 0, plot)}`;
        const upper = bounded.map((point) => at(point, point.value.upper));
        const lower = [...bounded].reverse().map((point) => at(point, point.value.lower));
        return (
          <path
            key={segment[0]?.wave}
            d={`M${[...upper, ...lower].join('L')}Z`}
            fill={colour}
            opacity={opacity}
          />
        );
      })}
    </g>
  );
}

function Lines({ spec, series, plot, colour, variant }: SeriesProps) {
  const sizes = drawingSizes[variant];
  return (
    <g>
      {trendSegments(series).map((segment) => (
        <path
          key={segment[0]?.wave}
          d={`M${segment
            .map(
              ({ wave, value }) =>
                `${trendWaveX(spec, plot, wave)} ${heightOf(spec.axis, value.percent, plot)}`,
            )
            .join('L')}`}
          fill="none"
          stroke={colour}
          strokeWidth={series.role === 'own' ? sizes.chosenLine : sizes.line}
          strokeLinejoin="round"
          {...(series.role === 'reference' ? { strokeDasharray: '6 4' } : {})}
        />
      ))}
    </g>
  );
}

interface PointProps extends SeriesProps {
  readonly point: TrendPoint;
  readonly isEntry: boolean;
}

/** A point with a line is filled; one that stands alone (a new question, a gap) is open, with its interval. */
function Point({ spec, series, point, plot, colour, theme, variant, isEntry, onPick }: PointProps) {
  const { value, mark, wave } = point;
  const sizes = drawingSizes[variant];
  const x = trendWaveX(spec, plot, wave);
  if (value.status !== 'shown') {
    return onPick ? (
      <PickTarget
        mark={mark}
        label={`${series.name} ${String(wave)}: ${value.reason}`}
        box={{ x: x - 12, y: plot.y + plot.h - 24, w: 24, h: 24 }}
        isEntry={isEntry}
        onPick={onPick}
      />
    ) : null;
  }
  const y = heightOf(spec.axis, value.percent, plot);
  const alone = trendSegments(series).every((segment) => segment.every((other) => other.wave !== wave));
  const size =
    series.role === 'own' ? sizes.dot * 1.1 : series.role === 'reference' ? sizes.dot * 0.7 : sizes.dot;
  const isEnd = series.points.findLast((other) => other.value.status === 'shown') === point;
  return (
    <PickTarget
      mark={mark}
      label={`${series.name} ${String(wave)}: ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper)}`}
      box={{ x: x - 14, y: y - 14, w: 28, h: 28 }}
      isEntry={isEntry}
      onPick={onPick}
    >
      {alone && value.lower !== null && value.upper !== null && (
        <line
          x1={x}
          x2={x}
          y1={heightOf(spec.axis, value.lower, plot)}
          y2={heightOf(spec.axis, value.upper, plot)}
          stroke={colour}
          strokeWidth={sizes.interval}
          strokeLinecap="round"
        />
      )}
      <Marker
        shape={series.marker}
        x={x}
        y={y}
        size={size}
        fill={alone ? theme.surface : colour}
        stroke={alone ? colour : theme.surface}
        strokeWidth={alone ? 2.5 : 1.5}
      />
      {series.role === 'own' && !isEnd && (
        <Halo
          x={x}
          y={y - sizes.dot * 1.3}
          fontSize={sizes.tick}
          fontWeight={600}
          fill={colour}
          textAnchor="middle"
          edge={theme.surface}
          edgeWidth={sizes.halo}
        >
          {writePercent(value.percent)}
        </Halo>
      )}
    </PickTarget>
  );
}
