import { newSlideTexts } from '../../../shared/language/nl/new-slide.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { pillarExamples } from '../../../shared/slides/templates/common-slides.ts';

/** A slide of words, to be written. What is told is always Dutch. */
export function newTextSlide(newId: () => string): Slide {
  return { kind: 'text', id: newId(), section: '', ...newSlideTexts.text, speakerNotes: '' };
}

/** Haakje en vraag, with the examples of what works. */
export function newRequestSlide(newId: () => string): Slide {
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
