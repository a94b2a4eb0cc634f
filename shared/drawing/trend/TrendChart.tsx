import { measureText } from '../../base/text-metrics.ts';
import { emphasisIn, emphasisOfAll } from '../../charts/annotations/emphasis.ts';
import { trendBreakX, trendWaveDomain } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { TrendSeries, TrendSpec } from '../../charts/spec.ts';
import { labelBox, trendLabels } from '../../charts/trend/trend-labels.ts';
import { trendVerdicts } from '../../charts/trend/trend-verdicts.ts';
import { linePieces } from '../../charts/trend/line-pieces.ts';
import { trendRuns } from '../../charts/trend/trend-segments.ts';
import { markId, sameMark } from '../../model/figure.ts';
import { ChartLayer } from '../ChartLayer.tsx';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes } from '../drawing-props.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark, isMark } from '../PickTarget.tsx';
import type { DrawingTheme } from '../theme.ts';
import { TrendAxes } from './TrendAxes.tsx';
import { TrendBreaks } from './TrendBreaks.tsx';
import { TrendGaps } from './TrendGaps.tsx';
import { TrendLabels } from './TrendLabels.tsx';
import { trendLines } from './trend-lines.tsx';
import { VerdictLabel } from '../VerdictLabel.tsx';
import { ChosenPoint, TrendPoint, TrendStreak } from './TrendPoint.tsx';
import { writeValue } from '../../charts/write-value.ts';

export interface TrendPlotProps extends DrawingProps<TrendSpec> {
  readonly plot: Box;
}

/** Lines over the waves with their bands; names at the line's end; a break of question is never bridged. */
export function TrendChart(props: DrawingProps<TrendSpec>) {
  const { spec, width, height, theme, variant, onPick, picked } = props;
  const sizes = drawingSizes[variant];
  const plot = props.plot ?? screenPlot(spec, width, height);
  const inPlot: TrendPlotProps = { ...props, plot };
  const labels = trendLabels(spec, { plot, right: width, size: sizes.label, dot: sizes.dot });
  const verdicts = trendVerdicts(spec, labels, { plot, right: width, size: sizes.label, dot: sizes.dot });
  const emphasis = emphasisIn(spec);
  // The own line is drawn last: on top of the others.
  const drawn = [...spec.series].reverse().map((series) => ({
    series,
    colour: colourOf(series, spec, theme),
    isLifted: emphasisOfAll(emphasis, series.points) === 'lift',
  }));
  const entry = entryMark(
    spec.series.flatMap(({ points }) => points.map(({ mark }) => mark)),
    picked,
  );
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: trendWaveDomain(spec) }}
      y={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      grid="horizontal"
      data={spec.waves.map((wave) => ({ x: wave }))}
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <TrendBreaks {...inPlot} />
      <NoteGrounds {...{ spec, plot, theme }} size={sizes.note} dot={sizes.dot} isUnderGrid />
      {drawn.flatMap(({ series, colour, isLifted }) => trendLines(series, colour, sizes, isLifted))}
      <ChartLayer place="above-lines" theme={theme}>
        <TrendAxes {...inPlot} />
        <TrendGaps {...inPlot} />
        {drawn.map(({ series, colour }) => (
          <TrendStreak key={series.areaCode} {...inPlot} series={series} colour={colour} />
        ))}
        {drawn.map(({ series, colour }) =>
          series.points.map((point) => (
            <TrendPoint
              key={markId(point.mark)}
              {...inPlot}
              series={series}
              point={point}
              colour={emphasis(point.mark) === 'mute' ? theme.hatch : colour}
              isEntry={entry !== undefined && sameMark(entry, point.mark)}
              isChosen={isMark(picked, point.mark)}
            />
          )),
        )}
        {drawn.flatMap(({ series, colour, isLifted }) =>
          series.points
            .filter(({ mark }) => isMark(picked, mark) || (!isLifted && emphasis(mark) === 'lift'))
            .map((point) => (
              <ChosenPoint key={markId(point.mark)} {...inPlot} {...{ series, point, colour }} />
            )),
        )}
        <TrendLabels {...inPlot} labels={labels} colourOf={(series) => colourOf(series, spec, theme)} />
        {verdicts.map((word) => (
          <VerdictLabel
            key={word.wave}
            word={word}
            size={sizes.label}
            halo={sizes.halo}
            ground={isAfterBreak(spec, plot, word.box.x) ? theme.paper : theme.surface}
            theme={theme}
          />
        ))}
        {variant === 'screen' && (
          <NoteLayer
            spec={spec}
            plot={plot}
            bounds={plot}
            labels={[...breakLines(spec, plot), ...linePieces(spec, plot, sizes.line * 2)]}
            texts={[
              ...labels.map((label) => labelBox(label, sizes.label)),
              ...verdicts.map(({ box }) => box),
            ]}
            groundAt={({ x }) => (isAfterBreak(spec, plot, x) ? theme.paper : theme.surface)}
            theme={theme}
            size={sizes.tick}
            dot={sizes.dot}
          />
        )}
      </ChartLayer>
    </ChartSurface>
  );
}

function isAfterBreak(spec: TrendSpec, plot: Box, x: number): boolean {
  return spec.breaks.some(({ beforeWave }) => x > trendBreakX(spec, plot, beforeWave));
}

/** Where a change of question is dotted: words may not run across it. */
function breakLines(spec: TrendSpec, plot: Box): Box[] {
  return spec.breaks.map(({ beforeWave }) => ({
    x: trendBreakX(spec, plot, beforeWave) - 2,
    y: plot.y,
    w: 4,
    h: plot.h,
  }));
}

/** Room on the right for the names at the lines' ends, above for the words at a break. */
function screenPlot(spec: TrendSpec, width: number, height: number): Box {
  const { label, dot } = drawingSizes.screen;
  const names = spec.series.flatMap((series) => {
    const last = trendRuns(series).at(-1)?.at(-1);
    return last ? [measureText(`${series.name} ${writeValue(last.value)}`, label, 600)] : [];
  });
  const right = Math.min(Math.max(0, ...names) + dot * 1.5, width * 0.3);
  const top = spec.breaks.length > 0 ? 56 : 24;
  return { x: 44, y: top, w: width - 44 - right, h: height - top - 40 };
}

function colourOf(series: TrendSeries, spec: TrendSpec, theme: DrawingTheme): string {
  if (emphasisOfAll(emphasisIn(spec), series.points) === 'mute') return theme.hatch;
  if (series.role === 'own') return theme.own;
  if (series.role === 'reference') return theme.reference;
  const others = spec.series.filter(({ role }) => role === 'other');
  return theme.series[others.indexOf(series) % theme.series.length] ?? theme.mark;
}
