import { expect, test } from 'vitest';
import type { Annotation } from '../../../../shared/model/annotation.ts';
import type { Area } from '../../../../shared/model/area.ts';
import { combinationName } from '../../../../shared/model/combination.ts';
import type { AnnotatedChart, Slide, SlideBlock } from '../../../../shared/model/story.ts';
import type { WhenHidden } from '../../../../shared/model/batch.ts';
import { storySchema, type Story } from '../../../../shared/model/story.ts';
import type { ShowsGroups } from '../../../../shared/slides/batch/group-bars.ts';
import { showGroups } from '../../../../shared/slides/batch/show-groups.ts';
import { reportSlides } from '../../../support/report-story.ts';

const known = true;
const school: Area = { level: 'school', code: '601', name: 'De Terp', parent: 'GM1', known };
const municipality: Area = { level: 'municipality', code: 'GM1', name: 'Terpen', parent: 'GG1', known };
const region: Area = { level: 'region', code: 'GG1', name: 'GGD Wad', parent: 'NL', known };
const country: Area = { level: 'country', code: 'NL', name: 'Nederland', parent: null, known };
const areas = [school, municipality, region, country];
const both = combinationName(['gender', 'class']);
const sentence =
  'Per groep laten we op De Terp geen cijfers zien: ze zouden te veel zeggen over een kleine groep.';

const [, numberSlide, barsSlide] = reportSlides({ level: 'school', code: '601' }, 'GM1');
if (numberSlide?.kind !== 'chart' || barsSlide?.kind !== 'chart') throw new Error('No charts.');
const { chart: number } = numberSlide;
const { chart: bars } = barsSlide;

/** What is told where these are hidden: by breakdown, the areas of which the groups are. */
function told(
  slide: Slide,
  hidden: Readonly<Record<string, readonly Area[]>>,
  whenHidden: WhenHidden = 'say-so',
) {
  const story: Story = {
    ...{ id: 's', title: 'Gesprek', changedAt: '2026-01-01T00:00:00Z' },
    ...{ area: { level: 'school', code: '601' }, slides: [slide] },
  };
  const shows: ShowsGroups = (_, by, { level, code }) =>
    !(hidden[by] ?? []).some((area) => area.level === level && area.code === code);
  const shown = showGroups(story, { areas, shows, whenHidden, numberOf: () => 3 });
  return { slide: storySchema.parse(shown.story).slides[0], ownWords: shown.ownWords };
}

const slideOf = (chart: Partial<AnnotatedChart>): Slide => ({ ...barsSlide, chart: { ...bars, ...chart } });
const divided = (by: string): AnnotatedChart => ({
  ...bars,
  request: { ...bars.request, by } as AnnotatedChart['request'],
});
/** Bars by gender of another indicator. */
const about = (indicator: string): AnnotatedChart => ({
  ...bars,
  request: { ...bars.request, indicator } as AnnotatedChart['request'],
});
const slideWith = (...blocks: readonly SlideBlock[]): Slide => ({
  ...{ kind: 'charts', id: 'd', section: '', headline: '', layout: 'columns', interpretation: '' },
  ...{ blocks, speakerNotes: '' },
});
const block = (id: string, chart: AnnotatedChart, heading = 'Wie'): SlideBlock => ({
  ...{ kind: 'chart', id, heading, chart },
});

test('leaves bars of which most are shown as they are', () => {
  expect(told(barsSlide, {}).slide).toEqual(barsSlide);
});

test('tells the total, and why no groups, on a slide of bars of which half are hidden', () => {
  expect(told(barsSlide, { gender: [school] }).slide).toMatchObject({
    ...{ kind: 'charts', id: 'balken', section: 'Wie' },
    blocks: [
      {
        kind: 'chart',
        chart: { request: { kind: 'number', area: { code: '601' }, reference: { code: 'GM1' } } },
      },
      { kind: 'text', text: sentence },
    ],
  });
});

test('divides by one of two breakdowns where that shows more', () => {
  const { slide } = told(slideOf(divided(both)), { [both]: [school], gender: [school] });
  expect(slide).toMatchObject({ kind: 'chart', chart: { request: { kind: 'bars', by: 'class' } } });
});

test('holds them against the region where the groups of the municipality are hidden, and never against a country instead', () => {
  expect(told(barsSlide, { gender: [municipality] }).slide).toMatchObject({
    chart: { request: { by: 'gender', reference: { level: 'region', code: 'GG1' } } },
  });
  expect(told(barsSlide, { gender: [municipality, region] }).slide).toMatchObject({
    chart: { request: { by: 'gender', reference: null } },
  });
});

test('beside another chart a sentence will do, once', () => {
  const hidden = { gender: [school], class: [school] };
  const beside = slideWith(block('a', number), block('b', bars), block('c', divided('class')));
  expect(told(beside, hidden).slide).toMatchObject({
    blocks: [
      { kind: 'chart', id: 'a' },
      { kind: 'text', heading: 'Wie', text: sentence },
    ],
  });
  expect(told(slideWith(block('b', bars), block('c', divided('class'))), hidden).slide).toMatchObject({
    blocks: [
      { kind: 'chart', chart: { request: { kind: 'number' } } },
      { kind: 'text', text: sentence },
    ],
  });
});

test('words and arrows about groups go with them and are told; others stay', () => {
  const mark = {
    ...{ indicator: 'EBGLK3S1', areaCode: '601', wave: 2025, groupVariable: 'gender' },
    level: 'school',
  } as const;
  const plain = { colour: 'ink', moved: null, figures: [] } as const;
  const annotations: readonly Annotation[] = [
    {
      ...{ ...plain, id: 'pijl', text: '' },
      shape: { kind: 'difference', from: { ...mark, group: '1' }, to: { ...mark, group: '2' } },
    },
    {
      ...{ ...plain, id: 'noot', text: '{percent} van de meisjes' },
      shape: { kind: 'text', at: { mark: { ...mark, group: '2' } } },
    },
  ];
  const interpretation = 'Dit vroegen we de leerlingen zelf.\nBij meisjes is het {percent}.';
  const { slide, ownWords } = told(
    slideOf({ annotations, interpretation, chosen: { ...mark, group: '2' } }),
    { gender: [school] },
  );
  expect(slide).toMatchObject({
    interpretation: 'Dit vroegen we de leerlingen zelf.',
    blocks: [{ chart: { annotations: [], chosen: null } }, {}],
  });
  expect(ownWords).toEqual([
    { slide: 3, part: 'note', why: 'hidden', text: '{percent} van de meisjes' },
    { slide: 3, part: 'interpretation', why: 'hidden', text: 'Bij meisjes is het {percent}.' },
  ]);
});

test('a difference between hidden groups is no row of how sure the figures are', () => {
  const slide: Slide = {
    ...{ kind: 'meaning', id: 'm', section: '', headline: '', limits: [], interpretation: '' },
    ...{
      speakerNotes: '',
      charts: [
        { id: 'a', heading: '', chart: bars },
        { id: 'b', heading: '', chart: number },
      ],
    },
  };
  expect(told(slide, { gender: [school] }).slide).toMatchObject({ charts: [{ id: 'b' }] });
});

const ofGirls = '{percent} van de meisjes voelt zich gelukkig';
const holdsOfAll = 'Dit vroegen we de leerlingen zelf.';

test('no words on the slide of a chart are filled with the figure of all in place of that of a group', () => {
  const words = { notMeasured: `${holdsOfAll}\n${ofGirls}`, agendaItem: ofGirls, request: 'Praat erover' };
  const slide: Slide = { ...barsSlide, speakerNotes: `Zeg: ${ofGirls}\n${holdsOfAll}`, words };
  const gone = told(slide, { gender: [school] });
  expect(gone.slide).toMatchObject({
    speakerNotes: holdsOfAll,
    words: { notMeasured: holdsOfAll, agendaItem: '', request: 'Praat erover' },
  });
  expect(gone.ownWords.map(({ part, text }) => [part, text])).toEqual([
    ['speakerNotes', `Zeg: ${ofGirls}`],
    ['words', ofGirls],
    ['words', ofGirls],
  ]);
  expect(told(slide, {}).slide).toEqual(slide);
});

test.each([
  ['a total', [block('a', about('A')), block('b', number)]],
  ['a sentence', [block('a', bars), block('b', number)]],
])('words beside several charts go where the first became %s, and stay where another did', (_, blocks) => {
  const written = (own: readonly SlideBlock[]): Slide => ({
    ...slideWith(...own, { kind: 'text', id: 't', heading: '', text: `${holdsOfAll}\n${ofGirls}` }),
    ...{ headline: ofGirls, interpretation: ofGirls, speakerNotes: ofGirls, words: { action: ofGirls } },
  });
  const { slide, ownWords } = told(written(blocks), { gender: [school] });
  expect(JSON.stringify(slide)).not.toContain('{percent}');
  expect(JSON.stringify(slide)).toContain(holdsOfAll);
  expect(ownWords.filter(({ text }) => text === ofGirls).map(({ part }) => part)).toEqual([
    ...['speakerNotes', 'headline', 'interpretation', 'text', 'words'],
  ]);
  const turned = told(written([...blocks].reverse()), { gender: [school] });
  expect(turned.slide).toMatchObject({ headline: ofGirls, interpretation: ofGirls });
});

test('words that follow a difference go with what the first chart was held against; those of its figure stay', () => {
  const further = 'Dat is {verschil} hoger dan in de gemeente.';
  const { slide, ownWords } = told(
    {
      ...slideOf({ headline: ofGirls, interpretation: further }),
      speakerNotes: `${further}\n${ofGirls}`,
    },
    { gender: [municipality] },
  );
  expect(slide).toMatchObject({ chart: { headline: ofGirls, interpretation: '' }, speakerNotes: ofGirls });
  expect(ownWords.map(({ part }) => part)).toEqual(['interpretation', 'speakerNotes']);
});

test('four hidden bars become a total of each indicator, and the sentence stands where there is room', () => {
  const noted: Annotation = {
    ...{ id: 'n', text: 'Let hierop', colour: 'ink', moved: null, figures: [] },
    shape: { kind: 'level', percent: 50, role: 'norm' },
  };
  const four = (last: AnnotatedChart) =>
    slideWith(
      block('a', about('A')),
      block('b', about('B')),
      block('c', about('C')),
      block('d', { ...last, annotations: [noted] }, 'Naar klas'),
    );
  const same = told(four(about('A')), { gender: [school] });
  expect(same.slide).toMatchObject({
    blocks: [
      ...['A', 'B', 'C'].map((indicator) => ({ chart: { request: { kind: 'number', indicator } } })),
      { kind: 'text', heading: '', text: sentence },
    ],
    speakerNotes: '',
  });
  expect(same.ownWords.map(({ part, text }) => [part, text])).toEqual([
    ['heading', 'Naar klas'],
    ['note', 'Let hierop'],
  ]);
  // Without room on the slide it is told to the speaker.
  const full = told(four(about('D')), { gender: [school] });
  expect(full.slide).toMatchObject({
    blocks: ['A', 'B', 'C', 'D'].map((indicator) => ({ chart: { request: { kind: 'number', indicator } } })),
    speakerNotes: sentence,
  });
  expect(told(four(about('D')), { gender: [school] }, 'leave-out').slide).toMatchObject({ speakerNotes: '' });
});

test('the large part of a slide is for a chart: the sentence goes last', () => {
  const slide = { ...slideWith(block('b', bars), block('a', number)), layout: 'large' } as Slide;
  expect(told(slide, { gender: [school] }).slide).toMatchObject({
    layout: 'large',
    blocks: [
      { kind: 'chart', id: 'a' },
      { kind: 'text', heading: 'Wie', text: sentence },
    ],
  });
});

test('nothing is said of hidden groups where that was asked: the total alone, or the other charts', () => {
  expect(told(barsSlide, { gender: [school] }, 'leave-out').slide).toMatchObject({
    ...{ kind: 'chart', id: 'balken' },
    chart: { request: { kind: 'number', indicator: 'EBGLK3S1' } },
  });
  const { slide, ownWords } = told(
    slideWith(block('b', bars), block('a', number)),
    { gender: [school] },
    'leave-out',
  );
  expect(slide).toMatchObject({ blocks: [{ kind: 'chart', id: 'a' }] });
  expect(ownWords).toEqual([{ slide: 3, part: 'heading', why: 'hidden', text: 'Wie' }]);
});
