import { expect, test } from 'vitest';
import { storySchema } from '../../../shared/model/story.ts';
import type { Area } from '../../../shared/model/area.ts';
import { fillStory } from '../../../shared/slides/templates/fill-story.ts';
import { themeTemplate } from '../../../shared/slides/templates/theme.ts';
import { wethouderShort } from '../../../shared/slides/templates/wethouder-short.ts';
import { area, indicator, regionOptions } from '../../support/explore-options.ts';

const lindewaard = regionOptions.areas[1] as Area;

function storyOf(of: Area, options = regionOptions) {
  let last = 0;
  const filling = { ...options, askable: options.indicators, organisation: '', theme: null };
  const { story } = fillStory(wethouderShort, of, filling, () => `id ${++last}`);
  return {
    story,
    requests: story.slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.chart.request] : [])),
  };
}

test('makes a title, a ranking, a trend and bars for a municipality', () => {
  const { story, requests } = storyOf(lindewaard);
  expect(story.slides.map(({ kind }) => kind)).toEqual(['title', 'chart', 'chart', 'chart']);
  expect(requests.map(({ kind }) => kind)).toEqual(['ranking', 'trend', 'bars']);
  expect(storySchema.parse({ ...story, changedAt: '2026-03-12' })).toBeDefined();
});

test('ranks the schools of the municipality around its own figure', () => {
  expect(storyOf(lindewaard).requests[0]).toEqual({
    kind: 'ranking',
    indicator: 'SBSSK3S6',
    wave: 2025,
    level: 'school',
    within: 'GM9901',
    reference: { level: 'municipality', code: 'GM9901' },
    order: 'high-first',
  });
});

test('holds a municipality against the region it lies in', () => {
  expect(storyOf(lindewaard).requests[1]).toMatchObject({
    indicator: 'EBGLK3S1',
    reference: { level: 'region', code: 'GG9901' },
  });
});

test('leaves headlines to the charts: nothing is found before there are tests', () => {
  for (const slide of storyOf(lindewaard).story.slides)
    if (slide.kind === 'chart') expect(slide.chart.headline).toBe('');
});

test('writes a theme with a capital only where a sentence begins', () => {
  const template = {
    ...themeTemplate,
    title: '{thema}: alles over {thema} {in gebied}. {thema} telt',
  };
  const filling = { ...regionOptions, askable: regionOptions.indicators, organisation: '', theme: 'Geluk' };
  let last = 0;
  const { story } = fillStory(template, lindewaard, filling, () => `id ${++last}`);
  expect(story.title).toBe('Geluk: alles over geluk in Lindewaard. Geluk telt');
});

test('does without breakdown, schools and trend where only one year was published', () => {
  const options = {
    indicators: [
      published('Bewegen_64', 'Beweegt elke dag'),
      published('StressStudieSchool_23', 'Stress door studie'),
    ],
    areas: [
      area('country', 'NL01', 'Nederland', null),
      area('region', 'GG2707', 'GGD IJsselland', null),
      area('region', 'GG1009', 'GGD Drenthe', null),
      area('municipality', 'GM0193', 'Zwolle', null),
      area('municipality', 'GM0106', 'Assen', null),
    ],
    waves: [2024],
    breakdowns: [],
    combinations: [],
  } as const;
  const zwolle = options.areas[3];
  const { story, requests } = storyOf(zwolle, options);
  expect(story.slides.map(({ kind }) => kind)).toEqual(['title', 'chart', 'chart']);
  expect(requests[0]).toMatchObject({
    kind: 'ranking',
    indicator: 'StressStudieSchool_23',
    level: 'municipality',
    within: null,
    reference: { code: 'NL01' },
  });
  expect(story.slides[1]).toMatchObject({ chart: { chosen: { areaCode: 'GM0193' } } });
  expect(story.slides[0]).toMatchObject({ headline: 'Hoe gaat het met de jongvolwassenen in Zwolle?' });
  expect(requests[1]).toMatchObject({ kind: 'bars', by: null, reference: { code: 'NL01' } });
});

function published(code: string, label: string) {
  const available = indicator(code, label, [2024], 'aggregate', ['country', 'region', 'municipality']);
  return {
    ...available,
    indicator: { ...available.indicator, population: 'jongvolwassenen van 16 tot en met 25 jaar' },
  };
}
