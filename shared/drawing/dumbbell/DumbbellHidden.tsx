import { describeValue } from '../../charts/describe-value.ts';
import { markId, sameMark } from '../../model/figure.ts';
import { AbsentStrip } from '../AbsentStrip.tsx';
import { drawingSizes } from '../drawing-props.ts';
import { isMark, PickTarget } from '../PickTarget.tsx';
import { hiddenWords } from './hidden-words.ts';
import type { DumbbellRowProps, OnLine } from './DumbbellRow.tsx';

/** "meisjes verborgen", on the side with more room. */
export function HiddenGroups({ spec, row, index, middle, frame, theme, variant, entry, ...props }: OnLine) {
  const { tick: size } = drawingSizes[variant];
  const absent = row.dots.flatMap((dot, group) =>
    dot.value.status === 'shown' ? [] : [{ ...dot, value: dot.value, group }],
  );
  const [first] = absent;
  if (!first) return null;
  const words = hiddenWords(spec, { row, frame, middle, size });
  if (words === null) return null;
  const { x, width, text, whole } = words;
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
export function HiddenRow({
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
