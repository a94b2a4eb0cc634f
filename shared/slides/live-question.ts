import { slideColours } from '../house-style/slide-colours.ts';
import { newSlideTexts } from '../language/nl/new-slide.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { ChartRequest } from '../model/chart-request.ts';
import type { PlacedChart } from '../model/slide-charts.ts';
import type { Slide, Story } from '../model/story.ts';
import type { SlideDocument, SlideElement } from './document.ts';
import { textElement } from './elements.ts';
import { grid, type } from './grid.ts';
import { palette } from './palette.ts';

/** A slide with nothing but this chart: what was typed with another one says nothing about it. */
export function askedSlide(request: ChartRequest, id: string): Slide {
  return {
    kind: 'chart',
    id,
    section: newSlideTexts.sections[request.kind],
    chart: { id, request, headline: '', interpretation: '', annotations: [], chosen: null },
    speakerNotes: '',
  };
}

/** The story with this question at its end: what both tell keeps the verdict of the story (decision 48). */
export function liveStory(story: Story, request: ChartRequest): Story {
  return { ...story, slides: [...story.slides, askedSlide(request, liveId)], accountSlide: false };
}
const liveId = 'asked just now';

/** Whether a chart is the question, by its id: none of the story's. */
export function isLive({ id }: Pick<PlacedChart, 'id'>): boolean {
  return id === liveId;
}

/**
 * Of that story only what was asked, by the id the page wants. Whoever looks sees that it was asked for just now; it has
 * no number, for it is none of the story's.
 */
export function markLive(document: SlideDocument, slideId: string): SlideDocument {
  const tag = textElement({
    name: slideTexts.names.live,
    role: 'tag',
    // Between the accent and the title: nothing else stands there.
    frame: { x: grid.title.x, y: 0.145, w: 1.12, h: 0.278 },
    size: type.tag,
    colour: palette.surface,
    bold: true,
    align: 'center',
    anchor: 'middle',
    text: slideTexts.live,
    fill: slideColours(document.houseStyle).ownText,
  });
  const pages = document.pages
    .filter((page) => page.slideId === liveId)
    .map((page) => ({ ...page, slideId, elements: [...page.elements.map(withoutNumber), tag] }));
  const figures = document.figures
    .filter((each) => each.slideId === liveId)
    .map((each) => ({ ...each, slideId, page: 1 }));
  return { ...document, pages, figures };
}

/** The last line under the owner is the number of the slide. */
function withoutNumber(element: SlideElement): SlideElement {
  return element.kind === 'text' && element.role === 'slide-number'
    ? { ...element, paragraphs: element.paragraphs.slice(0, -1) }
    : element;
}
