import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { describeValue } from '../../charts/describe-value.ts';
import type { DotAcross } from '../../charts/dumbbell/dumbbell-layout.ts';
import { groupLook } from '../../charts/group-look.ts';
import { sameMark } from '../../model/figure.ts';
import { drawingSizes } from '../drawing-props.ts';
import { groupColour } from '../group-colour.ts';
import { Marker } from '../Marker.tsx';
import { isMark, PickTarget } from '../PickTarget.tsx';
import type { OnLine } from './DumbbellRow.tsx';

/** A group on the line of its area. */
export function Dot(props: OnLine & { readonly dot: DotAcross; readonly isChosenRow: boolean }) {
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
