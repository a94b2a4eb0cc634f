import { useMemo } from 'react';
import { percentSign } from '../../base/percent-style.ts';
import { measureText } from '../../base/text-metrics.ts';
import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { funnelPointAt } from '../../charts/funnel/funnel-geometry.ts';
import { endLabels, endLabelsWidth, nameLabels } from '../../charts/funnel/funnel-labels.ts';
import type { FunnelPoint, FunnelSpec } from '../../charts/funnel/funnel-spec.ts';
import { describeValue } from '../../charts/describe-value.ts';
import type { Box } from '../../charts/place-notes.ts';
import { verdictLook } from '../../charts/verdict-look.ts';
import { markId, sameMark } from '../../model/figure.ts';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes } from '../drawing-props.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { Marker } from '../Marker.tsx';
import { mutedTheme } from '../muted-theme.ts';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { PickTarget, entryMark, isMark } from '../PickTarget.tsx';
import { useSteadyPick } from '../use-steady-pick.ts';
import { verdictColours } from '../verdict-colours.ts';
import { FunnelAxes } from './FunnelAxes.tsx';
import { FunnelGapWords } from './FunnelGapWords.tsx';
import { FunnelLimits } from './FunnelLimits.tsx';
import { FunnelNames } from './FunnelNames.tsx';

export interface FunnelPlotProps extends DrawingProps<FunnelSpec> {
  readonly plot: Box;
}

/** Areas by their number of respondents between the limits of chance; those outside by name. */
export function FunnelChart(props: DrawingProps<FunnelSpec>) {
  const { width, height, theme, variant, picked = null } = props;
  const spec = useMemo(() => withLifted(props.spec), [props.spec]);
  const onPick = useSteadyPick(props.onPick);
  const sizes = drawingSizes[variant];
  const plot = screenPlot(props);
  const emphasis = emphasisIn(spec);
  const inPlot: FunnelPlotProps = { ...props, spec, plot };
  const dot = spec.points.length > manyPoints ? sizes.dot * 0.7 : sizes.dot;
  const names = nameLabels(spec, { plot, size: sizes.tick }, sizes.dot, picked);
  const entry = entryMark(
    spec.points.map(({ mark }) => mark),
    picked,
  );
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [spec.countAxis.min, spec.countAxis.max] }}
      y={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      grid="horizontal"
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <FunnelLimits {...inPlot} labels={endLabels(spec, { plot, right: width, size: sizes.tick })} />
      <NoteGrounds {...{ spec, plot, theme }} size={sizes.tick} dot={sizes.dot} />
      <FunnelAxes {...inPlot} />
      <g aria-hidden pointerEvents="none">
        {inPaintOrder(spec.points, picked).map((point) => (
          <PointSign
            key={markId(point.mark)}
            {...inPlot}
            theme={emphasis(point.mark) === 'mute' ? mutedTheme(theme) : theme}
            point={point}
            dot={dot}
          />
        ))}
      </g>
      <FunnelNames {...inPlot} names={names} />
      {spec.points.map((point, index) => (
        <PickTarget
          key={markId(point.mark)}
          mark={point.mark}
          label={`${point.name}: ${describeValue(point.value, point.difference)}`}
          box={targetAround(spec, point, plot)}
          place={{ row: 0, column: index }}
          isEntry={entry !== undefined && sameMark(entry, point.mark)}
          isChosen={point.chosen || isMark(picked, point.mark)}
          tooltip={`${point.name}: ${describeValue(point.value, point.difference)}`}
          onPick={onPick}
        />
      ))}
      {spec.gap && <FunnelGapWords {...inPlot} gap={spec.gap} />}
      <NoteLayer
        spec={spec}
        plot={plot}
        bounds={plot}
        labels={names.map(({ box }) => box)}
        theme={theme}
        size={sizes.tick}
        dot={sizes.dot}
      />
    </ChartSurface>
  );
}

/** What an annotation lifted out looks as if it were chosen, its name included. */
function withLifted(spec: FunnelSpec): FunnelSpec {
  const emphasis = emphasisIn(spec);
  return {
    ...spec,
    points: spec.points.map((point) =>
      emphasis(point.mark) === 'lift' ? { ...point, chosen: true } : point,
    ),
  };
}

/** From here on marks are drawn smaller: they would cover each other. */
const manyPoints = 150;

/** Ticks left; below them the axis' name and what is not shown; the names of the lines right. */
function screenPlot({ spec, width, height, variant }: DrawingProps<FunnelSpec>): Box {
  const { tick } = drawingSizes[variant];
  const widest = Math.max(
    ...spec.axis.ticks.map((value) => measureText(`${String(value)}${percentSign()}`, tick)),
  );
  const left = widest + tick * 1.1;
  const right = Math.min(endLabelsWidth(spec, tick), width * 0.28);
  const top = tick * 2.6;
  const bottom = tick * (3.6 + spec.absentLines.length * 1.4);
  return { x: left, y: top, w: width - left - right, h: height - top - bottom };
}

/** What differs over what does not, and the chosen one over all. */
function inPaintOrder(
  points: readonly FunnelPoint[],
  picked: DrawingProps['picked'],
): readonly FunnelPoint[] {
  const rank = ({ chosen, mark, difference }: FunnelPoint) =>
    chosen || isMark(picked, mark) ? 2 : verdictLook(difference?.verdict ?? null).tone === 'same' ? 0 : 1;
  return [...points].sort((a, b) => rank(a) - rank(b));
}

function PointSign({
  spec,
  plot,
  theme,
  variant,
  picked,
  point,
  dot,
}: FunnelPlotProps & { readonly point: FunnelPoint; readonly dot: number }) {
  const look = verdictLook(point.difference?.verdict ?? null);
  const isChosen = point.chosen || isMark(picked, point.mark);
  const { x, y } = funnelPointAt(spec, point, plot);
  const fill = isChosen && look.tone === 'same' ? theme.accent : verdictColours(look, theme).mark;
  const size = isChosen
    ? drawingSizes[variant].chosenDot
    : look.tone === 'same'
      ? dot
      : drawingSizes[variant].dot;
  return (
    <Marker shape={look.shape} x={x} y={y} size={size} fill={fill} stroke={theme.surface} strokeWidth={1.5} />
  );
}

/** At least 24 px to point at. */
function targetAround(spec: FunnelSpec, point: FunnelPoint, plot: Box): Box {
  const { x, y } = funnelPointAt(spec, point, plot);
  return { x: x - 12, y: y - 12, w: 24, h: 24 };
}
