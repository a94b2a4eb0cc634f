import { describe, expect, it } from 'vitest';
import { connectorAt } from '../../../../shared/model/annotation.ts';
import type { Area } from '../../../../shared/model/area.ts';
import type { ChartRequest } from '../../../../shared/model/chart-request.ts';
import type { MarkKey } from '../../../../shared/model/figure.ts';
import type { AnnotatedChart, Slide, Story } from '../../../../shared/model/story.ts';
import { moveBetween } from '../../../../shared/slides/batch/move-areas.ts';
import { moveRequest } from '../../../../shared/slides/batch/move-request.ts';
import { moveStory } from '../../../../shared/slides/batch/move-story.ts';

const region: Area = { code: 'GG9901', level: 'region', name: 'GGD Proef', parent: null, known: true };
const lindewaard: Area = {
  code: 'GM9901',
  level: 'municipality',
  name: 'Lindewaard',
  parent: 'GG9901',
  known: true,
};
const heide: Area = { code: 'GM9902', level: 'municipality', name: 'Heide', parent: 'GG9901', known: true };
const baken: Area = { code: '501', level: 'school', name: 'Het Baken', parent: 'GM9901', known: true };
const terp: Area = { code: '601', level: 'school', name: 'De Terp', parent: 'GM9902', known: true };
const werf: Area = { code: '502', level: 'school', name: 'De Werf', parent: 'GM9901', known: true };
const areas = [region, lindewaard, heide, baken, terp, werf];
const toTerp = moveBetween(baken, terp, areas);

const own = { level: 'school', code: '501' } as const;
const inLindewaard = { level: 'municipality', code: 'GM9901' } as const;
const asked = { indicator: 'SBSSK3S6', wave: 2025 };
const bars: ChartRequest = { kind: 'bars', ...asked, area: own, reference: inLindewaard, by: 'gender' };

describe('what a chart asked of one area, asked of another', () => {
  it('is held against the other schools of its own municipality', () => {
    expect(moveRequest(bars, toTerp)).toEqual({
      ...bars,
      area: { level: 'school', code: '601' },
      reference: { level: 'municipality', code: 'GM9902' },
    });
  });

  it('keeps the region, which holds both, and an area that was chosen by name', () => {
    const trend: ChartRequest = {
      kind: 'trend',
      indicator: 'SBSSK3S6',
      areas: [own, { level: 'school', code: '502' }],
      reference: { level: 'region', code: 'GG9901' },
    };
    expect(moveRequest(trend, toTerp)).toMatchObject({
      areas: [
        { level: 'school', code: '601' },
        { level: 'school', code: '502' },
      ],
      reference: { level: 'region', code: 'GG9901' },
    });
    // Chosen to stand beside it, a school is not drawn twice in its own report.
    expect(moveRequest(trend, moveBetween(baken, werf, areas))).toMatchObject({
      areas: [{ level: 'school', code: '502' }],
    });
  });

  it('ranks the schools around the new one', () => {
    const ranking: ChartRequest = {
      kind: 'ranking',
      ...asked,
      ...{ level: 'school', within: 'GM9901', reference: inLindewaard, order: 'high-first' },
    };
    expect(moveRequest(ranking, toTerp)).toMatchObject({ within: 'GM9902', reference: { code: 'GM9902' } });
    expect(moveRequest({ ...ranking, within: null }, toTerp)).toMatchObject({ within: null });
    const response: ChartRequest = { kind: 'response', wave: 2025, level: 'school', within: '501', by: null };
    expect(moveRequest(response, toTerp)).toMatchObject({ within: '601' });
  });
});

const mark: MarkKey = {
  ...{ indicator: 'SBSSK3S6', level: 'school', areaCode: '501', wave: 2025 },
  ...{ groupVariable: null, group: null },
};

function chart(change: Partial<AnnotatedChart> = {}): AnnotatedChart {
  return {
    id: 'c',
    request: bars,
    headline: '',
    interpretation: '',
    annotations: [],
    chosen: null,
    ...change,
  };
}

function storyOf(...slides: Slide[]): Story {
  return { id: 's', title: 'Schoolgesprek: Het Baken', area: own, slides, changedAt: '' };
}

function chartSlide(change: Partial<AnnotatedChart>): Extract<Slide, { kind: 'chart' }> {
  return { kind: 'chart', id: 'd', section: 'Stress', chart: chart(change), speakerNotes: '' };
}

describe('what people typed of one area', () => {
  it('calls the report and its title slide after the new area, and says so', () => {
    const title: Slide = {
      ...{ kind: 'title', id: 't', speakerNotes: '' },
      headline: 'Hoe gaat het op Het Baken?',
      subtitle: 'Meting 2025',
    };
    const { story, ownWords } = moveStory(storyOf(title), toTerp);
    expect(story).toMatchObject({ title: 'Schoolgesprek: De Terp', area: { level: 'school', code: '601' } });
    expect(story.slides[0]).toMatchObject({ headline: 'Hoe gaat het op De Terp?', subtitle: 'Meting 2025' });
    expect(ownWords).toEqual([
      { slide: 0, part: 'title', why: 'renamed', text: 'Schoolgesprek: Het Baken' },
      { slide: 1, part: 'headline', why: 'renamed', text: 'Hoe gaat het op Het Baken?' },
    ]);
  });

  it('knows a district by the name it has in its own municipality too', () => {
    const district = (code: string, plainName: string, parent: Area): Area => ({
      ...{ code, plainName, level: 'district', known: true },
      ...{ name: `${plainName} (${parent.name})`, parent: parent.code },
    });
    const centrum = district('WK1', 'Centrum', lindewaard);
    const noord: Area = { ...district('WK2', '', heide), name: 'Noord', plainName: undefined };
    const namesake = district('WK3', 'Centrum', heide);
    const title: Slide = {
      ...{ kind: 'title', id: 't', speakerNotes: 'In Centrum begon het.' },
      headline: 'Waar staat Centrum?',
      subtitle: 'Centrum (Lindewaard), meting 2025',
    };
    const told = (to: Area) =>
      moveStory(storyOf(title), moveBetween(centrum, to, [...areas, centrum, noord, namesake]));
    const { story, ownWords } = told(noord);
    expect(story.slides[0]).toMatchObject({
      ...{ headline: 'Waar staat Noord?', subtitle: 'Noord, meting 2025', speakerNotes: '' },
    });
    expect(ownWords.map(({ part, why }) => [part, why])).toEqual([
      ['speakerNotes', 'name'],
      ['headline', 'renamed'],
      ['subtitle', 'renamed'],
    ]);
    expect(told(namesake).story.slides[0]).toMatchObject({
      ...{ headline: 'Waar staat Centrum?', subtitle: 'Centrum (Heide), meting 2025' },
    });
  });

  it('leaves out a message that was found there, unless it follows its figure', () => {
    const found = moveStory(storyOf(chartSlide({ headline: 'Op deze school is er vaak stress' })), toTerp);
    expect(found.story.slides[0]).toMatchObject({ chart: { headline: '' } });
    expect(found.ownWords).toContainEqual({
      ...{ slide: 1, part: 'headline', why: 'finding' },
      text: 'Op deze school is er vaak stress',
    });
    const field = moveStory(
      storyOf(chartSlide({ headline: '{percent} heeft vaak stress op Het Baken' })),
      toTerp,
    );
    expect(field.story.slides[0]).toMatchObject({
      chart: { headline: '{percent} heeft vaak stress op De Terp' },
    });
  });

  it('takes words along line by line: those with a number or a name stay behind, also the name of the municipality', () => {
    const interpretation = [
      'Praat erover met de mentor.',
      'Lindewaard betaalt dat.',
      'Bij ons is het 38 %.',
    ].join('\n');
    const { story, ownWords } = moveStory(storyOf(chartSlide({ interpretation })), toTerp);
    expect(story.slides[0]).toMatchObject({ chart: { interpretation: 'Praat erover met de mentor.' } });
    expect(ownWords.slice(1).map(({ why }) => why)).toEqual(['name', 'number']);
    // Next door the municipality is the same.
    const nextDoor = moveStory(storyOf(chartSlide({ interpretation })), moveBetween(baken, werf, areas));
    expect(nextDoor.story.slides[0]).toMatchObject({
      chart: { interpretation: 'Praat erover met de mentor.\nLindewaard betaalt dat.' },
    });
  });

  it('draws at the same figure there, without words that were written about the old one', () => {
    const annotations = [
      connectorAt('a', mark, 38, 'Hier begon een mentorproject'),
      connectorAt('b', mark, 38, '{percent}: {verschil}'),
    ];
    const { story, ownWords } = moveStory(storyOf(chartSlide({ annotations, chosen: mark })), toTerp);
    expect(story.slides[0]).toMatchObject({
      chart: {
        annotations: [{ id: 'b', shape: { mark: { areaCode: '601' } }, figures: [] }],
        chosen: { areaCode: '601', level: 'school' },
      },
    });
    expect(ownWords.at(-1)).toMatchObject({
      part: 'note',
      why: 'finding',
      text: 'Hier begon een mentorproject',
    });
  });

  it('keeps a small heading, which says what is below it', () => {
    const section = 'Wat het meest verschilt';
    const { story, ownWords } = moveStory(storyOf({ ...chartSlide({}), section }), toTerp);
    expect(story.slides[0]).toMatchObject({ section });
    expect(ownWords.map(({ part }) => part)).toEqual(['title']);
  });

  it('leaves behind a picture that shows the old area, and takes along one that shows none', () => {
    const picture = (id: string, altText: string) =>
      ({ kind: 'picture', id, picture: 'abc', altText, caption: '' }) as const;
    const slide: Slide = {
      ...{ kind: 'charts', id: 'd', section: '', headline: '', layout: 'columns' },
      ...{ interpretation: '', speakerNotes: '' },
      blocks: [picture('a', 'Het plein van Het Baken'), picture('b', 'Leerlingen aan het werk')],
    };
    const { story, ownWords } = moveStory(storyOf(slide), toTerp);
    expect(story.slides).toMatchObject([{ blocks: [{ id: 'b', altText: 'Leerlingen aan het werk' }] }]);
    expect(ownWords).toContainEqual({
      ...{ slide: 1, part: 'text', why: 'name' },
      text: 'Het plein van Het Baken',
    });
  });

  it('leaves out what a pupil of one school said, and what was counted there', () => {
    const quote: Slide = {
      ...{
        kind: 'charts',
        id: 'q',
        section: '',
        headline: '',
        layout: 'columns',
        interpretation: '',
        speakerNotes: '',
      },
      blocks: [{ kind: 'quote', id: 'b', text: 'Ik durf het niet te zeggen', who: 'meisje, klas 4' }],
    };
    const request: Slide = {
      ...{ kind: 'request', id: 'r', section: '', headline: 'Wat spreken we af?', agendaItem: 'LEA' },
      ...{ pillars: { policy: { action: 'Mentoruur', done: 3 } }, outOf: 5, pillar: 'policy', request: '' },
      ...{
        what: '80 adviesuren',
        costs: '',
        when: 'najaar 2026',
        then: '',
        source: 'Telling',
        speakerNotes: '',
      },
    };
    const { story } = moveStory(storyOf(quote, request), toTerp);
    expect(story.slides).toMatchObject([
      {
        kind: 'request',
        pillars: { policy: { action: 'Mentoruur', done: null } },
        ...{ outOf: null, source: '', what: '', when: 'najaar 2026' },
      },
    ]);
  });
});
