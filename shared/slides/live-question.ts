import { slideColours } from '../house-style/slide-colours.ts';
import { newSlideTexts } from '../language/nl/new-slide.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { ChartRequest } from '../model/chart-request.ts';
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

/** The story as if this one question were all of it. */
export function liveStory(story: Story, slideId: string, request: ChartRequest): Story {
  return { ...story, slides: [askedSlide(request, slideId)], accountSlide: false };
}

/** Whoever looks sees that this slide was asked for just now; it has no number, for it is none of the story's. */
export function markLive(document: SlideDocument): SlideDocument {
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
  const pages = document.pages.map((page) => ({
    ...page,
    elements: [...page.elements.map(withoutNumber), tag],
  }));
  return { ...document, pages };
}

/** The last line under the owner is the number of the slide. */
function withoutNumber(element: SlideElement): SlideElement {
  return element.kind === 'text' && element.role === 'slide-number'
    ? { ...element, paragraphs: element.paragraphs.slice(0, -1) }
    : element;
}
