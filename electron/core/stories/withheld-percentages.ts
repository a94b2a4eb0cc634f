import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { markId, sameMark } from '../../../shared/model/figure.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';

/**
 * The story as the page may see it. A note keeps the percentages it was written for; when such a figure has been
 * hidden since, by a stricter rule or a new delivery, its old percentage is hidden too.
 */
export async function withholdPercentages(
  session: Session,
  story: Story,
  context: CallContext,
): Promise<Story> {
  const analysis = session.analysis();
  const slides: Slide[] = [];
  for (const slide of story.slides) {
    if (slide.kind !== 'chart' || slide.chart.annotations.every(({ figures }) => figures.every(isUnknown))) {
      slides.push(slide);
      continue;
    }
    const { figures } = unwrap(await analysis.run('figures', chartQuestion(slide.chart.request), context));
    const shown = new Set(
      figures.flatMap(({ key, value }) => (value.status === 'shown' ? [markId(key)] : [])),
    );
    slides.push(
      withFigures(slide, (_, figure) =>
        shown.has(markId(figure.mark)) ? figure : { ...figure, percent: null },
      ),
    );
  }
  return { ...story, slides };
}

/** What the page could not see, it does not wipe out: a note that comes back without a percentage keeps the one it had. */
export function keepWithheld(stored: Story | null, saved: Story): Story {
  const known = new Map(
    (stored?.slides ?? []).flatMap((slide) =>
      slide.kind === 'chart'
        ? slide.chart.annotations.map((note): [string, Annotation] => [note.id, note])
        : [],
    ),
  );
  // Written for another figure, an old percentage says nothing.
  const keep = (note: Annotation, figure: FigureAtWriting): FigureAtWriting =>
    isUnknown(figure)
      ? (known.get(note.id)?.figures.find(({ mark }) => sameMark(mark, figure.mark)) ?? figure)
      : figure;
  return {
    ...saved,
    slides: saved.slides.map((slide) => (slide.kind === 'chart' ? withFigures(slide, keep) : slide)),
  };
}

type FigureAtWriting = Annotation['figures'][number];

function isUnknown({ percent }: FigureAtWriting): boolean {
  return percent === null;
}

function withFigures(
  slide: Extract<Slide, { readonly kind: 'chart' }>,
  change: (note: Annotation, figure: FigureAtWriting) => FigureAtWriting,
): Slide {
  const annotations = slide.chart.annotations.map((note) => ({
    ...note,
    figures: note.figures.map((figure) => change(note, figure)),
  }));
  return { ...slide, chart: { ...slide.chart, annotations } };
}
