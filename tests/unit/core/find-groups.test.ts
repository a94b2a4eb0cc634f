import { expect, it } from 'vitest';
import type { Area } from '../../../shared/model/area.ts';
import { combinationName } from '../../../shared/model/combination.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';
import type { AnnotatedChart, Slide, Story } from '../../../shared/model/story.ts';
import { groupBarsOf, type GroupBars } from '../../../shared/slides/batch/group-bars.ts';
import type { Analyst } from '../../../electron/analysis/analyst.ts';
import { groupFinder } from '../../../electron/core/batch/find-groups.ts';
import { regionOptions } from '../../support/explore-options.ts';
import { reportSlides } from '../../support/report-story.ts';

const both = combinationName(['gender', 'class']);
const { areas } = regionOptions;
const context = { signal: new AbortController().signal };

/** Answers with two groups of each area, hidden where `hides` says so; nobody was divided by what it does not know. */
function analystWho(hides: (by: string, code: string) => boolean, known = [both, 'gender', 'class']) {
  const asked: string[] = [];
  const run = (_: string, { by = '', areas: places, indicators }: FigureQuestion) => {
    const codes = places.flatMap(({ only = [] }) => only);
    asked.push(`${by}: ${codes.join(' ')}`);
    if (!known.includes(by)) return Promise.resolve({ ok: false });
    const figures = places.flatMap(({ level, only = [] }) =>
      only.flatMap((areaCode) =>
        ['1', '2'].map((group) => ({
          key: { indicator: indicators[0], level, areaCode, group },
          value: { status: hides(by, areaCode) ? 'hidden' : 'shown' },
        })),
      ),
    );
    return Promise.resolve({ ok: true, value: { figures } });
  };
  return { asked, analyst: { run, close: () => undefined } as unknown as Analyst };
}

function storyOf(code: string, municipality: string, by: string): { story: Story; bars: GroupBars } {
  const about = { level: 'school', code } as const;
  const slides = reportSlides(about, municipality).map((slide): Slide => {
    if (slide.kind !== 'chart' || slide.chart.request.kind !== 'bars') return slide;
    return { ...slide, chart: { ...slide.chart, request: { ...slide.chart.request, by } } };
  });
  const charts = slides.flatMap((slide): AnnotatedChart[] => (slide.kind === 'chart' ? [slide.chart] : []));
  const [bars] = charts.flatMap((chart) => groupBarsOf(chart) ?? []);
  if (!bars) throw new Error('No bars.');
  return { story: { id: 's', title: '', area: about, slides, changedAt: '' }, bars };
}
const school = (code: string): Area => areas.find((area) => area.code === code) as Area;

it('asks by another breakdown only where the first shows too little', async () => {
  const shows = analystWho(() => false);
  await groupFinder(areas, shows.analyst)(storyOf('101', 'GM9901', both).story, context);
  expect(shows.asked).toEqual([`${both}: 101 GM9901 GG9901`]);

  const { asked, analyst } = analystWho((by) => by === both);
  const { story, bars } = storyOf('101', 'GM9901', both);
  const found = await groupFinder(areas, analyst)(story, context);
  expect(asked).toEqual([`${both}: 101 GM9901 GG9901`, 'gender: 101 GM9901 GG9901']);
  expect([both, 'gender'].map((by) => found(bars, by, school('101')))).toEqual([false, true]);
});

it('asks of the municipality and the region once for all reports', async () => {
  const { asked, analyst } = analystWho((_, code) => code === 'GM9901');
  const find = groupFinder(areas, analyst);
  const stories = [
    storyOf('101', 'GM9901', 'gender'),
    storyOf('102', 'GM9901', 'gender'),
    storyOf('103', 'GM9902', 'gender'),
  ];
  const shown = [];
  for (const { story, bars } of stories) {
    const shows = await find(story, context);
    shown.push([bars.area, bars.reference].map((place) => place && shows(bars, 'gender', place)));
  }
  expect(asked).toEqual(['gender: 101 GM9901 GG9901', 'gender: 102', 'gender: 103 GM9902']);
  expect(shown).toEqual([
    [true, false],
    [true, false],
    [true, true],
  ]);
});

it('leaves bars by what nobody was divided by', async () => {
  const { asked, analyst } = analystWho(() => false, ['gender']);
  const { story, bars } = storyOf('101', 'GM9901', both);
  const shows = await groupFinder(areas, analyst)(story, context);
  expect(asked).toHaveLength(1);
  expect(shows(bars, both, bars.area)).toBeNull();
});
