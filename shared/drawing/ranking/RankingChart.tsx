import { measureText } from '../../base/text-metrics.ts';
import { alongAxis, rankingRowMiddle } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import { wordsAfterBars, wordsAtDots } from '../../charts/verdict-words.ts';
import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import type { RankingRow, RankingSpec } from '../../charts/spec.ts';
import { writeTick } from '../../charts/write-value.ts';
import { markId } from '../../model/figure.ts';
import { labelledTicks } from '../axis-ticks.ts';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes } from '../drawing-props.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { mutedTheme } from '../muted-theme.ts';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark } from '../PickTarget.tsx';
import { ChosenGround } from './ChosenGround.tsx';
import { rankingLayout } from './ranking-height.ts';
import { RankingReference, referenceName } from './RankingReference.tsx';
import { Row } from './RankingRow.tsx';
import { rowsInSight } from '../rows-in-sight.ts';
import { useSteadyPick } from '../use-steady-pick.ts';

export interface RankingPlotProps extends DrawingProps<RankingSpec> {
  readonly plot: Box;
}

/** Names, dots (or bars) with intervals around the line of the larger area, percentages and counts. */
export function RankingChart(props: DrawingProps<RankingSpec>) {
  const { spec, width, height, theme, variant, picked, inSight = Infinity } = props;
  const onPick = useSteadyPick(props.onPick);
  const sizes = drawingSizes[variant];
  const plot = props.plot ?? screenPlot(spec, width, height);
  const onScreen = variant === 'screen';
  // On screen a bar's colour says whose it is; its verdict stands after it, with its own sign.
  const isBars = props.rankingMarks === 'bars';
  const entry = entryMark(
    spec.rows.map(({ mark }) => mark),
    picked,
  );
  const emphasis = emphasisIn(spec);
  const isLifted = ({ chosen, mark }: RankingRow) => chosen || emphasis(mark) === 'lift';
  const chosenMiddles = spec.rows.flatMap((row, index) =>
    isLifted(row) ? [rankingRowMiddle(spec, plot, index)] : [],
  );
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const room = { plot, size: sizes.tick, right: plot.x + plot.w + 16 };
  const words = !onScreen ? [] : isBars ? wordsAfterBars(spec, room) : wordsAtDots(spec, room);
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      y={{ domain: [0, Math.max(1, spec.rows.length)] }}
      grid="vertical"
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      {labelledTicks(
        spec.axis.ticks.map((tick) => ({ tick, text: writeTick(spec.axis, tick), x: x(tick) })),
        sizes.tick,
      ).map(({ tick, text, x: middle }) => (
        <text
          key={tick}
          x={middle}
          y={plot.y + plot.h + sizes.tick * 1.6}
          fontSize={sizes.tick}
          fill={theme.ink3}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      {onScreen && (
        <text x={width} y={sizes.tick * 1.23} fontSize={sizes.tick} fill={theme.ink3} textAnchor="end">
          {spec.countLabel}
        </text>
      )}
      {onScreen && <ChosenGround {...props} plot={plot} />}
      <NoteGrounds {...{ spec, plot, theme }} size={sizes.note} dot={sizes.dot} />
      {onScreen && <RankingReference {...props} plot={plot} />}
      {spec.rows.slice(0, rowsInSight(spec.rows.length, plot, inSight)).map((row, index) => (
        <Row
          key={markId(row.mark)}
          {...props}
          onPick={onPick}
          row={row}
          theme={emphasis(row.mark) === 'mute' ? mutedTheme(theme) : theme}
          isLifted={isLifted(row)}
          word={words[index] ?? null}
          index={index}
          plot={plot}
          middle={rankingRowMiddle(spec, plot, index)}
          isEntry={entry !== undefined && markId(entry) === markId(row.mark)}
        />
      ))}
      {onScreen && (
        <NoteLayer
          spec={spec}
          plot={plot}
          bounds={{
            ...{ x: plot.x, y: plot.y - rankingLayout.head },
            ...{ w: width - rankingLayout.countColumn - 60 - plot.x, h: plot.h + rankingLayout.head },
          }}
          labels={spec.reference ? [{ x: x(spec.reference.percent) - 2, y: plot.y, w: 4, h: plot.h }] : []}
          texts={[
            ...(spec.reference ? [referenceName(spec.reference, spec.axis, plot).box] : []),
            ...words.flatMap((word) => (word ? [word.box] : [])),
          ]}
          theme={theme}
          groundAt={({ y, h }) =>
            chosenMiddles.some((middle) => Math.abs(middle - y - h / 2) < 16)
              ? theme.accentSoft
              : theme.surface
          }
          size={sizes.tick}
          dot={sizes.dot}
        />
      )}
    </ChartSurface>
  );
}

/** Name column left, percentage and count right; the plot takes what is between. */
export function screenPlot(spec: RankingSpec, width: number, height: number): Box {
  const longest = Math.max(0, ...spec.rows.map(({ name }) => measureText(name, 15, 600)));
  const names = Math.min(rankingLayout.nameColumn, longest + 24, width * 0.34);
  const right = rankingLayout.percentColumn + rankingLayout.countColumn;
  return {
    x: names,
    y: rankingLayout.head,
    w: Math.max(80, width - names - right),
    h: height - rankingLayout.head - rankingLayout.axis,
  };
}
