import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import { markId } from '../../../shared/model/figure.ts';
import type { Annotation, Slide, Story } from '../../../shared/model/story.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';

/**
 * The story as the page may see it. A note keeps the percentage it was written for; when that figure has been hidden
 * since, by a stricter rule or a new delivery, its old percentage is hidden too.
 */
export async function withholdPercentages(
  session: Session,
  story: Story,
  context: CallContext,
): Promise<Story> {
  const analysis = session.analysis();
  const slides: Slide[] = [];
  for (const slide of story.slides) {
    if (
      slide.kind !== 'chart' ||
      slide.chart.annotations.every(({ percentAtWriting }) => percentAtWriting === null)
    ) {
      slides.push(slide);
      continue;
    }
    const { figures } = unwrap(await analysis.run('figures', chartQuestion(slide.chart.request), context));
    const shown = new Set(
      figures.flatMap(({ key, value }) => (value.status === 'shown' ? [markId(key)] : [])),
    );
    slides.push(
      withNotes(slide, (note) => (shown.has(markId(note.mark)) ? note : { ...note, percentAtWriting: null })),
    );
  }
  return { ...story, slides };
}

/** What the page could not see, it does not wipe out: a note that comes back without its percentage keeps the one it had. */
export function keepWithheld(stored: Story | null, saved: Story): Story {
  const known = new Map(
    (stored?.slides ?? []).flatMap((slide) =>
      slide.kind === 'chart'
        ? slide.chart.annotations.map((note): [string, Annotation] => [note.id, note])
        : [],
    ),
  );
  const keep = (note: Annotation): Annotation => {
    const before = known.get(note.id);
    if (note.percentAtWriting !== null || before === undefined) return note;
    // Written for another figure, the old percentage says nothing.
    if (markId(before.mark) !== markId(note.mark)) return note;
    return { ...note, percentAtWriting: before.percentAtWriting };
  };
  return {
    ...saved,
    slides: saved.slides.map((slide) => (slide.kind === 'chart' ? withNotes(slide, keep) : slide)),
  };
}

function withNotes(
  slide: Extract<Slide, { readonly kind: 'chart' }>,
  change: (note: Annotation) => Annotation,
): Slide {
  return { ...slide, chart: { ...slide.chart, annotations: slide.chart.annotations.map(change) } };
}
