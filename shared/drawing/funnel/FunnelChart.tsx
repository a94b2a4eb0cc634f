import { useMemo } from 'react';
import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { funnelPointAt } from '../../charts/funnel/funnel-geometry.ts';
import { endLabels } from '../../charts/funnel/funnel-labels.ts';
import { nameLabels } from '../../charts/funnel/name-labels.ts';
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
import { FunnelAxes } from './FunnelAxes.tsx';
import { FunnelGapWords } from './FunnelGapWords.tsx';
import { FunnelLimits } from './FunnelLimits.tsx';
import { FunnelNames } from './FunnelNames.tsx';
import { FunnelUnnamed } from './FunnelUnnamed.tsx';
import { funnelPlot, funnelPointLook, withLifted } from './funnel-layout.ts';

export interface FunnelPlotProps extends DrawingProps<FunnelSpec> {
  readonly plot: Box;
}

/** Areas by their number of respondents between the limits of chance; those outside by name. */
export function FunnelChart(props: DrawingProps<FunnelSpec>) {
  const { width, height, theme, variant, picked = null } = props;
  const spec = useMemo(() => withLifted(props.spec), [props.spec]);
  const onPick = useSteadyPick(props.onPick);
  const sizes = drawingSizes[variant];
  const plot = useMemo(() => funnelPlot({ spec, width, height, variant }), [spec, width, height, variant]);
  const emphasis = emphasisIn(spec);
  const inPlot: FunnelPlotProps = { ...props, spec, plot };
  const names = useMemo(
    () => nameLabels(spec, { plot, size: sizes.tick }, sizes.dot, picked),
    [spec, plot, sizes, picked],
  );
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
      <g className="chart-data" aria-hidden pointerEvents="none">
        {inPaintOrder(spec.points, picked).map((point) => (
          <PointSign
            key={markId(point.mark)}
            {...inPlot}
            theme={emphasis(point.mark) === 'mute' ? mutedTheme(theme) : theme}
            point={point}
          />
        ))}
      </g>
      <FunnelNames {...inPlot} names={names} />
      <FunnelUnnamed {...inPlot} names={names} />
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
        labels={[]}
        texts={names.map(({ box }) => box)}
        theme={theme}
        size={sizes.tick}
        dot={sizes.dot}
      />
    </ChartSurface>
  );
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
}: FunnelPlotProps & { readonly point: FunnelPoint }) {
  const isChosen = point.chosen || isMark(picked, point.mark);
  const { shape, fill, size } = funnelPointLook(spec, { ...point, chosen: isChosen }, variant, theme);
  const { x, y } = funnelPointAt(spec, point, plot);
  return <Marker {...{ shape, x, y, size, fill }} stroke={theme.surface} strokeWidth={1.5} />;
}

/** At least 24 px to point at. */
function targetAround(spec: FunnelSpec, point: FunnelPoint, plot: Box): Box {
  const { x, y } = funnelPointAt(spec, point, plot);
  return { x: x - 12, y: y - 12, w: 24, h: 24 };
}
