import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { TrendSpec } from '../../../shared/charts/spec.ts';
import { trendBreakX } from '../../../shared/charts/geometry.ts';
import { measureText } from '../../../shared/base/text-metrics.ts';
import { breakWords } from '../../../shared/charts/trend/break-words.ts';
import { gapWords } from '../../../shared/charts/trend/gap-words.ts';
import { heightOf, trendWaveX } from '../../../shared/charts/geometry.ts';
import { overlaps } from '../../../shared/charts/place-notes.ts';
import { linePieces } from '../../../shared/charts/trend/line-pieces.ts';
import { labelBox, trendLabels } from '../../../shared/charts/trend/trend-labels.ts';
import { trendVerdicts } from '../../../shared/charts/trend/trend-verdicts.ts';
import { tableTexts } from '../../support/table-texts.ts';
import { trendGapRuns, trendGaps } from '../../../shared/charts/trend/trend-gaps.ts';
import { standsAlone, trendSegments } from '../../../shared/charts/trend/trend-segments.ts';
import type { Level } from '../../../shared/model/area.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { bullied, makeTable } from '../../support/figure-tables.ts';
import type { Cell, PlacedCell } from '../../support/figure-tables.ts';

const waves = [2019, 2021, 2023, 2025];
const at = (percent: number): Cell => ({ percent, lower: percent - 3, upper: percent + 3, n: 400 });

test('joins all waves while the question stays the same', () => {
  const [own] = trend({ Molenbroek: [at(13), at(19), at(27), at(31)] }).series;
  expect(own && linesOf(own)).toEqual([[2019, 2021, 2023, 2025]]);
});

test('says which sampling unit goes for a school, and which for the larger area beside it', () => {
  const cells = waves.flatMap((wave): PlacedCell[] => [
    { level: 'school', area: 'Het Baken', wave, cell: at(20) },
    { level: 'municipality', area: 'Lindewaard', wave, cell: at(30) },
  ]);
  const table = makeTable(cells);
  const figures = table.figures.map((figure) =>
    figure.key.level === 'school' ? { ...figure, marks: ['psu-respondent'] } : figure,
  );
  const spec = buildChart(
    {
      kind: 'trend',
      indicator: table.indicators[0]?.code ?? '',
      areas: [{ level: 'school', code: 'Het Baken' }],
      reference: { level: 'municipality', code: 'Lindewaard' },
    },
    { table: { ...table, figures } },
    { headline: '', annotations: [], chosen: null },
  );
  expect(writeFooter(spec.footer)[0]).toContain(
    '(steekproefeenheid: deelnemer, bij het grotere gebied school)',
  );
});

test('names both sampling units where few schools carry a figure and the less sure of the two counts', () => {
  const table = makeTable(
    waves.map((wave): PlacedCell => ({ level: 'municipality', area: 'Aldermade', wave, cell: at(20) })),
  );
  const figures = table.figures.map((figure) =>
    figure.key.wave === 2025 ? { ...figure, marks: ['least-sure'] } : figure,
  );
  const spec = buildChart(
    {
      kind: 'trend',
      indicator: table.indicators[0]?.code ?? '',
      areas: [{ level: 'municipality', code: 'Aldermade' }],
      reference: null,
    },
    { table: { ...table, figures } },
    { headline: '', annotations: [], chosen: null },
  );
  expect(writeFooter(spec.footer)[0]).toContain('(steekproefeenheid: deelnemer en school)');
});

test('says what a verdict over time is against, and that the larger area beside it was not tested', () => {
  const compared = {
    to: { kind: 'wave', wave: 2023 } as const,
    difference: 9,
    verdict: 'ongunstiger' as const,
    p: 0.004,
  };
  const table = makeTable(
    waves.flatMap((wave): PlacedCell[] => [
      {
        ...{ level: 'school', area: 'Het Baken', wave, cell: at(wave === 2025 ? 39 : 30) },
        ...(wave === 2025 ? { compared } : {}),
      },
      { level: 'municipality', area: 'Lindewaard', wave, cell: at(60) },
    ]),
    { comparing: { with: 'wave', correction: 'bh', rule: { kind: 'test' }, family: 6 } },
  );
  const spec = buildChart(
    {
      kind: 'trend',
      indicator: table.indicators[0]?.code ?? '',
      areas: [{ level: 'school', code: 'Het Baken' }],
      reference: { level: 'municipality', code: 'Lindewaard' },
    },
    { table },
    { headline: '', annotations: [], chosen: null },
  ) as TrendSpec;
  const room = { plot: { x: 40, y: 10, w: 700, h: 400 }, right: 900, size: 13, dot: 10 };
  const [word] = trendVerdicts(spec, trendLabels(spec, room), room);
  expect(word?.look.word).toBe('ongunstiger dan in 2023');
  const lines = linePieces(spec, room.plot, 1);
  expect(lines.filter((piece) => word && overlaps(word.box, piece))).toEqual([]);
  expect(tableTexts(spec).header).toContain('Oordeel (tegenover de meting ervoor)');
  expect(writeFooter(spec.footer).join(' ')).toContain(
    'De lijn van Lindewaard staat ernaast: het oordeel gaat daar niet over',
  );
});

test('keeps the value at the first wave off the numbers of an axis that stands there', () => {
  const spec = trend({ Molenbroek: [at(16), at(37), at(40), at(43)] });
  const plot = { x: 40, y: 10, w: 700, h: 300 };
  const axisAt = trendWaveX(spec, plot, 2019);
  const first = (room: { axisAt?: number }) =>
    trendLabels(spec, { plot, right: 900, size: 16, dot: 10, ...room }).find(({ at: { x } }) => x === axisAt);
  const label = first({ axisAt });
  const numbers = spec.axis.ticks.map((tick) => {
    return { x: 0, y: heightOf(spec.axis, tick, plot) - 8, w: axisAt - 8, h: 16 };
  });
  const covers = (found: ReturnType<typeof first>) =>
    numbers.some((number) => found && overlaps(labelBox(found, 16), number));
  expect(label).toBeDefined();
  expect(covers(label)).toBe(false);
  expect(covers(first({}))).toBe(true);
});

test('draws no line over a wave that was not asked', () => {
  const [own] = trend({ Molenbroek: [at(13), { unavailable: 'not-asked' }, at(27), at(31)] }).series;
  expect(own && linesOf(own)).toEqual([[2023, 2025]]);
  expect(own && standsAlone(own, 2019)).toBe(true);
});

test('draws no line over a hidden wave', () => {
  const [own] = trend({ Molenbroek: [at(13), at(19), { hidden: 'few-respondents' }, at(31)] }).series;
  expect(own && linesOf(own)).toEqual([[2019, 2021]]);
});

test('draws no line over a change of question, and says what changed', () => {
  const spec = trend({ Molenbroek: [at(13), at(19), at(27), at(31)] }, { newIn: 2025 });
  expect(spec.breaks).toEqual([
    { beforeWave: 2025, title: 'Andere vraag vanaf 2025', detail: 'School en online staan nu in één vraag.' },
  ]);
  const [own] = spec.series;
  expect(own && linesOf(own)).toEqual([[2019, 2021, 2023]]);
  expect(writeFooter(spec.footer)[0]).toContain('Open tekens: nieuwe vraag');
});

test('sees no break when only waves with the new question are there', () => {
  const spec = trend({ Molenbroek: [at(13), at(19), at(27), at(31)] }, { newIn: 2019 });
  expect(spec.breaks).toEqual([]);
});

test('gives one reason for a wave nobody was asked in, and a name where one area is hidden', () => {
  const notAsked: Cell = { unavailable: 'not-asked' };
  const spec = trend({
    Molenbroek: [at(13), notAsked, { hidden: 'few-respondents' }, at(31)],
    Oosterveen: [at(8), notAsked, at(12), at(15)],
  });
  expect(trendGaps(spec)).toEqual([
    { wave: 2021, name: null, reason: 'Niet gevraagd in deze meting', isHidden: false },
    { wave: 2023, name: 'Molenbroek', reason: 'Verborgen: minder dan 30 leerlingen', isHidden: true },
  ]);
});

test('tells one reason once for the waves next to each other that share it', () => {
  const few: Cell = { hidden: 'few-respondents' };
  const runs = trendGapRuns(trend({ Molenbroek: [few, few, at(19), few] }));
  expect(runs.map(({ waves }) => waves)).toEqual([[2019, 2021], [2025]]);
});

test('puts the own area first, the reference last, each with its own marker', () => {
  const four = [at(13), at(19), at(27), at(31)];
  const spec = trend({ Molenbroek: four, Oosterveen: four, Havenkwartier: four }, { reference: four });
  expect(spec.series.map(({ name, role }) => [name, role])).toEqual([
    ['Molenbroek', 'own'],
    ['Oosterveen', 'other'],
    ['Havenkwartier', 'other'],
    ['Regio', 'reference'],
  ]);
  expect(new Set(spec.series.map(({ marker }) => marker)).size).toBe(4);
});

test('names area and period in a neutral headline', () => {
  expect(trend({ Molenbroek: [at(13), at(19), at(27), at(31)] }).headline).toBe(
    'Gepest in Molenbroek, 2019–2025',
  );
});

test('tells every shown wave in the alt text, and which are not shown', () => {
  const spec = trend({ Molenbroek: [at(13), { hidden: 'few-respondents' }, at(27), at(31)] });
  expect(spec.altText).toContain(
    'Molenbroek 2019 13\u00a0% (10 tot 16\u00a0%), 2023 27\u00a0% (24 tot 30\u00a0%)',
  );
  expect(spec.altText).toContain('Niet getoond: Molenbroek 2021.');
});

function trend(
  areas: Readonly<Record<string, readonly Cell[]>>,
  { newIn, reference }: { readonly newIn?: number; readonly reference?: readonly Cell[] } = {},
): TrendSpec {
  const place = (level: Level, area: string, cells: readonly Cell[]) =>
    cells.map((cell, index): PlacedCell => {
      const wave = waves[index] ?? 0;
      return { level, area, wave, cell, version: newIn !== undefined && wave >= newIn ? 2 : 1 };
    });
  const cells = Object.entries(areas).flatMap(([area, values]) => place('municipality', area, values));
  const request: ChartRequest = {
    kind: 'trend',
    indicator: bullied.code,
    areas: Object.keys(areas).map((code) => ({ level: 'municipality', code })),
    reference: reference ? { level: 'region', code: 'Regio' } : null,
  };
  const table = makeTable([...cells, ...place('region', 'Regio', reference ?? [])], { indicator: bullied });
  const spec = buildChart(request, { table }, { headline: '', annotations: [], chosen: null });
  if (spec.kind !== 'trend') throw new Error(`Expected a trend, got ${spec.kind}`);
  return spec;
}

function linesOf(series: TrendSpec['series'][number]): number[][] {
  return trendSegments(series).map((segment) => segment.map(({ wave }) => wave));
}

test('says of a wave with many hidden figures that they are, without all reasons, and of the others why', () => {
  const few: Cell = { hidden: 'few-respondents' };
  const other: Cell = { hidden: 'protects-another-figure' };
  const spec = trend({
    Molenbroek: [few, at(19), other, at(31)],
    Oosterveen: [other, other, at(20), at(33)],
  });
  const room = { plot: { x: 0, y: 0, w: 5, h: 3 }, size: 10 / 72 };
  const told = gapWords(spec, room);
  expect(told.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
    'verborgen',
    'Oosterveen Verborgen: beschermt een ander cijfer',
    'Molenbroek Verborgen: beschermt een ander cijfer',
  ]);
  expect(told[0]?.whole).toContain('Oosterveen: Verborgen: beschermt een ander cijfer');
  expect(told.every(({ hatch }) => hatch !== null)).toBe(true);
});

test('keeps words of hidden figures off the line of a change of question', () => {
  const few: Cell = { hidden: 'few-respondents' };
  const plot = { x: 0, y: 0, w: 3.6, h: 3 };
  const spec: TrendSpec = {
    ...trend({ Molenbroek: [few, at(19), few, at(31)], Zandelinge: [at(17), at(19), at(27), few] }),
    breaks: [{ beforeWave: 2025, title: 'Andere vraag vanaf 2025', detail: 'niet te vergelijken' }],
  };
  const line = trendBreakX(spec, plot, 2025);
  const boxes = gapWords(spec, { plot, size: 10 / 72 }).map(({ box }) => box);
  expect(boxes).toHaveLength(3);
  expect(boxes.filter(({ x, w }) => x < line && line < x + w)).toEqual([]);
});

test('writes the words of a change of question whole, before its line where it is near the edge', () => {
  const spec: TrendSpec = {
    ...trend({ Molenbroek: [at(13), at(19), at(27), at(31)] }),
    breaks: [
      {
        beforeWave: 2025,
        title: 'Andere vraag vanaf 2025',
        detail: 'Andere antwoorden op de vraag dan in eerdere jaren',
      },
    ],
  };
  const plot = { x: 0, y: 0, w: 4, h: 3 };
  const [words] = breakWords(spec, { plot, right: 4.8, label: 14 / 72, tick: 12 / 72 });
  expect(words?.title).toBe('Andere vraag vanaf 2025');
  expect(words?.detail).toBe('niet te vergelijken met eerder');
  expect(words && words.x).toBeLessThan(words?.at ?? 0);
});

test('keeps the words of two changes of question apart, and words of hidden figures in the plot', () => {
  const few: Cell = { hidden: 'few-respondents' };
  const detail = 'niet te vergelijken met eerder';
  const spec: TrendSpec = {
    ...trend({ Molenbroek: [few, at(19), at(27), few] }),
    breaks: [
      { beforeWave: 2021, title: 'Andere vraag vanaf 2021', detail },
      { beforeWave: 2025, title: 'Andere vraag vanaf 2025', detail },
    ],
  };
  const plot = { x: 0.5, y: 0, w: 3.4, h: 3 };
  const [one, two] = breakWords(spec, { plot, right: 4.8, label: 14 / 72, tick: 12 / 72 });
  if (!one || !two) throw new Error('A change of question has no words.');
  const end = one.x + Math.max(measureText(one.title, 14 / 72, 600), measureText(one.detail, 12 / 72));
  expect(two.x).toBeGreaterThan(end);
  for (const { box } of gapWords(spec, { plot, size: 10 / 72 })) {
    expect(box.x).toBeGreaterThanOrEqual(plot.x);
    expect(box.x + box.w).toBeLessThanOrEqual(plot.x + plot.w + 1e-9);
  }
});
