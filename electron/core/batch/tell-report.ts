import { chartMarks, type ChartMark } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { BatchSkip, OwnWords, WhenHidden } from '../../../shared/model/batch.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { Response } from '../../../shared/model/response.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { replaceHidden } from '../../../shared/slides/batch/replace-hidden.ts';
import { toldRespondents } from '../../../shared/slides/batch/told-respondents.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { storyDocument } from '../stories/story-document.ts';
import type { StoryForArea } from './prepare-batch.ts';
import { whyNothing } from './why-nothing.ts';

/** The report of one area, ready to draw. */
export interface ToldReport {
  readonly document: SlideDocument;
  readonly tables: readonly FigureTable[];
  readonly responses: readonly Response[];
  readonly ownWords: readonly OwnWords[];
  /** In the newest wave it tells of. */
  readonly n: number | null;
  readonly slides: number;
  /** Pages that hold one sentence in place of their figures, counted from 0. */
  readonly sentencePages: readonly number[];
  readonly dropped: number;
  /** Figures of its own that are hidden. */
  readonly hidden: number;
  /** Pages with some of them, counted from 0. */
  readonly hiddenPages: readonly number[];
  readonly skip: BatchSkip | null;
}

export async function tellReport(
  session: Session,
  { story, ownWords, numberOf }: StoryForArea,
  area: Area,
  whenHidden: WhenHidden,
  context: CallContext,
): Promise<ToldReport> {
  let sentences: readonly string[] = [];
  let dropped = 0;
  let lost: readonly OwnWords[] = [];
  let specs: ReadonlyMap<string, ChartSpec> = new Map();
  const told = await storyDocument(session, story, context, (whole, drawn) => {
    const replaced = replaceHidden(whole, drawn, area, whenHidden, numberOf);
    ({ sentences, dropped, ownWords: lost } = replaced);
    specs = drawn;
    return replaced.story;
  });
  const { document, tables, responses } = told;
  const about = marksAbout([...specs.values()], area);
  const isHidden = ({ value }: ChartMark) => value.status === 'hidden';
  const hiding = story.slides.filter((slide) =>
    marksAbout(specsOf(slide, specs), area).some((mark) => isHidden(mark)),
  );
  const skip = about.some(({ value }) => value.status === 'shown')
    ? null
    : await whyNothing(session, about, area, context);
  return {
    document,
    tables,
    responses,
    // An area without a report loses no words in it.
    ownWords: skip === null ? [...ownWords, ...lost] : ownWords,
    n: toldRespondents(tables, responses, area),
    slides: document.pages.length,
    sentencePages: pagesOf(document, sentences),
    dropped,
    hidden: about.filter(isHidden).length,
    hiddenPages: pagesOf(
      document,
      hiding.map(({ id }) => id),
    ),
    skip,
  };
}

function pagesOf({ pages }: SlideDocument, slides: readonly string[]): readonly number[] {
  return pages.flatMap(({ slideId }, page) => (slides.includes(slideId) ? [page] : []));
}

function specsOf(slide: Slide, specs: ReadonlyMap<string, ChartSpec>): readonly ChartSpec[] {
  return chartsOf(slide).flatMap(({ id }) => specs.get(id) ?? []);
}

/** Its own figures; where no chart has any, those of what lies in it. */
function marksAbout(specs: readonly ChartSpec[], { level, code }: Area): readonly ChartMark[] {
  const marks = specs.flatMap(chartMarks);
  const own = marks.filter(({ mark }) => mark.level === level && mark.areaCode === code);
  return own.length > 0 ? own : marks.filter(({ isReference }) => !isReference);
}
