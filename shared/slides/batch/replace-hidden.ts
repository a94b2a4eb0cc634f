import { chartMarks } from '../../charts/chart-marks.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { batchWords } from '../../language/nl/batch-words.ts';
import type { Area } from '../../model/area.ts';
import type { OwnWords, WhenHidden } from '../../model/batch.ts';
import { chartsOf } from '../../model/slide-charts.ts';
import type { AnnotatedChart, Slide, SlideBlock, Story } from '../../model/story.ts';
import { followsFigure } from '../../model/text-field.ts';
import { wordsLast } from '../words-last.ts';
import { withoutFigureWords, type TellWords } from './figure-words.ts';
import { nothingToShowAt, saysHidden } from './fixed-sentences.ts';
import { tellWordsOf } from './group-bars.ts';
import { tellSlide } from './tell-slide.ts';

export interface Replaced {
  readonly story: Story;
  /** Slides with a fixed sentence in place of hidden figures, by id. */
  readonly sentences: readonly string[];
  readonly dropped: number;
  /** What people typed that went with hidden figures. */
  readonly ownWords: readonly OwnWords[];
}

/** Counted in the story as it was written; null: nobody typed its words, so none are told. */
export type NumberOf = (slide: Slide) => number | null;

/** A story for an area without charts of which everything is hidden there: a sentence stands instead, or nothing. */
export function replaceHidden(
  story: Story,
  specs: ReadonlyMap<string, ChartSpec>,
  area: Area,
  whenHidden: WhenHidden,
  numberOf: NumberOf,
): Replaced {
  const isEmpty = (id: string) => {
    const spec = specs.get(id);
    return spec !== undefined && !tellsAnything(spec, area);
  };
  let dropped = 0;
  const ownWords: OwnWords[] = [];
  const slides = story.slides.flatMap((slide): Slide[] => {
    const number = numberOf(slide);
    const tell: TellWords = (part, text) => {
      if (number !== null) ownWords.push({ slide: number, part, why: 'hidden', text });
    };
    const charts = chartsOf(slide);
    if (charts.length === 0 || !charts.some(({ id }) => isEmpty(id))) return [slide];
    if (slide.kind === 'charts' && !charts.every(({ id }) => isEmpty(id)))
      return [sparing(slide, specs, isEmpty, whenHidden, tell)];
    if (whenHidden === 'leave-out') {
      dropped++;
      tellSlide(slide, tell);
      return [];
    }
    const instead = insteadOf(slide, specs, nothingToShowAt(area));
    tellSlide(slide, tell, [instead.headline, instead.section]);
    return [instead];
  });
  const sentences = slides.filter((slide) => saysHidden(slide, area)).map(({ id }) => id);
  return { story: { ...story, slides }, sentences, dropped, ownWords };
}

/** Whether a chart shows a figure of the area it is about; one of many areas: any figure. */
export function tellsAnything(spec: ChartSpec, { level, code }: Pick<Area, 'level' | 'code'>): boolean {
  // Counts are no marks, and a table of who took part says by itself which of them are hidden.
  if (spec.kind === 'response')
    return spec.rows.some(({ cells }) => cells.some(({ value }) => value !== null));
  const marks = chartMarks(spec).filter(({ isReference }) => !isReference);
  const own = marks.filter(({ mark }) => mark.level === level && mark.areaCode === code);
  const isOfMany = new Set(marks.map(({ mark }) => `${mark.level} ${mark.areaCode}`)).size > 1;
  return (isOfMany || own.length === 0 ? marks : own).some(({ value }) => value.status === 'shown');
}

function insteadOf(
  slide: Slide,
  specs: ReadonlyMap<string, ChartSpec>,
  sentence: string,
): Extract<Slide, { kind: 'text' }> {
  const [first] = chartsOf(slide);
  const section = 'section' in slide ? slide.section : '';
  const typed = 'headline' in slide ? slide.headline : '';
  // Words that follow a figure would stand there with a dash in its place.
  const ofSlide = followsFigure(typed) ? '' : typed;
  const ofChart = first ? topicOf(first.chart, specs.get(first.id)) : '';
  const headline = ofSlide || ofChart || section || batchWords.hiddenSlide;
  return { kind: 'text', id: slide.id, section, headline, text: sentence, speakerNotes: '' };
}

/** What a chart is about, unless its words follow a figure that is hidden. */
function topicOf({ headline }: AnnotatedChart, spec: ChartSpec | undefined): string {
  return followsFigure(headline) ? '' : (spec?.headline ?? '');
}

/** The parts with figures stay; words stand where the others were, or nothing. */
function sparing(
  slide: Extract<Slide, { kind: 'charts' }>,
  specs: ReadonlyMap<string, ChartSpec>,
  isEmpty: (id: string) => boolean,
  whenHidden: WhenHidden,
  tell: TellWords,
): Slide {
  const blocks = slide.blocks.flatMap((block): SlideBlock[] => {
    if (block.kind !== 'chart' || !isEmpty(block.id)) return [block];
    // Without a heading the sentence would not say of what there are no figures.
    const heading = block.heading || topicOf(block.chart, specs.get(block.id));
    const isSaid = whenHidden === 'say-so';
    tellWordsOf(block.chart, (part, text) => {
      if (!isSaid || text !== heading) tell(part, text);
    });
    if (isSaid) return [{ kind: 'text', id: block.id, text: batchWords.hiddenPart, heading }];
    if (block.heading !== '') tell('heading', block.heading);
    return [];
  });
  const spared = { ...slide, blocks: wordsLast(blocks, ({ id, kind }) => kind === 'text' && isEmpty(id)) };
  const [first] = chartsOf(slide);
  // What followed the figure of the first would follow that of the next.
  return first && isEmpty(first.id) ? withoutFigureWords(spared, followsFigure, tell) : spared;
}
