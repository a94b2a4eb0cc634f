import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { barBox } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { BarsSpec } from '../../charts/spec.ts';
import { markId, sameMark } from '../../model/figure.ts';
import { absentRuns } from '../../charts/bars/absent-runs.ts';
import { figureLook } from '../../charts/bars/figure-look.ts';
import { groupLabels } from '../../charts/bars/group-labels.ts';
import { barNames } from '../../charts/bars/bar-names.ts';
import type { BarName } from '../../charts/bars/bar-names.ts';
import { wordsAboveBars } from '../../charts/verdict-words.ts';
import { barShape } from '../../charts/bars/bar-shape.ts';
import { AbsentWords } from './AbsentWords.tsx';
import { AbsentBar, ShownBar } from './BarMarks.tsx';
import { GroupAxis } from './GroupAxis.tsx';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes } from '../drawing-props.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import { mutedTheme } from '../muted-theme.ts';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark, isMark } from '../PickTarget.tsx';
import { VerdictLabel } from '../VerdictLabel.tsx';
import { ValueAxis } from '../ValueAxis.tsx';

export interface BarsPlotProps extends DrawingProps<BarsSpec> {
  readonly plot: Box;
}

/** Bars per group, own beside reference, with intervals; values inside at the foot. */
export function BarsChart(props: DrawingProps<BarsSpec>) {
  const { spec, width, height, theme, variant, onPick, picked } = props;
  const sizes = drawingSizes[variant];
  const plot = props.plot ?? screenPlot(spec, width, height);
  const names = barNames(spec, plot, sizes);
  const words = wordsAboveBars(spec, plot, sizes);
  const figures = figureLook(spec, plot, sizes.label);
  const emphasis = emphasisIn(spec);
  const entry = entryMark(
    spec.series.flatMap(({ bars }) => bars.map(({ mark }) => mark)),
    picked,
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
      isInteractive={onPick !== undefined}
    >
      <NoteGrounds {...{ spec, plot, theme }} size={sizes.note} dot={sizes.dot} isUnderGrid />
      {spec.series.map(({ name, role, bars }, series) =>
        bars.map(({ mark, value, difference }, group) => {
          const shape = barShape(spec, plot, group, series, sizes);
          const shared = {
            ...props,
            mark,
            plot,
            label: `${name}, ${spec.groups[group] ?? ''}`,
            place: { row: series, column: group },
            isEntry: entry !== undefined && sameMark(entry, mark),
            isChosen: isMark(picked, mark),
            theme: emphasis(mark) === 'mute' ? mutedTheme(theme) : theme,
          };
          if (value.status !== 'shown') {
            const box = barBox(spec, plot, group, series);
            return <AbsentBar key={markId(mark)} {...shared} box={box} reason={value.reason} />;
          }
          return (
            shape && (
              <ShownBar
                key={markId(mark)}
                {...shared}
                {...{ shape, figures, difference }}
                isOwn={role === 'own'}
                isLifted={emphasis(mark) === 'lift'}
              />
            )
          );
        }),
      )}
      {variant === 'screen' &&
        absentRuns(spec, plot).map((run) => (
          <AbsentWords key={`${String(run.group)}-${run.names.join()}`} {...props} plot={plot} run={run} />
        ))}
      <ValueAxis axis={spec.axis} plot={plot} theme={theme} variant={variant} />
      <GroupAxis {...props} plot={plot} />
      <Names {...props} names={names} />
      {words.map((word, index) => (
        <g key={index}>
          <TieToBar box={word.box} at={word.at} size={sizes.label} colour={theme.ink3} />
          <VerdictLabel
            word={word}
            size={sizes.label}
            halo={sizes.halo}
            ground={theme.surface}
            theme={theme}
          />
        </g>
      ))}
      {variant === 'screen' && (
        <NoteLayer
          spec={spec}
          plot={plot}
          bounds={{ ...plot, w: width - plot.x }}
          labels={[]}
          texts={[...names, ...words].map(({ box }) => box)}
          theme={theme}
          size={sizes.tick}
          dot={sizes.dot}
        />
      )}
    </ChartSurface>
  );
}

/** Bars may fill their plot: beside them there is room for words, where the sheet has it. */
function screenPlot(spec: BarsSpec, width: number, height: number): Box {
  const hasWords = spec.notes.some(({ text }) => text !== '');
  const right = hasWords && width >= 640 ? 170 : 16;
  const plot = { x: 44, y: 48, w: width - 44 - right, h: height - 48 };
  const foot = Math.max(44, groupLabels(spec, plot, drawingSizes.screen).height);
  return { ...plot, h: plot.h - foot };
}

/** A thin line from words that had to stand higher down to their bar. */
function TieToBar({
  box,
  at,
  size,
  colour,
}: {
  readonly box: Box;
  readonly at: { readonly x: number; readonly y: number };
  readonly size: number;
  readonly colour: string;
}) {
  const foot = box.y + box.h;
  if (at.y - foot <= size * 0.6) return null;
  return <line x1={at.x} x2={at.x} y1={foot} y2={at.y - size * 0.25} stroke={colour} strokeWidth={1} />;
}

/** Direct labels, tied to their bar where they had to stand higher. */
function Names({
  spec,
  names,
  theme,
  variant,
}: DrawingProps<BarsSpec> & { readonly names: readonly BarName[] }) {
  const { label, halo } = drawingSizes[variant];
  return (
    <g>
      {names.map(({ series, text, box, at }) => {
        const isOwn = spec.series[series]?.role === 'own';
        const colour = isOwn ? theme.own : theme.ink2;
        return (
          <g key={series}>
            <TieToBar box={box} at={at} size={label} colour={colour} />
            <Halo
              x={box.x}
              y={box.y + label}
              fontSize={label}
              fontWeight={600}
              fill={colour}
              edge={theme.surface}
              edgeWidth={halo}
            >
              {text}
            </Halo>
          </g>
        );
      })}
    </g>
  );
}
