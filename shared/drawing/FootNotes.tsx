import { plainText } from '../charts/annotations/rich-text.ts';
import { writtenOf } from '../charts/annotations/written-of.ts';
import { chartMarks } from '../charts/chart-marks.ts';
import { anchorOf } from '../charts/notes.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { marksOf } from '../model/annotation.ts';
import { markId, sameMark } from '../model/figure.ts';
import type { MarkKey } from '../model/figure.ts';
import { FittedText } from './FittedText.tsx';
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

/** Notes of a chart that is too dense for words between its marks: numbered at the mark, written under it. */
export function FootNotes({ spec, y, width, size, theme }: Props) {
  if (spec.notes.length === 0) return null;
  const marks = new Map(chartMarks(spec).map((mark) => [markId(mark.mark), mark]));
  return (
    <g className="chart-notes">
      {spec.notes.map((note, index) => {
        const anchor = anchorOf(note);
        const { name = '', detail = null } = (anchor && marks.get(markId(anchor))) ?? {};
        const where = detail === null ? name : `${name}, ${detail}`;
        const told = [where, plainText(writtenOf(note, spec))].filter((part) => part !== '').join(': ');
        return (
          <FittedText
            key={note.id}
            text={`${String(index + 1)}  ${told}`}
            x={0}
            y={y + index * size * 1.5}
            width={width}
            size={size}
            fill={theme.ink}
          />
        );
      })}
    </g>
  );
}

/** Its number at the mark; null where nothing was written. */
export function footNoteNumber({ notes }: Pick<ChartSpec, 'notes'>, mark: MarkKey): number | null {
  const index = notes.findIndex((note) => marksOf(note.shape).some((own) => sameMark(own, mark)));
  return index < 0 ? null : index + 1;
}
