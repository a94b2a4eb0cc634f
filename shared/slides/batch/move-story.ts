import type { OwnWords } from '../../model/batch.ts';
import { withCharts } from '../../model/slide-charts.ts';
import type { AnnotatedChart, Slide, SlideBlock, SlideWords, Story } from '../../model/story.ts';
import { followsFigure } from '../../model/text-field.ts';
import type { AreaMove } from './move-areas.ts';
import { moveAnnotations, moveMark } from './move-annotations.ts';
import { moveRequest } from './move-request.ts';
import { holdsName, rename, tellsFinding, whyOfOneArea } from './words-of-one-area.ts';

export interface MovedStory {
  readonly story: Story;
  /** What people typed of the old area: left out, or told of the new. */
  readonly ownWords: readonly OwnWords[];
}

/**
 * A story of one area told of another: each chart asks the same there. What was typed comes along where it holds of any
 * area; words with a number, or the name of the old one, do not.
 */
export function moveStory(story: Story, move: AreaMove): MovedStory {
  const ownWords: OwnWords[] = [];
  const title = named(story.title, move, (why) =>
    ownWords.push({ slide: 0, part: 'title', why, text: story.title }),
  );
  const slides = story.slides.flatMap((slide, index) => {
    const tell = (part: OwnWords['part'], why: OwnWords['why'], text: string) =>
      ownWords.push({ slide: index + 1, part, why, text });
    return moveSlide(slide, wordsFor(move, tell)) ?? [];
  });
  const { level, code } = move.to;
  const moved = { ...story, title: title === '' ? move.to.name : title, area: { level, code }, slides };
  return { story: moved, ownWords };
}

interface Words {
  readonly move: AreaMove;
  readonly tell: (part: OwnWords['part'], why: OwnWords['why'], text: string) => void;
  /** Says what it is about: with the new name in it, unless it says how that is. */
  readonly naming: (part: OwnWords['part'], text: string) => string;
  /** One thing: whole, or not at all. */
  readonly whole: (part: OwnWords['part'], text: string) => string;
  /** Line by line. */
  readonly lines: (part: OwnWords['part'], text: string) => string;
}

function wordsFor(move: AreaMove, tell: Words['tell']): Words {
  const whole: Words['whole'] = (part, text) => {
    const why = whyOfOneArea(text, move.oldNames);
    if (why !== null) tell(part, why, text);
    return why === null ? text : '';
  };
  return {
    move,
    tell,
    whole,
    naming: (part, text) => {
      // "Wat het meest verschilt": a small heading says what is below it, not how that is.
      const isTopic = part === 'heading' && whyOfOneArea(text, []) === null;
      return named(text, move, (why) => tell(part, why, text), isTopic);
    },
    lines: (part, text) =>
      text
        .split('\n')
        .filter((line) => line === '' || whole(part, line) !== '')
        .join('\n')
        .trim(),
  };
}

/** "" where it says more than whom it is about. */
function named(
  text: string,
  { names, oldNames }: AreaMove,
  tell: (why: OwnWords['why']) => void,
  isTopic = false,
): string {
  const renamed = rename(text, names);
  const elsewhere = oldNames.filter((name) => !names.has(name));
  if (!isTopic && tellsFinding(text)) {
    tell(renamed === text ? 'finding' : 'name');
    return '';
  }
  if (elsewhere.some((name) => holdsName(renamed, name))) {
    tell('name');
    return '';
  }
  if (renamed !== text) tell('renamed');
  return renamed;
}

/** null: nothing of it holds elsewhere. */
function moveSlide(slide: Slide, words: Words): Slide | null {
  const spoken = { speakerNotes: words.lines('speakerNotes', slide.speakerNotes) };
  switch (slide.kind) {
    case 'title':
      return {
        ...slide,
        ...spoken,
        headline: words.naming('headline', slide.headline) || words.move.to.name,
        subtitle: words.naming('subtitle', slide.subtitle),
      };
    case 'chart':
      return withCharts(
        { ...slide, ...spoken, section: words.naming('heading', slide.section), ...said(slide, words) },
        (chart) => moveChart(chart, words),
      );
    case 'charts': {
      const blocks = slide.blocks.flatMap((block) => moveBlock(block, words) ?? []);
      if (blocks.length === 0) return null;
      return {
        ...slide,
        ...spoken,
        ...said(slide, words),
        section: words.naming('heading', slide.section),
        headline: words.naming('headline', slide.headline),
        interpretation: words.lines('interpretation', slide.interpretation),
        blocks,
      };
    }
    case 'text': {
      const text = words.lines('text', slide.text);
      if (text === '' && slide.text !== '') return null;
      const section = words.naming('heading', slide.section);
      const headline = words.naming('headline', slide.headline);
      return { ...slide, ...spoken, section, headline: headline || section || words.move.to.name, text };
    }
    case 'meaning':
      return {
        ...slide,
        ...spoken,
        section: words.naming('heading', slide.section),
        headline: words.naming('headline', slide.headline),
        charts: slide.charts.map((each) => ({
          ...each,
          heading: words.naming('heading', each.heading),
          chart: moveChart(each.chart, words),
        })),
        limits: slide.limits.filter(({ text }) => words.whole('text', text) === text),
        interpretation: words.lines('interpretation', slide.interpretation),
      };
    case 'request':
      return { ...slide, ...spoken, ...asked(slide, words) };
  }
}

/** null: nothing of it holds elsewhere. */
function moveBlock(block: SlideBlock, words: Words): SlideBlock | null {
  switch (block.kind) {
    case 'chart':
      return {
        ...block,
        heading: words.naming('heading', block.heading),
        chart: moveChart(block.chart, words),
      };
    case 'text': {
      const text = words.lines('text', block.text);
      if (text === '' && block.text !== '') return null;
      return { ...block, heading: words.naming('heading', block.heading), text };
    }
    case 'picture':
      // What is to be seen on it is of one area as much as words are.
      if (words.whole('text', block.altText) !== block.altText) return null;
      return { ...block, caption: words.whole('text', block.caption) };
    case 'quote':
      // Who was heard at one school was not heard at another.
      words.tell('text', 'finding', block.text);
      return null;
  }
}

/** A message about a chart is a finding of its own area, unless it follows the figure. */
function moveChart(chart: AnnotatedChart, { move, tell, naming, lines }: Words): AnnotatedChart {
  const { headline, interpretation, annotations, chosen } = chart;
  const isOwn = headline !== '' && !followsFigure(headline);
  if (isOwn) tell('headline', 'finding', headline);
  return {
    ...chart,
    request: moveRequest(chart.request, move),
    headline: isOwn ? '' : naming('headline', headline),
    interpretation: lines('interpretation', interpretation),
    annotations: moveAnnotations(annotations, move, (why, text) => tell('note', why, text)),
    chosen: chosen && moveMark(chosen, move),
  };
}

function said({ words }: { readonly words?: SlideWords | undefined }, { whole, lines }: Words) {
  if (words === undefined) return {};
  const moved = { ...words };
  if (words.notMeasured !== undefined) moved.notMeasured = lines('words', words.notMeasured);
  if (words.agendaItem !== undefined) moved.agendaItem = whole('words', words.agendaItem);
  if (words.action !== undefined) moved.action = lines('words', words.action);
  if (words.request !== undefined) moved.request = whole('words', words.request);
  return { words: moved };
}

/** What somebody counted was counted in the old area. */
function asked(slide: Extract<Slide, { kind: 'request' }>, { naming, whole, tell }: Words) {
  const counted = Object.values(slide.pillars).some(({ done }) => done !== null);
  if (counted) tell('counts', 'number', slide.source);
  return {
    section: naming('heading', slide.section),
    headline: naming('headline', slide.headline),
    agendaItem: whole('request', slide.agendaItem),
    pillars: Object.fromEntries(
      Object.entries(slide.pillars).map(([pillar, { action }]) => [
        pillar,
        { action: whole('request', action), done: null },
      ]),
    ),
    outOf: null,
    request: whole('request', slide.request),
    what: whole('request', slide.what),
    costs: whole('request', slide.costs),
    when: whole('request', slide.when),
    then: whole('request', slide.then),
    source: counted ? '' : whole('request', slide.source),
  };
}
