import { Fragment, useContext } from 'react';
import { measureText } from '../../base/text-metrics.ts';
import { describeAnnotation } from '../../charts/annotations/describe-annotation.ts';
import { lineLooks } from '../../charts/annotations/line-looks.ts';
import type { NumberSpec } from '../../charts/number/number-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { NoteEditingContext } from '../note-editing.ts';
import { NoteHandle } from '../NoteHandle.tsx';
import type { DrawingTheme } from '../theme.ts';
import type { NumberSizes } from './number-layout.ts';
import { notesBeside, type NoteBeside } from './number-notes.ts';

interface Props {
  readonly spec: NumberSpec;
  readonly theme: DrawingTheme;
  readonly sizes: NumberSizes;
  /** Of the words, which start with the figure. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** What was written at the figure, right of it, with a short line to it. On the page it is rewritten and taken away. */
export function NumberNotes({ spec, theme, sizes, x, top, width }: Props) {
  const editing = useContext(NoteEditingContext);
  const beside = notesBeside(spec, sizes, width, top);
  if (beside === null) return null;
  const { small, gap } = sizes;
  const { middle } = beside;
  const left = x + beside.x;
  const line = { stroke: theme.ink2, strokeWidth: (lineLooks.leader.width * small) / 13 };
  return (
    <g className="chart-notes">
      <line x1={left - gap * 0.4} x2={left - gap * 1.2} y1={middle} y2={middle} {...line} />
      {beside.notes.map((note) => (
        <Fragment key={note.id}>
          {note.lines.map(({ text, y }) => (
            <text key={y} x={left} y={y} fontSize={small} fontWeight={600} fill={theme.ink}>
              {text}
            </text>
          ))}
          {editing && (
            <NoteHandle
              id={note.id}
              label={spec.notes
                .filter(({ id }) => id === note.id)
                .map((each) => describeAnnotation(spec, each))
                .join()}
              boxes={[boxOf(note, left, small)]}
              {...{ editing, theme }}
              size={small}
            />
          )}
        </Fragment>
      ))}
    </g>
  );
}

function boxOf({ lines }: NoteBeside, x: number, size: number): Box {
  const first = lines[0]?.y ?? 0;
  const last = lines.at(-1)?.y ?? first;
  const w = Math.max(0, ...lines.map(({ text }) => measureText(text, size, 600)));
  return { x, y: first - size, w, h: last - first + size * 1.3 };
}
