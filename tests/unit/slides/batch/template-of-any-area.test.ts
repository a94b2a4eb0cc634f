import { expect, test } from 'vitest';
import { templateOfAnyArea } from '../../../../shared/slides/batch/template-of-any-area.ts';
import { builtInTemplates } from '../../../../shared/slides/templates/built-in.ts';
import type { Template, TemplateSlide } from '../../../../shared/model/template.ts';

const made = (...slides: readonly TemplateSlide[]): Template => ({
  ...{ id: 'eigen', name: 'Ons gesprek', purpose: '', title: '{gebied}' },
  ...{ levels: ['school'], whenEmpty: 'say-so', slides },
});

const text: TemplateSlide = {
  kind: 'text',
  section: 'Duiding',
  headline: 'Waar praten we over?',
  text: 'In {jaar} vroegen we klas 2 en 4.\nEr deden 84 leerlingen mee.\nDe helft slaapt slecht.\nWe zien {percent}.',
};

test('a typed line with a number stays behind, and is told; a year, a class and a field come along', () => {
  const { template, ownWords } = templateOfAnyArea(made(text));
  expect(template.slides).toEqual([
    { ...text, text: 'In {jaar} vroegen we klas 2 en 4.\nWe zien {percent}.' },
  ]);
  expect(ownWords).toEqual([
    { slide: 1, part: 'text', why: 'number', text: 'Er deden 84 leerlingen mee.' },
    { slide: 1, part: 'text', why: 'number', text: 'De helft slaapt slecht.' },
  ]);
});

test('a headline that says a finding makes way for what the slide is about', () => {
  const { template, ownWords } = templateOfAnyArea(
    made(
      { ...text, headline: 'Stress is gestegen' },
      { kind: 'title', headline: '61 % heeft stress', subtitle: '' },
    ),
  );
  expect(template.slides.map((slide) => slide.headline)).toEqual(['Duiding', '{gebied}']);
  expect(ownWords.filter(({ part }) => part === 'headline')).toHaveLength(2);
});

test('a quote, a picture of what is there, and an action with a number are of one area', () => {
  const chart = { kind: 'chart', heading: '', chart: { kind: 'trend', indicators: 'all' } } as const;
  const { template, ownWords } = templateOfAnyArea(
    made(
      {
        ...{ kind: 'charts', section: '', headline: '', layout: 'grid' },
        blocks: [
          chart,
          { kind: 'quote', text: 'De mentor luistert nu.', who: 'meisje, klas 4' },
          { kind: 'picture', picture: 'digest', altText: 'Het plein met 40 fietsen', caption: '' },
        ],
      },
      {
        kind: 'request',
        section: '',
        headline: 'Gevraagd',
        pillars: { policy: '80 adviesuren', signalling: 'Signaleren' },
      },
      {
        kind: 'charts',
        section: '',
        headline: '',
        layout: 'columns',
        blocks: [{ kind: 'quote', text: 'Fijn.', who: '' }],
      },
    ),
  );
  expect(template.slides).toHaveLength(2);
  expect(template.slides[0]).toMatchObject({ blocks: [chart] });
  expect(template.slides[1]).toMatchObject({ pillars: { policy: '', signalling: 'Signaleren' } });
  expect(ownWords.map(({ text: told }) => told)).toEqual([
    'De mentor luistert nu.',
    'Het plein met 40 fietsen',
    '80 adviesuren',
    'Fijn.',
  ]);
});

test('the templates of the app hold no typed number', () => {
  for (const template of builtInTemplates)
    expect(templateOfAnyArea(template).ownWords.filter(({ why }) => why === 'number')).toEqual([]);
});
