import { expect, test } from 'vitest';
import type { ChartSpec } from '../../../../shared/charts/spec.ts';
import { batchWords } from '../../../../shared/language/nl/batch-words.ts';
import { replaceHidden } from '../../../../shared/slides/batch/replace-hidden.ts';
import type { Area } from '../../../../shared/model/area.ts';
import type { Slide, Story } from '../../../../shared/model/story.ts';
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
  return replaceHidden({ ...story, slides: [slide] }, specs, school, 'say-so').story.slides[0];
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
