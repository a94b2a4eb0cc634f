import { usualLimits } from '../../../shared/language/nl/meaning-slide.ts';
import { newSlideTexts } from '../../../shared/language/nl/new-slide.ts';
import { storyTexts } from '../../../shared/language/nl/story.ts';
import type { Slide, SlideBlock } from '../../../shared/model/story.ts';
import { pillarExamples } from '../../../shared/slides/templates/common-slides.ts';

type NewId = () => string;

export function newTitleSlide(newId: NewId): Slide {
  return { kind: 'title', id: newId(), headline: storyTexts.newTitle, subtitle: '', speakerNotes: '' };
}

/** A slide of words, to be written. What is told is always Dutch. */
export function newTextSlide(newId: NewId): Slide {
  return { kind: 'text', id: newId(), section: '', ...newSlideTexts.text, speakerNotes: '' };
}

/** A slide that begins with one part; more can stand beside it. */
export function slideOfPart(part: SlideBlock, newId: NewId): Slide {
  return {
    kind: 'charts',
    id: newId(),
    section: '',
    headline: '',
    layout: 'columns',
    blocks: [part],
    interpretation: '',
    speakerNotes: '',
  };
}

export function newPictureSlide(picture: string, newId: NewId): Slide {
  return slideOfPart({ kind: 'picture', id: newId(), picture, altText: '', caption: '' }, newId);
}

export function newQuoteSlide(newId: NewId): Slide {
  return slideOfPart({ kind: 'quote', id: newId(), text: newSlideTexts.quote, who: '' }, newId);
}

/** Duiding, with what no monitor measures; the differences are chosen on it. */
export function newMeaningSlide(newId: NewId): Slide {
  return {
    kind: 'meaning',
    id: newId(),
    section: newSlideTexts.meaningSection,
    headline: '',
    charts: [],
    limits: usualLimits,
    interpretation: '',
    speakerNotes: '',
  };
}

/** Haakje en vraag, with the examples of what works. */
export function newRequestSlide(newId: NewId): Slide {
  const pillars = Object.fromEntries(
    Object.entries(pillarExamples).map(([pillar, action]) => [pillar, { action, done: null }]),
  );
  return {
    kind: 'request',
    id: newId(),
    section: newSlideTexts.requestSection,
    headline: '',
    agendaItem: '',
    pillars,
    outOf: null,
    pillar: null,
    ...{ request: '', what: '', costs: '', when: '', then: '', source: '', speakerNotes: '' },
  };
}
