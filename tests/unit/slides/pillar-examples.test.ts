import { expect, test } from 'vitest';
import type { Slide } from '../../../shared/model/story.ts';
import { pillarExamples } from '../../../shared/slides/templates/common-slides.ts';
import { documentOf, titleSlide, wordsOf } from '../../support/slide-documents.ts';

test('what a template filled in is told as an example, what someone wrote is not', () => {
  const request: Slide = {
    ...{ kind: 'request', id: 'vraag', section: '', headline: '', agendaItem: '', outOf: null, pillar: null },
    ...{ request: '', what: '', costs: '', when: '', then: '', source: '', speakerNotes: '' },
    pillars: {
      policy: { action: pillarExamples.policy, done: null },
      education: { action: 'Lessen over slapen.', done: null },
    },
  };
  const [, page] = documentOf([], {}, { slides: [titleSlide, request] }).pages;
  const told = page === undefined ? [] : wordsOf(page).split('\n');
  expect(told).toContain(`Bijvoorbeeld: ${pillarExamples.policy}`);
  expect(told).toContain('Lessen over slapen.');
});
