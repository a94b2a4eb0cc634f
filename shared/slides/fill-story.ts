import { textFieldTexts } from '../language/nl/text-fields.ts';
import { fillFields, type FieldValues } from '../model/text-field.ts';
import { hasUntoldPercent } from '../charts/fields/has-untold-percent.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { chartsOf } from '../model/slide-charts.ts';
import type { Slide, SlideBlock, SlideWords, Story } from '../model/story.ts';

/**
 * A story with today's figures in its words. What a field could not be filled with is told in the speaker notes of its
 * slide: that is where the one who tells it looks.
 */
export function fillStory(
  story: Story,
  specs: ReadonlyMap<string, ChartSpec>,
  valuesOf: (slide: Slide) => FieldValues,
): Story {
  const slides = story.slides.map((slide) => {
    const drawn = chartsOf(slide).flatMap(({ id }) => specs.get(id) ?? []);
    return fillSlide(slide, valuesOf(slide), drawn);
  });
  return { ...story, slides };
}

function fillSlide(slide: Slide, values: FieldValues, drawn: readonly ChartSpec[]): Slide {
  const told = new Set<string>();
  const typed: string[] = [];
  const fill = (text: string): string => {
    typed.push(text);
    const { text: filled, unknown, empty } = fillFields(text, values);
    if (unknown.length > 0) told.add(textFieldTexts.unknown(unknown));
    if (empty.length > 0) told.add(textFieldTexts.empty(empty));
    return filled;
  };
  const filled = fillWords(slide, fill);
  const spoken = fill(slide.speakerNotes);
  if (drawn.some((spec) => hasUntoldPercent(typed, spec))) told.add(textFieldTexts.untold);
  const speakerNotes = [spoken, ...[...told].map((words) => `${attention} ${words}`)];
  return { ...filled, speakerNotes: speakerNotes.filter((part) => part !== '').join('\n') };
}

type Fill = (text: string) => string;

function fillWords(slide: Slide, fill: Fill): Slide {
  switch (slide.kind) {
    case 'title':
      return { ...slide, headline: fill(slide.headline), subtitle: fill(slide.subtitle) };
    case 'chart':
      return {
        ...slide,
        chart: {
          ...slide.chart,
          headline: fill(slide.chart.headline),
          interpretation: fill(slide.chart.interpretation),
        },
        ...(slide.words === undefined ? {} : { words: fillSlideWords(slide.words, fill) }),
      };
    case 'charts':
      return {
        ...slide,
        headline: fill(slide.headline),
        interpretation: fill(slide.interpretation),
        blocks: slide.blocks.map((block) => fillBlock(block, fill)),
        ...(slide.words === undefined ? {} : { words: fillSlideWords(slide.words, fill) }),
      };
    case 'text':
      return { ...slide, headline: fill(slide.headline), text: fill(slide.text) };
    case 'meaning':
      return {
        ...slide,
        headline: fill(slide.headline),
        interpretation: fill(slide.interpretation),
        limits: slide.limits.map((limit) => ({ ...limit, text: fill(limit.text) })),
      };
    case 'request':
      return {
        ...slide,
        headline: fill(slide.headline),
        agendaItem: fill(slide.agendaItem),
        request: fill(slide.request),
      };
  }
}

/** A heading stands above its own chart, but words beside a chart are about the first: one slide, one message. */
function fillBlock(block: SlideBlock, fill: Fill): SlideBlock {
  switch (block.kind) {
    case 'chart':
      return { ...block, heading: fill(block.heading) };
    case 'picture':
      return { ...block, caption: fill(block.caption) };
    case 'text':
    case 'quote':
      return { ...block, text: fill(block.text) };
  }
}

function fillSlideWords(words: SlideWords, fill: Fill): SlideWords {
  const filled = { ...words };
  for (const part of ['notMeasured', 'agendaItem', 'action', 'request'] as const) {
    const text = words[part];
    if (text !== undefined) filled[part] = fill(text);
  }
  return filled;
}

const attention = 'LET OP:';
