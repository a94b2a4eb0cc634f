import { Fragment, useContext } from 'react';
import { measureText } from '../base/text-metrics.ts';
import { describeAnnotation } from '../charts/annotations/describe-annotation.ts';
import { plainText } from '../charts/annotations/rich-text.ts';
import { writtenOf } from '../charts/annotations/written-of.ts';
import { chartMarks } from '../charts/chart-marks.ts';
import { anchorOf } from '../charts/notes.ts';
import type { Box } from '../charts/place-notes.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { marksOf } from '../model/annotation.ts';
import { markId, sameMark } from '../model/figure.ts';
import type { MarkKey } from '../model/figure.ts';
import { FittedText } from './FittedText.tsx';
import { NoteEditingContext } from './note-editing.ts';
import { NoteHandle } from './NoteHandle.tsx';
import type { DrawingTheme } from './theme.ts';

interface Props {
  readonly spec: ChartSpec;
  /** Baseline of the first. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly theme: DrawingTheme;
}

/**
 * Notes of a chart that is too dense for words between its marks: numbered at the mark, written under it. On the page
 * they are rewritten and taken away there; their place is fixed.
 */
export function FootNotes({ spec, y, width, size, theme }: Props) {
  const editing = useContext(NoteEditingContext);
  if (spec.notes.length === 0) return null;
  const marks = new Map(chartMarks(spec).map((mark) => [markId(mark.mark), mark]));
  return (
    <g className="chart-notes">
      {spec.notes.map((note, index) => {
        const anchor = anchorOf(note);
        const { name = '', detail = null } = (anchor && marks.get(markId(anchor))) ?? {};
        const where = detail === null ? name : `${name}, ${detail}`;
        const told = [where, plainText(writtenOf(note, spec))].filter((part) => part !== '').join(': ');
        const text = `${String(index + 1)}  ${told}`;
        const baseline = y + index * size * 1.5;
        return (
          <Fragment key={note.id}>
            <FittedText {...{ text, x: 0, y: baseline, width, size }} fill={theme.ink} />
            {editing && (
              <NoteHandle
                id={note.id}
                label={describeAnnotation(spec, note)}
                boxes={[lineBox(text, baseline, width, size)]}
                {...{ editing, theme, size }}
              />
            )}
          </Fragment>
        );
      })}
    </g>
  );
}

function lineBox(text: string, baseline: number, width: number, size: number): Box {
  return { x: 0, y: baseline - size, w: Math.min(width, measureText(text, size, 400)), h: size * 1.3 };
}

/** Its number at the mark; null where nothing was written. */
export function footNoteNumber({ notes }: Pick<ChartSpec, 'notes'>, mark: MarkKey): number | null {
  const index = notes.findIndex((note) => marksOf(note.shape).some((own) => sameMark(own, mark)));
  return index < 0 ? null : index + 1;
}
