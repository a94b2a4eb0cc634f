import { fitText } from '../../base/text-metrics.ts';
import { dotsAcross, rowMiddle, type DotAcross } from '../../charts/dumbbell/dumbbell-layout.ts';
import type { DumbbellRow } from '../../charts/dumbbell/dumbbell-spec.ts';
import { writeValue } from '../../charts/write-value.ts';
import type { MarkKey } from '../../model/figure.ts';
import { drawingSizes } from '../drawing-props.ts';
import { isMark } from '../PickTarget.tsx';
import type { DumbbellPlotProps } from './DumbbellChart.tsx';
import { Dot } from './DumbbellDot.tsx';
import { DumbbellGap } from './DumbbellGap.tsx';
import { HiddenGroups, HiddenRow } from './DumbbellHidden.tsx';

export interface DumbbellRowProps extends DumbbellPlotProps {
  readonly row: DumbbellRow;
  readonly index: number;
  /** Where Tab enters the chart. */
  readonly entry: MarkKey | null;
}

/** An area: its name, its groups on one line, and their gap; or why there is none. */
export function DumbbellRowDrawing(props: DumbbellRowProps) {
  const { spec, row, index, frame, theme, variant, width, picked } = props;
  const { label: size, tick } = drawingSizes[variant];
  const { plot, shown, side } = frame;
  const middle = rowMiddle(shown, plot, index);
  const high = plot.h / Math.max(1, shown);
  const dots = dotsAcross(spec, row, plot);
  const weight = row.isReference ? 600 : 400;
  const name = fitText(row.name, plot.x - side - size * 0.8, size, weight);
  const isChosen = row.chosen || row.dots.some(({ mark }) => isMark(picked, mark));
  return (
    <g>
      {isChosen && (
        <rect x={-12} y={middle - high / 2} width={width + 24} height={high} rx={6} fill={theme.accentSoft} />
      )}
      <text
        x={0}
        y={middle + size * 0.34}
        fontSize={size}
        fontWeight={isChosen ? 600 : weight}
        fill={dots.length === 0 ? theme.ink2 : theme.ink}
      >
        {name !== row.name && <title>{row.name}</title>}
        {name}
      </text>
      {dots.length === 0 ? (
        <HiddenRow {...props} middle={middle} />
      ) : (
        <>
          <Bar {...props} dots={dots} middle={middle} />
          <OuterValues dots={dots} middle={middle} size={tick} colour={theme.ink2} />
          <HiddenGroups {...props} dots={dots} middle={middle} />
          {dots.map((dot) => (
            <Dot key={dot.group} {...props} dots={dots} dot={dot} middle={middle} isChosenRow={isChosen} />
          ))}
        </>
      )}
      <DumbbellGap {...props} middle={middle} />
    </g>
  );
}

export interface OnLine extends DumbbellRowProps {
  readonly dots: readonly DotAcross[];
  readonly middle: number;
}

/** From the lowest to the highest group: heavier where the gap counts. */
function Bar({ row: { gap }, dots, middle, theme, variant }: OnLine) {
  const sizes = drawingSizes[variant];
  const isCounting = gap.status === 'shown' && gap.counts === true;
  const places = dots.map(({ x }) => x);
  return (
    <line
      className="chart-data"
      x1={Math.min(...places)}
      x2={Math.max(...places)}
      y1={middle}
      y2={middle}
      stroke={isCounting ? theme.ink2 : theme.otherBarLine}
      strokeWidth={isCounting ? sizes.chosenLine : sizes.line}
    />
  );
}

/** The percentages of the outermost dots, on their outer sides. */
function OuterValues({
  dots,
  middle,
  size,
  colour,
}: Pick<OnLine, 'dots' | 'middle'> & { readonly size: number; readonly colour: string }) {
  const sorted = [...dots].sort((a, b) => a.x - b.x);
  const [first] = sorted;
  const last = sorted.at(-1);
  const text = { y: middle + size * 0.34, fontSize: size, fill: colour };
  return (
    <>
      {first && sorted.length > 1 && (
        <text {...text} x={first.x - size * 0.85} textAnchor="end">
          {writeValue(first.value)}
        </text>
      )}
      {last && (
        <text {...text} x={last.x + size * 0.85}>
          {writeValue(last.value)}
        </text>
      )}
    </>
  );
}
