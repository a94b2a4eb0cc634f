import { expect, test } from 'vitest';
import type { ChartSpec } from '../../../../shared/charts/spec.ts';
import { batchWords } from '../../../../shared/language/nl/batch-words.ts';
import { templateWords } from '../../../../shared/language/nl/template-words.ts';
import { replaceHidden } from '../../../../shared/slides/batch/replace-hidden.ts';
import type { Area } from '../../../../shared/model/area.ts';
import type { WhenHidden } from '../../../../shared/model/batch.ts';
import type { AnnotatedChart, Slide, SlideBlock, Story } from '../../../../shared/model/story.ts';
import { chartStates } from '../../../charts/states.ts';
import { reportSlides } from '../../../support/report-story.ts';

const school: Area = {
  level: 'school',
  code: '990110',
  name: 'Aldermade College',
  parent: 'GM9908',
  known: true,
};
const hidden = chartStates()['ranking, all hidden'] as ChartSpec;
const story: Story = {
  ...{ id: 's', title: 'Schoolgesprek', area: null, changedAt: '2026-01-01T00:00:00Z' },
  slides: [],
};
const [, chartSlide] = reportSlides(school, 'GM9908');

/** The slide that stands in the place of one of which everything is hidden. */
function instead(headline: string, drawn: string, section = ''): Slide | undefined {
  if (chartSlide?.kind !== 'chart') throw new Error('No chart.');
  const slide: Slide = { ...chartSlide, section, chart: { ...chartSlide.chart, headline } };
  const specs = new Map([[slide.id, { ...hidden, headline: drawn }]]);
  return replaceHidden({ ...story, slides: [slide] }, specs, school, 'say-so', () => 4).story.slides[0];
}

test('a sentence stands under the words of the chart it stands for', () => {
  expect(instead('', 'Stress, 2025')).toMatchObject({ kind: 'text', headline: 'Stress, 2025' });
  expect(instead('Stress op school', 'Stress op school')).toMatchObject({ headline: 'Stress op school' });
});

test('words that follow a hidden figure do not stand there with a dash in its place', () => {
  const [typed, drawn] = ['{percent} heeft stress', '– heeft stress'];
  expect(instead(typed, drawn, 'Stress')).toMatchObject({ headline: 'Stress' });
  expect(instead(typed, drawn)).toMatchObject({ headline: batchWords.hiddenSlide });
});

/** A slide of which one part has nothing to show, between words and a chart that has. */
function partly(
  order: readonly ('hidden' | 'words' | 'shown')[],
  whenHidden: WhenHidden = 'say-so',
  number: number | null = 4,
) {
  if (chartSlide?.kind !== 'chart') throw new Error('No chart.');
  const { chart } = chartSlide;
  const parts: Readonly<Record<(typeof order)[number], SlideBlock>> = {
    hidden: { kind: 'chart', id: 'h', heading: 'Waar', chart },
    words: { kind: 'text', id: 'w', heading: '', text: 'Praat erover.\n{percent} is stil.' },
    shown: { kind: 'chart', id: 's', heading: 'Wie', chart },
  };
  const slide: Slide = {
    ...{ kind: 'charts', id: 'd', section: '', headline: '{percent} heeft stress', layout: 'large' },
    ...{ blocks: order.map((part) => parts[part]), interpretation: '', speakerNotes: '' },
  };
  const specs = new Map([
    ['h', hidden],
    ['s', chartStates()['ranking, plain'] as ChartSpec],
  ]);
  return replaceHidden({ ...story, slides: [slide] }, specs, school, whenHidden, () => number);
}

test('the sentence in place of one part goes last and counts; words that follow the first chart go with it', () => {
  const first = partly(['hidden', 'words', 'shown']);
  expect(first.story.slides[0]).toMatchObject({
    headline: '',
    blocks: [
      { kind: 'text', text: 'Praat erover.' },
      { kind: 'chart', id: 's' },
      { kind: 'text', heading: 'Waar', text: batchWords.hiddenPart },
    ],
  });
  expect(first.sentences).toEqual(['d']);
  expect(partly(['shown', 'hidden']).story.slides[0]).toMatchObject({ headline: '{percent} heeft stress' });
  expect(partly(['shown', 'words']).sentences).toEqual([]);
});

test('the sentence in place of a part without a heading names what it is about', () => {
  if (chartSlide?.kind !== 'chart') throw new Error('No chart.');
  const { chart } = chartSlide;
  const block = (id: string): SlideBlock => ({
    kind: 'chart',
    id,
    heading: '',
    chart: { ...chart, headline: '' },
  });
  const slide: Slide = {
    ...{ kind: 'charts', id: 'd', section: '', headline: '', layout: 'columns' },
    ...{ blocks: [block('h'), block('s')], interpretation: '', speakerNotes: '' },
  };
  const specs = new Map([
    ['h', { ...hidden, headline: 'Stress, 2025' }],
    ['s', chartStates()['ranking, plain'] as ChartSpec],
  ]);
  const { slides } = replaceHidden({ ...story, slides: [slide] }, specs, school, 'say-so', () => 4).story;
  expect(slides[0]).toMatchObject({
    blocks: [{ id: 's' }, { kind: 'text', heading: 'Stress, 2025', text: batchWords.hiddenPart }],
  });
});

test('a slide that says why there are no groups counts as one with a sentence, of whatever place', () => {
  const text = templateWords.groupsNotShown(templateWords.at('municipality', 'Heide'));
  const slide: Slide = {
    ...{ kind: 'charts', id: 'd', section: '', headline: '', layout: 'columns' },
    ...{ blocks: [{ kind: 'text', id: 't', heading: '', text }], interpretation: '', speakerNotes: '' },
  };
  expect(
    replaceHidden({ ...story, slides: [slide] }, new Map(), school, 'say-so', () => 4).sentences,
  ).toEqual(['d']);
});

test('nothing stands in the place of a part where that was asked, and the words that go with it are told', () => {
  const { story: left, sentences, ownWords } = partly(['hidden', 'words', 'shown'], 'leave-out');
  expect(left.slides[0]).toMatchObject({ blocks: [{ kind: 'text', text: 'Praat erover.' }, { id: 's' }] });
  expect(sentences).toEqual([]);
  expect(ownWords).toEqual([
    { slide: 4, part: 'heading', why: 'hidden', text: 'Waar' },
    { slide: 4, part: 'headline', why: 'hidden', text: '{percent} heeft stress' },
    { slide: 4, part: 'text', why: 'hidden', text: '{percent} is stil.' },
  ]);
  const said = partly(['hidden', 'words', 'shown']).ownWords.map(({ text }) => text);
  expect(said).toEqual(['{percent} heeft stress', '{percent} is stil.']);
  expect(partly(['hidden', 'words', 'shown'], 'leave-out', null).ownWords).toEqual([]);
});

test('the words of a slide that goes are told, notes too, but not the headline that stays', () => {
  if (chartSlide?.kind !== 'chart') throw new Error('No chart.');
  const chart: AnnotatedChart = {
    ...chartSlide.chart,
    headline: 'Stress op school',
    annotations: [
      {
        ...{ id: 'n', text: 'Onze norm', colour: 'ink', moved: null, figures: [] },
        shape: { kind: 'level', percent: 50, role: 'norm' },
      },
    ],
  };
  const slide: Slide = { ...chartSlide, chart, speakerNotes: 'Vraag wie dit herkent.' };
  const specs = new Map([[slide.id, { ...hidden, headline: 'Stress op school' }]]);
  const goneWith = (whenHidden: WhenHidden) =>
    replaceHidden({ ...story, slides: [slide] }, specs, school, whenHidden, () => 4).ownWords.map(
      ({ part }) => part,
    );
  expect(goneWith('say-so')).toEqual(['note', 'speakerNotes']);
  expect(goneWith('leave-out')).toEqual(['note', 'headline', 'speakerNotes']);
});
