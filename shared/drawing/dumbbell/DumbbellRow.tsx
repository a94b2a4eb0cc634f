import { writePercent } from '../../base/dutch-numbers.ts';
import { fitText, measureText } from '../../base/text-metrics.ts';
import { describeValue } from '../../charts/describe-value.ts';
import { dotsAcross, rowMiddle, type DotAcross } from '../../charts/dumbbell/dumbbell-layout.ts';
import type { DumbbellRow } from '../../charts/dumbbell/dumbbell-spec.ts';
import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { groupLook } from '../../charts/group-look.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { markId, sameMark, type MarkKey } from '../../model/figure.ts';
import { AbsentStrip } from '../AbsentStrip.tsx';
import { drawingSizes } from '../drawing-props.ts';
import { groupColour } from '../group-colour.ts';
import { Marker } from '../Marker.tsx';
import { isMark, PickTarget } from '../PickTarget.tsx';
import type { DumbbellPlotProps } from './DumbbellChart.tsx';
import { DumbbellGap } from './DumbbellGap.tsx';
import { writeValue } from '../../charts/write-value.ts';

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
  const isChosen = row.dots.some(({ mark }) => isMark(picked, mark));
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

interface OnLine extends DumbbellRowProps {
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

function Dot(props: OnLine & { readonly dot: DotAcross; readonly isChosenRow: boolean }) {
  const { spec, row, index, dot, dots, middle, frame, theme, variant, picked, entry, isChosenRow } = props;
  const sizes = drawingSizes[variant];
  const one = row.dots[dot.group];
  if (!one) return null;
  const { mark, value, difference } = one;
  const isChosen = isMark(picked, mark);
  const emphasis = emphasisIn(spec)(mark);
  const look = groupLook(dot.group);
  const colour = emphasis === 'mute' ? theme.hatch : groupColour(look, theme);
  const ground = isChosenRow ? theme.accentSoft : theme.surface;
  const high = frame.plot.h / Math.max(1, frame.shown);
  const reach = targetReach(dot, dots);
  return (
    <PickTarget
      mark={mark}
      label={`${row.name}, ${spec.groups[dot.group]?.name ?? ''}: ${describeValue(value, difference)}`}
      box={{ x: reach.from, y: middle - high / 2, w: reach.to - reach.from, h: high }}
      place={{ row: index, column: dot.group }}
      isEntry={entry !== null && sameMark(entry, mark)}
      isChosen={isChosen}
      onPick={props.onPick}
    >
      <g className="chart-data">
        <Marker
          shape={look.shape}
          x={dot.x}
          y={middle + dot.lift * sizes.dot}
          size={isChosen || emphasis === 'lift' ? sizes.chosenDot : sizes.dot}
          fill={look.isOpen ? ground : colour}
          stroke={look.isOpen ? colour : ground}
          strokeWidth={(sizes.dot / 11) * (look.isOpen ? 2.5 : 1.5)}
        />
      </g>
    </PickTarget>
  );
}

/** Up to halfway the next dot, and no further than a finger on the outer side. */
function targetReach({ x, group }: DotAcross, dots: readonly DotAcross[]): { from: number; to: number } {
  const others = dots.filter((dot) => dot.group !== group).map((dot) => dot.x);
  const left = Math.max(x - 32, ...others.filter((other) => other < x));
  const right = Math.min(x + 32, ...others.filter((other) => other > x));
  return { from: (x + left) / 2, to: (x + right) / 2 };
}

/** "meisjes verborgen", on the side with more room. */
function HiddenGroups({ spec, row, index, dots, middle, frame, theme, variant, entry, ...props }: OnLine) {
  const { tick: size } = drawingSizes[variant];
  const absent = row.dots.flatMap((dot, group) =>
    dot.value.status === 'shown' ? [] : [{ ...dot, value: dot.value, group }],
  );
  const [first] = absent;
  if (!first) return null;
  const { plot, side } = frame;
  const places = dots.map(({ x }) => x);
  const beside = size * 0.85 + measureText(writePercent(100), size) + size * 0.6;
  const after = Math.max(...places) + beside;
  const before = Math.min(...places) - (dots.length > 1 ? beside : size);
  const roomAfter = plot.x + plot.w + side - after;
  const roomBefore = before - plot.x + side;
  const words = absent.map(({ value, group }) => {
    const name = spec.groups[group]?.name ?? '';
    return value.status === 'hidden' ? chartGapTexts.hidden(name) : chartGapTexts.absent(name);
  });
  const whole = words.join(', ');
  const isAfter = measureText(whole, size) <= roomAfter || roomAfter >= roomBefore;
  const text = fitText(whole, Math.max(size, isAfter ? roomAfter : roomBefore), size);
  const width = measureText(text, size);
  const x = isAfter ? after : before - width;
  const each = width / absent.length;
  return (
    <g>
      <text x={x} y={middle + size * 0.34} fontSize={size} fill={theme.ink2}>
        {text !== whole && <title>{whole}</title>}
        {text}
      </text>
      {absent.map(({ mark, value, group }, order) => (
        <PickTarget
          key={markId(mark)}
          mark={mark}
          label={`${row.name}, ${spec.groups[group]?.name ?? ''}: ${value.reason}`}
          box={{ x: x + order * each, y: middle - 12, w: each, h: 24 }}
          place={{ row: index, column: group }}
          isEntry={entry !== null && sameMark(entry, mark)}
          isChosen={isMark(props.picked, mark)}
          onPick={props.onPick}
        />
      ))}
    </g>
  );
}

/** Nothing may be shown of any group: hatched, with the reason; each group can still be picked to read it. */
function HiddenRow({
  spec,
  row,
  index,
  middle,
  frame,
  theme,
  variant,
  entry,
  ...props
}: DumbbellRowProps & { readonly middle: number }) {
  const { plot, shown, side } = frame;
  const reasons = row.dots.flatMap(({ value }) => (value.status === 'shown' ? [] : [value.reason]));
  const each = plot.w / Math.max(1, row.dots.length);
  const high = plot.h / Math.max(1, shown);
  return (
    <g>
      <AbsentStrip
        reason={[...new Set(reasons)].join(' ')}
        x={plot.x}
        width={plot.w + side}
        middle={middle}
        size={drawingSizes[variant].tick}
        theme={theme}
      />
      {row.dots.map(({ mark, value, difference }, group) => (
        <PickTarget
          key={markId(mark)}
          mark={mark}
          label={`${row.name}, ${spec.groups[group]?.name ?? ''}: ${describeValue(value, difference)}`}
          box={{ x: plot.x + group * each, y: middle - high / 2, w: each, h: high }}
          place={{ row: index, column: group }}
          isEntry={entry !== null && sameMark(entry, mark)}
          isChosen={isMark(props.picked, mark)}
          onPick={props.onPick}
        />
      ))}
    </g>
  );
}
