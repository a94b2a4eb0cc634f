import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { markId, sameMark } from '../../../shared/model/figure.ts';
import { chartsOf, withCharts } from '../../../shared/model/slide-charts.ts';
import type { AnnotatedChart, Story } from '../../../shared/model/story.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';
import { findUntold } from './untold-numbers.ts';

/**
 * The story as the page may see it. A note keeps the percentages it was written for; when such a figure has been
 * hidden since, by a stricter rule or a new delivery, its old percentage is hidden too; and so is one that may not be
 * told beside that of now.
 */
export async function withholdPercentages(
  session: Session,
  story: Story,
  context: CallContext,
): Promise<Story> {
  const analysis = session.analysis();
  const charts = story.slides.flatMap(chartsOf).map(({ chart }) => chart);
  const shown = new Map<AnnotatedChart, ReadonlyMap<string, number>>();
  const isUntold = await findUntold({ db: session.workspace().db, analysis }, charts, context);
  for (const chart of charts) {
    const { request, annotations } = chart;
    if (annotations.every(({ figures }) => figures.every(isUnknown))) continue;
    const answered = await analysis.run('figures', chartQuestion(request), context);
    // What its file does not hold any more is not shown, so nothing of then is either.
    if (!answered.ok && answered.issue.kind === 'not-found') continue;
    const { figures } = unwrap(answered);
    shown.set(
      chart,
      new Map(
        figures.flatMap(({ key, value }) =>
          value.status === 'shown' ? [[markId(key), value.percent] as const] : [],
        ),
      ),
    );
  }
  return withFigures(story, (chart, _, figure) => {
    const now = shown.get(chart)?.get(markId(figure.mark));
    const isOld = figure.percent !== null && now !== undefined && figure.percent !== now;
    return now === undefined || (isOld && isUntold(figure.mark)) ? { ...figure, percent: null } : figure;
  });
}

/** What the page could not see, it does not wipe out: a note that comes back without a percentage keeps the one it had. */
export function keepWithheld(stored: Story | null, saved: Story): Story {
  const notes = (stored?.slides ?? []).flatMap(chartsOf).flatMap(({ chart }) => chart.annotations);
  const known = new Map(notes.map((note) => [note.id, note]));
  // Written for another figure, an old percentage says nothing.
  return withFigures(saved, (_, note, figure) =>
    isUnknown(figure)
      ? (known.get(note.id)?.figures.find(({ mark }) => sameMark(mark, figure.mark)) ?? figure)
      : figure,
  );
}

type FigureAtWriting = Annotation['figures'][number];

function isUnknown({ percent }: FigureAtWriting): boolean {
  return percent === null;
}

function withFigures(
  story: Story,
  change: (chart: AnnotatedChart, note: Annotation, figure: FigureAtWriting) => FigureAtWriting,
): Story {
  const changed = (chart: AnnotatedChart): AnnotatedChart => ({
    ...chart,
    annotations: chart.annotations.map((note) => ({
      ...note,
      figures: note.figures.map((figure) => change(chart, note, figure)),
    })),
  });
  return { ...story, slides: story.slides.map((slide) => withCharts(slide, changed)) };
}
