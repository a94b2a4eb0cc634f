import fc from 'fast-check';
import { addPart, movePart, removePart, withLayout } from '../../renderer/features/story/edit-parts.ts';
import {
  copySlide,
  insertSlide,
  moveSlide,
  removeSlide,
  withNote,
  withoutNote,
  withSlide,
} from '../../renderer/features/story/edit-story.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { chartsOf } from '../../shared/model/slide-charts.ts';
import { slideLayouts, type Slide, type SlideBlock, type Story } from '../../shared/model/story.ts';

type Edit = (story: Story, number: number) => Story;

/** How an edit is done: where, to where, with which words, under which new name. */
interface Act {
  readonly place: number;
  readonly to: number;
  readonly text: string;
  readonly id: string;
}

const how = { place: fc.nat(20), to: fc.nat(20), text: fc.string({ maxLength: 12, unit: 'grapheme' }) };

const ofStory = fc
  .record({
    kind: fc.constantFrom('title', 'account', 'insert', 'insert-parts', 'insert-request'),
    ...how,
  })
  .map(({ kind, ...act }): Edit => (current, number) => {
    const id = `new-${number}`;
    switch (kind) {
      case 'title':
        return { ...current, title: act.text || 'x' };
      case 'account':
        return withAccount(current, act.to % 2 === 0);
      case 'insert':
        return inserted(current, titleSlide({ ...act, id }));
      case 'insert-parts':
        return inserted(current, partsSlide({ ...act, id }));
      case 'insert-request':
        return inserted(current, requestSlide({ ...act, id }));
    }
  });

const ofSlide = fc
  .record({
    kind: fc.constantFrom(
      ...(['move', 'remove', 'copy', 'write', 'speech', 'agenda'] as const),
      ...(['note-words', 'note-new', 'note-away', 'note-moved', 'chosen'] as const),
      ...(['part-new', 'part-away', 'part-moved', 'layout'] as const),
    ),
    ...how,
  })
  .map(({ kind, ...rest }): Edit => (current, number) => {
    const act = { ...rest, id: `new-${number}` };
    const slide = current.slides[act.place % Math.max(1, current.slides.length)];
    if (slide === undefined) return inserted(current, titleSlide(act));
    switch (kind) {
      case 'move':
        return moveSlide(current, slide.id, act.to % current.slides.length);
      case 'remove':
        return removeSlide(current, slide.id);
      case 'copy':
        return copied(current, slide, act);
      case 'write':
      case 'speech':
      case 'agenda':
        return withSlide(current, written(kind, slide, act));
      case 'note-words':
      case 'note-new':
      case 'note-away':
      case 'note-moved':
      case 'chosen':
        return withSlide(current, annotated(kind, slide, act));
      case 'part-new':
      case 'part-away':
      case 'part-moved':
      case 'layout':
        return withSlide(current, divided(kind, slide, act));
    }
  });

/** What can be done on the page, at any slide, again and again. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 1, arbitrary: ofStory },
  { weight: 3, arbitrary: ofSlide },
);

/** A story of hundreds of slides is nobody's. */
function inserted(current: Story, slide: Slide): Story {
  return current.slides.length > 12 ? current : insertSlide(current, slide, current.slides[0]?.id ?? null);
}

function copied(current: Story, slide: Slide, { id }: Act): Story {
  if (current.slides.length > 12) return removeSlide(current, slide.id);
  let count = 0;
  return insertSlide(
    current,
    copySlide(slide, () => `${id}-${++count}`),
    slide.id,
  );
}

function withAccount(current: Story, goesAlong: boolean): Story {
  if (!goesAlong) return { ...current, accountSlide: false };
  const { id, title, area, slides, changedAt } = current;
  return { id, title, area, slides, changedAt };
}

function written(kind: 'write' | 'speech' | 'agenda', slide: Slide, { text, to }: Act): Slide {
  if (kind === 'speech') return { ...slide, speakerNotes: text };
  if (kind === 'agenda') {
    if (slide.kind === 'request')
      return { ...slide, agendaItem: text, pillars: { policy: { action: text, done: to } } };
    return slide.kind === 'chart' || slide.kind === 'charts'
      ? { ...slide, words: { ...slide.words, agendaItem: text, pillar: 'signalling', request: text } }
      : slide;
  }
  if (slide.kind !== 'chart') return { ...slide, headline: text };
  return { ...slide, chart: { ...slide.chart, headline: text }, words: { notMeasured: text } };
}

/** Notes come, go, are moved and rewritten; another mark is lifted out. */
function annotated(
  kind: 'note-words' | 'note-new' | 'note-away' | 'note-moved' | 'chosen',
  slide: Slide,
  { place, to, text, id }: Act,
): Slide {
  const chart = chartsOf(slide)[0]?.chart;
  if (chart === undefined) return slide;
  const note = chart.annotations[place % Math.max(1, chart.annotations.length)];
  if (kind === 'note-new') return withNote(slide, newNote(id, text), chart.id);
  if (kind === 'chosen')
    return slide.kind === 'chart' ? { ...slide, chart: { ...slide.chart, chosen: null } } : slide;
  if (note === undefined) return slide;
  if (kind === 'note-away') return withoutNote(slide, note.id);
  return withNote(
    slide,
    kind === 'note-words' ? { ...note, text } : { ...note, moved: { x: to / 20, y: place / 20 } },
    chart.id,
  );
}

/** Parts come, go and change places; the layout is another. */
function divided(kind: 'part-new' | 'part-away' | 'part-moved' | 'layout', slide: Slide, act: Act): Slide {
  if (slide.kind !== 'charts') return slide;
  const part = slide.blocks[act.place % slide.blocks.length];
  if (part === undefined) return slide;
  switch (kind) {
    case 'part-new':
      return slide.blocks.length < 4 ? addPart(slide, newPart(act)) : slide;
    case 'part-away':
      return slide.blocks.length > 1 ? removePart(slide, part.id) : slide;
    case 'part-moved':
      return movePart(slide, part.id, act.to % slide.blocks.length);
    case 'layout':
      return withLayout(slide, slideLayouts[act.to % slideLayouts.length] ?? 'columns');
  }
}

function newNote(id: string, text: string): Annotation {
  return {
    ...{ id, text, colour: 'ink', moved: null, figures: [] },
    shape: { kind: 'level', percent: 40, role: 'goal' },
  };
}

function newPart({ id, to, text }: Act): SlideBlock {
  if (to % 3 === 0) return { kind: 'picture', id, picture: 'no-such-picture', altText: text, caption: text };
  if (to % 3 === 1) return { kind: 'quote', id, text, who: 'meisje, klas 4' };
  return { kind: 'text', id, heading: text, text };
}

function titleSlide({ id, text }: Act): Slide {
  return { kind: 'title', id, headline: text, subtitle: '', speakerNotes: '' };
}

function partsSlide(act: Act): Slide {
  return {
    ...{ kind: 'charts', id: act.id, section: '', headline: act.text, layout: 'columns' },
    ...{ blocks: [newPart({ ...act, id: `${act.id}-part` })], interpretation: '', speakerNotes: '' },
  };
}

function requestSlide({ id, text }: Act): Slide {
  return {
    ...{ kind: 'request', id, section: '', headline: text, agendaItem: '', pillars: {}, outOf: null },
    ...{ pillar: null, request: text, what: '', costs: '', when: '', then: '', source: '', speakerNotes: '' },
  };
}
