import { boxOf, groupEnds, outerValues } from '../../charts/gaps/gaps-labels.ts';
import { gapSpans, spanBoxes } from '../../charts/gaps/gap-spans.ts';
import type { GapsSpec } from '../../charts/gaps/gaps-spec.ts';
import { trendWaveDomain } from '../../charts/geometry.ts';
import { linePieces } from '../../charts/trend/line-pieces.ts';
import { ChartLayer } from '../ChartLayer.tsx';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark } from '../PickTarget.tsx';
import { BreakGround } from './BreakGround.tsx';
import { gapsFrame, type GapsFrame } from './gaps-frame.ts';
import { AbsentWaves } from './AbsentWaves.tsx';
import { GapPanel } from './GapPanel.tsx';
import { GroupLines } from './GroupLines.tsx';
import { GroupPoints } from './GroupPoints.tsx';
import { GapsAxes } from './GapsAxes.tsx';

export interface GapsPlotProps extends DrawingProps<GapsSpec> {
  readonly frame: GapsFrame;
}

/** The groups of an area over the waves, a bracket between the outermost, and under them the gap itself. */
export function GapsChart(props: DrawingProps<GapsSpec>) {
  const { spec, width, height, theme, variant, onPick, picked } = props;
  const sizes = drawingSizes[variant];
  const frame = gapsFrame(spec, props);
  const inFrame: GapsPlotProps = { ...props, frame };
  const room = { plot: frame.plot, right: width, size: sizes.label, dot: sizes.dot };
  const ends = groupEnds(spec, room);
  const values = outerValues(spec, room);
  const entry = entryMark(
    spec.series.flatMap(({ points }) => points.map(({ mark }) => mark)),
    picked,
  );
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={frame.plot}
      theme={theme}
      x={{ domain: trendWaveDomain(spec) }}
      y={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      grid="horizontal"
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <BreakGround {...inFrame} />
      <NoteGrounds {...{ spec, theme }} plot={frame.plot} size={sizes.tick} dot={sizes.dot} isUnderGrid />
      <ChartLayer place="above-lines" theme={theme}>
        <GapsAxes {...inFrame} />
        <GapPanel {...inFrame} />
        <GroupLines {...inFrame} />
        <AbsentWaves {...inFrame} entry={entry ?? null} />
        <GroupPoints {...inFrame} ends={ends} values={values} entry={entry ?? null} />
        <NoteLayer
          spec={spec}
          plot={frame.plot}
          bounds={frame.plot}
          labels={[
            ...linePieces(spec, frame.plot, sizes.line * 2),
            ...spanBoxes(gapSpans(spec, frame.plot), sizes.line * 2),
          ]}
          texts={[
            ...ends.map((label) => boxOf(label, sizes.label, 600)),
            ...values.map((label) => boxOf(label, sizes.label, 400)),
          ]}
          theme={theme}
          size={sizes.tick}
          dot={sizes.dot}
        />
      </ChartLayer>
    </ChartSurface>
  );
}
