import { expect, test } from 'vitest';
import type { Annotation } from '../../../../shared/model/annotation.ts';
import type { Area } from '../../../../shared/model/area.ts';
import { combinationName } from '../../../../shared/model/combination.ts';
import type { AnnotatedChart, Slide, SlideBlock } from '../../../../shared/model/story.ts';
import { storySchema, type Story } from '../../../../shared/model/story.ts';
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
function told(slide: Slide, hidden: Readonly<Record<string, readonly Area[]>>) {
  const story: Story = {
    ...{ id: 's', title: 'Gesprek', changedAt: '2026-01-01T00:00:00Z' },
    ...{ area: { level: 'school', code: '601' }, slides: [slide] },
  };
  const shown = showGroups(
    story,
    areas,
    (_, by, { level, code }) =>
      !(hidden[by] ?? []).some((area) => area.level === level && area.code === code),
  );
  return { slide: storySchema.parse(shown.story).slides[0], ownWords: shown.ownWords };
}

const slideOf = (chart: Partial<AnnotatedChart>): Slide => ({ ...barsSlide, chart: { ...bars, ...chart } });
const divided = (by: string): AnnotatedChart => ({
  ...bars,
  request: { ...bars.request, by } as AnnotatedChart['request'],
});
const slideWith = (...blocks: readonly SlideBlock[]): Slide => ({
  ...{ kind: 'charts', id: 'd', section: '', headline: '', layout: 'columns', interpretation: '' },
  ...{ blocks, speakerNotes: '' },
});
const block = (id: string, chart: AnnotatedChart): SlideBlock => ({
  kind: 'chart',
  id,
  heading: 'Wie',
  chart,
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
    { slide: 1, part: 'note', why: 'hidden', text: '{percent} van de meisjes' },
    { slide: 1, part: 'interpretation', why: 'hidden', text: 'Bij meisjes is het {percent}.' },
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
