import { expect, test } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import { fillStory } from '../../../shared/slides/fill-story.ts';
import { makeTable, stress, type Cell } from '../../support/figure-tables.ts';

const request: ChartRequest = {
  kind: 'trend',
  indicator: stress.code,
  areas: [{ level: 'municipality', code: 'A' }],
  reference: null,
};

test('fills the words of a slide, and tells in its notes what could not be filled', () => {
  const slide = filled(
    { interpretation: 'In {gebied}: {percent}', headline: '' },
    { 2025: { percent: 31 } },
    { words: { request: 'Hoe krijgen we {percent} omlaag in {wijk}?' }, speakerNotes: 'Zeg {aantal}.' },
  );
  expect(slide.chart.interpretation).toBe('In Lindewaard: 31 %');
  expect(slide.words?.request).toBe('Hoe krijgen we 31 % omlaag in {wijk}?');
  expect(slide.speakerNotes.split('\n')).toEqual([
    'Zeg –.',
    'LET OP: {wijk} is geen veld. Het blijft staan zoals je het typte.',
    'LET OP: Voor {aantal} is hier geen cijfer. Er staat een streepje.',
  ]);
});

test('warns of a typed percentage that the chart does not show, where it hides figures', () => {
  const hidden: Cell = { hidden: 'few-respondents' };
  const notes = (interpretation: string, cell: Cell) =>
    filled({ interpretation, headline: '' }, { 2023: { percent: 24 }, 2025: cell }).speakerNotes;
  expect(notes('Het ging van 24 % naar 31 %', hidden)).toContain(
    'een percentage dat deze grafiek nu niet toont',
  );
  expect(notes('Het was 24 procent', hidden)).toBe('');
  expect(notes('Het ging naar 31 %', { percent: 28 })).toBe('');
});

type ChartSlide = Extract<Slide, { kind: 'chart' }>;

function filled(
  written: Pick<ChartSlide['chart'], 'interpretation' | 'headline'>,
  cells: Readonly<Record<number, Cell>>,
  said: Partial<Pick<ChartSlide, 'words' | 'speakerNotes'>> = {},
): ChartSlide {
  const chart = { id: 'g', request, annotations: [], chosen: null, ...written };
  const slide: ChartSlide = { kind: 'chart', id: 'a', section: '', chart, speakerNotes: '', ...said };
  const story: Story = { id: 's', title: 'Verhaal', area: null, slides: [slide], changedAt: '2026-03-12' };
  const table = makeTable(
    Object.entries(cells).map(([wave, cell]) => ({
      level: 'municipality',
      area: 'A',
      wave: Number(wave),
      cell,
    })),
  );
  const specs = new Map([['a', buildChart(request, { table }, chart)]]);
  const values = { gebied: 'Lindewaard', percent: '31 %' };
  const [first] = fillStory(story, specs, () => values).slides;
  if (first?.kind !== 'chart') throw new Error('The slide became another kind');
  return first;
}
