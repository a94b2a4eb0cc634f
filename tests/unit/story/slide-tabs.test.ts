import { expect, it } from 'vitest';
import { tabsOfSlide } from '../../../renderer/features/story/slide-tabs.ts';
import { story } from '../../store/examples.ts';

it('ticks the tabs of a chart slide where something was written, not where only spaces were', () => {
  const slide = story.slides.find(({ kind }) => kind === 'chart');
  if (slide?.kind !== 'chart') throw new Error('The example has no chart.');
  const words = { notMeasured: ' ', agendaItem: 'GALA', action: '', request: 'Mogen we?' };
  const chart = { ...slide.chart, interpretation: '' };
  const filled = tabsOfSlide({ ...slide, chart, words, speakerNotes: '' }).flatMap(({ tab, isFilled }) =>
    isFilled ? [tab] : [],
  );
  expect(filled).toEqual(['agenda', 'request']);
});

it('has no words beside figures on a slide without figures', () => {
  const slide = { kind: 'title', id: 'a', headline: 'Kop', subtitle: '', speakerNotes: '' } as const;
  expect(tabsOfSlide(slide)).toEqual([
    { tab: 'message', isFilled: true },
    { tab: 'speech', isFilled: false },
  ]);
});
