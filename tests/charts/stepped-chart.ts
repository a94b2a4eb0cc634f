import { annotationKindsFor } from '../../shared/charts/annotations/annotation-kinds.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import { noteOf } from './every-annotation.ts';
import { withOtherFigure, withoutInterval } from './other-figure.ts';

/** The same chart with one figure stepped back, interval and all: where the two differ is its mark. */
export function stepped(spec: ChartSpec, mark: MarkKey): ChartSpec {
  // Where colour is the figure, a mark cannot step back: it has another figure there.
  if (annotationKindsFor(spec).emphasis !== null) return withOtherFigure(spec, mark);
  const muted = noteOf({ kind: 'emphasis', look: 'mute', marks: [mark] }, '', 'stepped back');
  const chart = { ...spec, notes: [...spec.notes, muted] };
  // Intervals of rows and bars stay in ink when their mark steps back.
  return ['ranking', 'bars', 'profile', 'top'].includes(spec.kind) ? withoutInterval(chart, mark) : chart;
}

/** With a note, or words of one, of which nothing is drawn at a figure: a chart leaves room for notes. */
export function withRoomForNotes(spec: ChartSpec, text = ''): ChartSpec {
  const { emphasis } = annotationKindsFor(spec);
  if (spec.kind === 'number' || (emphasis === null && text === '')) return { ...spec, notes: [] };
  return { ...spec, notes: [noteOf({ kind: 'emphasis', look: 'mute', marks: [] }, text)] };
}
