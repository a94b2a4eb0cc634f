import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../shared/model/story.ts';
import { openPages, openPagesOfAll } from '../../../shared/slides/open-pages.ts';
import { documentOf, titleSlide } from '../../support/slide-documents.ts';

const request = (agendaItem: string, asked: string): Slide => ({
  ...{ kind: 'request', id: 'vraag', section: '', headline: '', agendaItem, pillars: {}, outOf: null },
  ...{ pillar: null, request: asked, what: '', costs: '', when: '', then: '', source: '', speakerNotes: '' },
});
const meaning = (interpretation: string): Slide => ({
  ...{ kind: 'meaning', id: 'duiding', section: '', headline: '', speakerNotes: '' },
  ...{ charts: [], limits: [], interpretation },
});
const openOf = (...slides: readonly Slide[]) =>
  openPages(documentOf([], {}, { slides: [titleSlide, ...slides] }));

describe('pages where something is still to be written', () => {
  it('are those that say so, by number and slide', () => {
    expect(openOf(meaning(''), request('', ''))).toEqual([
      { page: 2, slideId: 'duiding' },
      { page: 3, slideId: 'vraag' },
    ]);
  });

  it('stay open until both the agenda and the request are written', () => {
    const written = meaning('Praat erover.\nBegin klein.');
    expect(openOf(written, request('LEA', ''))).toEqual([{ page: 3, slideId: 'vraag' }]);
    expect(openOf(written, request('', 'Doe je mee?'))).toEqual([{ page: 3, slideId: 'vraag' }]);
    expect(openOf(written, request('LEA', 'Doe je mee?'))).toEqual([]);
  });

  it('are told once of several reports, in order', () => {
    const [second, third] = [
      { page: 2, slideId: 'a' },
      { page: 3, slideId: 'b' },
    ];
    expect(openPagesOfAll([[third], [], [second, third]])).toEqual([second, third]);
  });
});
