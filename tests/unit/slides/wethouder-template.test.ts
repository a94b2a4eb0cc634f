import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../shared/model/story.ts';
import { wethouderStory } from '../../../shared/slides/wethouder-template.ts';
import { area, indicator, regionOptions } from '../../support/explore-options.ts';

const ids = () => {
  let last = 0;
  return () => `id${++last}`;
};
const lindewaard = area('municipality', 'GM9901', 'Lindewaard', 'GG9901');

describe('the first story for a wethouder', () => {
  it('of a municipality: a title, its schools, its trend and who it is about', () => {
    const story = wethouderStory(lindewaard, regionOptions, ids());
    expect(story.slides.map(describeSlide)).toEqual([
      'title',
      'ranking of school in GM9901, SBSSK3S6 2025, against GM9901',
      'trend of GM9901, EBGLK3S1, against GG9901',
      expect.stringMatching(/^bars of GM9901, .+, against GG9901/),
    ]);
  });

  it('of a region: ranks its municipalities', () => {
    const region = area('region', 'GG9901', 'Voorbeeldregio', null);
    const story = wethouderStory(region, regionOptions, ids());
    expect(story.slides.map(describeSlide)[1]).toMatch(/^ranking of municipality in GG9901/);
  });

  it('of a school: ranks the schools of its municipality with itself lifted out', () => {
    const school = area('school', '101', 'Het Baken', 'GM9901');
    const [, ranking] = wethouderStory(school, regionOptions, ids()).slides;
    expect(ranking && describeSlide(ranking)).toMatch(/^ranking of school in GM9901/);
    expect(ranking?.kind === 'chart' && ranking.chart.chosen?.areaCode).toBe('101');
  });

  it('leaves out a slide that has nothing to show: one wave has no trend', () => {
    const published = {
      ...regionOptions,
      indicators: [indicator('Roken_1', 'Rookt', [2024], 'aggregate', ['region', 'municipality'])],
      breakdowns: [],
    };
    const kinds = wethouderStory(lindewaard, published, ids()).slides.map((slide) =>
      slide.kind === 'chart' ? slide.chart.request.kind : slide.kind,
    );
    expect(kinds).toEqual(['title', 'ranking', 'bars']);
  });

  it('writes no headline, note or finding of its own, and gives everything an id of its own', () => {
    const { slides } = wethouderStory(lindewaard, regionOptions, ids());
    const charts = slides.flatMap((slide) => (slide.kind === 'chart' ? [slide] : []));
    for (const { chart } of charts) {
      expect(chart).toMatchObject({ headline: '', interpretation: '', annotations: [] });
    }
    const all = [...slides.map(({ id }) => id), ...charts.map(({ chart }) => chart.id)];
    expect(new Set(all).size).toBe(all.length);
  });
});

function describeSlide(slide: Slide): string {
  if (slide.kind === 'title') return 'title';
  const { request } = slide.chart;
  const against = `against ${String(request.reference?.code)}`;
  switch (request.kind) {
    case 'ranking':
      return `ranking of ${request.level} in ${String(request.within)}, ${request.indicator} ${String(request.wave)}, ${against}`;
    case 'trend':
      return `trend of ${request.areas.map(({ code }) => code).join()}, ${request.indicator}, ${against}`;
    case 'bars':
      return `bars of ${request.area.code}, ${request.indicator} ${String(request.wave)}, ${against}`;
  }
}
