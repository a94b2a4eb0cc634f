import { alongAxis } from '../../charts/geometry.ts';
import { answerPositions } from '../../charts/distribution/answer-positions.ts';
import { namedBars } from '../../charts/distribution/distribution-marks.ts';
import type { DistributionSpec } from '../../charts/distribution/distribution-spec.ts';
import { markId } from '../../model/figure.ts';
import { labelledTicks } from '../axis-ticks.ts';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes } from '../drawing-props.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark } from '../PickTarget.tsx';
import { useSteadyPick } from '../use-steady-pick.ts';
import { answerColours, type AnswerColours } from './answer-colours.ts';
import { AnswerBarRow } from './AnswerBarRow.tsx';
import { layDistribution, type DistributionLayout } from './distribution-layout.ts';
import { axisLabels, distributionTexts, wordlessIn } from './distribution-texts.ts';

export interface DistributionPlotProps extends DrawingProps<DistributionSpec> {
  readonly layout: DistributionLayout;
  readonly colours: readonly AnswerColours[];
}

/** All answers to a question as bars of 100 %, from the first answer to the last or around their middle. */
export function DistributionChart(props: DrawingProps<DistributionSpec>) {
  const { spec, width, height, theme, variant, picked } = props;
  const onPick = useSteadyPick(props.onPick);
  const { tick } = drawingSizes[variant];
  const layout = layDistribution(props);
  const { plot } = layout;
  // Bars with names or reasons beside them are thinner than others.
  const positions = answerPositions(spec, plot, layout.thick);
  const colours = answerColours(spec.style, spec.answers.length, theme);
  const inPlot: DistributionPlotProps = { ...props, onPick, layout, colours };
  const entry = entryMark(
    spec.bars.flatMap(({ parts }) => parts.map(({ mark }) => mark)),
    picked,
  );
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      y={{ domain: [0, Math.max(1, spec.bars.length)] }}
      grid="vertical"
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <NoteGrounds {...{ spec, plot, theme, positions }} size={tick} dot={tick} />
      <AnswerNames {...inPlot} />
      {labelledTicks(axisLabels(spec, plot), tick).map(({ tick: percent, text, x: middle }) => (
        <text
          key={percent}
          x={middle}
          y={plot.y + plot.h + tick * 1.5}
          fontSize={tick}
          fill={theme.ink3}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      <text
        x={layout.right}
        y={layout.names.at(-1)?.y ?? plot.y - tick}
        fontSize={tick}
        fill={theme.ink3}
        textAnchor="end"
      >
        {spec.countLabel}
      </text>
      {spec.style === 'diverging' && (
        <line x1={x(0)} x2={x(0)} y1={plot.y} y2={plot.y + plot.h} stroke={theme.ink} strokeWidth={1.5} />
      )}
      {namedBars(spec).map(({ area, group, bar }, index) => (
        <AnswerBarRow
          key={bar.parts[0] ? markId({ ...bar.parts[0].mark, category: undefined }) : index}
          {...inPlot}
          bar={bar}
          fullName={group === null ? area : `${area}, ${group}`}
          index={index}
          entry={entry}
        />
      ))}
      <NoteLayer
        spec={spec}
        plot={plot}
        // Between the bars there is little room: under the axis or beside them there may be more.
        bounds={{ ...plot, w: layout.right < width ? width - plot.x : plot.w, h: height - plot.y }}
        labels={[]}
        positions={positions}
        texts={distributionTexts(spec, layout, variant)}
        wordless={wordlessIn(layout, tick)}
        theme={theme}
        size={tick}
        dot={tick}
      />
    </ChartSurface>
  );
}

/** Which colour is which answer. */
function AnswerNames({ layout, colours, theme, variant }: DistributionPlotProps) {
  const { tick } = drawingSizes[variant];
  return layout.names.map(({ answer, text, whole, x, y, swatch }) => {
    const colour = colours[answer];
    return (
      <g key={answer}>
        {swatch && colour && (
          <rect
            x={swatch.x}
            y={swatch.y}
            width={swatch.size}
            height={swatch.size}
            rx={2}
            fill={colour.fill}
            stroke={colour.edge ?? 'none'}
          />
        )}
        <text x={x} y={y} fontSize={tick} fill={theme.ink2}>
          {text !== whole && <title>{whole}</title>}
          {text}
        </text>
      </g>
    );
  });
}
