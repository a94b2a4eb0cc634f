import { chartMarks } from '../charts/chart-marks.ts';
import type { ChartSpec } from '../charts/spec.ts';
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
      {spec.notes.map(({ id, mark, text }, index) => {
        const { name = '', detail = null } = marks.get(markId(mark)) ?? {};
        const where = detail === null ? name : `${name}, ${detail}`;
        return (
          <FittedText
            key={id}
            text={`${String(index + 1)}  ${where}: ${text}`}
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
  const index = notes.findIndex((note) => sameMark(note.mark, mark));
  return index < 0 ? null : index + 1;
}
