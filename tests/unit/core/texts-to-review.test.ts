import { expect, it } from 'vitest';
import { listTexts } from '../../../electron/core/data/texts-to-review.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Slide } from '../../../shared/model/story.ts';

const request: ChartRequest = {
  ...{ kind: 'ranking', indicator: 'stress', wave: 2025, level: 'municipality', within: null },
  ...{ reference: { level: 'region', code: 'REGIO' }, order: 'high-first' },
};

function slideOf(headline: string, interpretation = ''): Slide {
  const chart = { id: 'c', request, headline, interpretation, annotations: [], chosen: null };
  return { kind: 'chart', id: 's', section: '', chart, speakerNotes: '' };
}

const shown = [49.4, 42.8, 6.71];

it.each([
  '66 tegen 41 procent heeft stress',
  'Stress steeg naar 58%',
  'Een 6,9 voor het leven',
  'Een verschil van 12 procentpunten',
])('lists a headline with a number that no chart shows now: %s', (headline) => {
  expect(listTexts(slideOf(headline), shown)).toEqual(['headline']);
});

it.each([
  '',
  'Stress is het grootst in Elzermonde',
  '49 tegen 43 procent heeft stress',
  'Een 6,7 voor het leven',
  'Meisjes liggen 7 procentpunten hoger, 6,6 precies',
  'Nu {percent}, in klas 2 en 4, sinds 2019',
  '1 op de 4 van 3 wijken, 250 leerlingen, 14-jarigen en 12 scholen',
])('is content with: %s', (headline) => {
  expect(listTexts(slideOf(headline), [...shown, 6.6])).toEqual([]);
});

it('says which of its texts it is', () => {
  const block = { kind: 'text', id: 'b', heading: '', text: 'Dat is 66 %' } as const;
  const slide = { kind: 'charts', id: 's', section: '', layout: 'columns', speakerNotes: '' } as const;
  const typed = { headline: '49 %', interpretation: 'Eerst 41 procent, nu 43 procent', blocks: [block] };
  expect(listTexts({ ...slide, ...typed }, shown)).toEqual(['interpretation', 'part']);
});
