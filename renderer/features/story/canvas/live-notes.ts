import { chartMarks } from '../../../../shared/charts/chart-marks.ts';
import type { ChartSpec, NoteSpec } from '../../../../shared/charts/spec.ts';
import { marksOf, type Annotation } from '../../../../shared/model/annotation.ts';
import { markId } from '../../../../shared/model/figure.ts';
import { chartsOf } from '../../../../shared/model/slide-charts.ts';
import type { Slide } from '../../../../shared/model/story.ts';
import type { SlidePage } from '../../../../shared/slides/document.ts';

/**
 * A page with the notes as they are on this side: the host draws a slide a moment after each change, and words that
 * are dropped may not jump back until then. What has to be filled from figures waits for the host.
 */
export function withLiveNotes(page: SlidePage, slide: Slide): SlidePage {
  const charts = chartsOf(slide);
  return {
    ...page,
    elements: page.elements.map((element) => {
      if (element.kind !== 'chart' && element.kind !== 'drawing') return element;
      const notes = charts.find(({ id }) => id === (element.partId ?? slide.id))?.chart.annotations ?? [];
      // Both unions hold: a chart keeps its own kind of spec.
      return element.kind === 'chart'
        ? { ...element, spec: withNotes(element.spec, notes) }
        : { ...element, spec: withNotes(element.spec, notes) };
    }),
  };
}

function withNotes<Spec extends ChartSpec>(spec: Spec, notes: readonly Annotation[]): Spec {
  const drawn = new Map(spec.notes.map((note) => [note.id, note]));
  const shown = new Set(
    chartMarks(spec).flatMap(({ mark, value }) => (value.status === 'shown' ? [markId(mark)] : [])),
  );
  const live = notes.flatMap((note): NoteSpec[] => {
    const before = drawn.get(note.id);
    if (!before) return isNewHere(note, shown) ? [{ ...note, changed: null }] : [];
    const { moved, colour } = note;
    return [
      { ...before, moved, colour, ...(isPlain(note) && before.changed === null ? { text: note.text } : {}) },
    ];
  });
  return { ...spec, notes: live };
}

/** Drawn already, before the host has done so: all its figures are shown on this page. */
function isNewHere(note: Annotation, shown: ReadonlySet<string>): boolean {
  return isPlain(note) && marksOf(note.shape).every((mark) => shown.has(markId(mark)));
}

/** Without fields, and no arrow that writes its own words. */
function isPlain({ text, shape }: Annotation): boolean {
  return !text.includes('{') && (shape.kind !== 'difference' || text !== '');
}
