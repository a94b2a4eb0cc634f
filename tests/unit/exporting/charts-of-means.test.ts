import validate from '@ooxml-tools/validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGaps } from '../../../electron/analysis/answer-gaps.ts';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import { answerTrends } from '../../../electron/analysis/answer-trends.ts';
import { storeReader, type AnalysisReader } from '../../../electron/analysis/reader.ts';
import type { WorkspaceDatabase } from '../../../electron/store/database.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { toldNumber } from '../../../electron/exporting/pptx/chart/told-number.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { writeFooter, writeSentences } from '../../../shared/charts/footer/write-footer.ts';
import type { Result } from '../../../shared/base/result.ts';
import { annotationKindsFor } from '../../../shared/charts/annotations/annotation-kinds.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import { dotsAcross } from '../../../shared/charts/dumbbell/dumbbell-layout.ts';
import { alongAxis } from '../../../shared/charts/geometry.ts';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import { markTip } from '../../../shared/charts/mark-tip.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { chartGapTexts } from '../../../shared/language/nl/chart-gaps.ts';
import { livingSentences } from '../../../shared/slides/living-sentences.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

let app: TestCore;
let db: WorkspaceDatabase;
let reader: AnalysisReader;
beforeAll(async () => {
  app = createTestCore();
  const { path } = await openSampleCopy(app);
  app.core.close();
  const opened = openWorkspace(path, { now: () => new Date('2026-03-12T10:15:00') });
  if (!opened.ok) throw new Error(opened.issue.title);
  db = opened.value.db;
  reader = storeReader(db);
}, 60_000);
afterAll(() => {
  db.close();
  app.dispose();
});

const mean = { indicator: 'EBGLK301', measure: 'mean' } as const;
const wholeScale = /<c:max val="5"\/><c:min val="1"\/>/;
const percentWords = /%(?!-)|procentpunt(?!en)/;

describe('charts of means', () => {
  it('stand on the scale of the score and tell figures, limits and differences in its points', () => {
    const { spec, answer } = draw({
      ...{ kind: 'ranking', ...mean, wave: 2025, level: 'municipality', within: null },
      ...{ reference: regionOf(), order: 'high-first' },
    });
    if (spec.kind !== 'ranking') throw new Error('Another kind');
    expect(spec.axis).toEqual({ min: 1, max: 5, ticks: [1, 2, 3, 4, 5], measure: 'mean' });
    expect(spec.subtitle).toContain('gemiddelde op een schaal van 1 tot 5');
    expect(writeFooter(spec.footer)[0]).toContain('De as begint bij 1, de laagste score, en niet bij 0');
    expect(writeSentences(spec.comparison?.rule ?? [])).toContain('Bij een gemiddelde telt de toets');
    expect(writeSentences(spec.comparison?.rule ?? [])).toMatch(/\(samen \d,\d( tot \d,\d)?\)/);
    const compared = spec.rows.filter(({ difference }) => difference !== null);
    expect(compared.length).toBeGreaterThan(4);
    for (const mark of chartMarks(spec).filter(({ difference }) => difference !== null)) {
      const tip = markTip(mark);
      expect(tip.figure?.percent).toMatch(/^(~\s)?\d,\d$/);
      expect(tip.figure?.interval).toMatch(/tussen \d,\d en \d,\d$/);
      expect(tip.difference?.words).toMatch(/punt (verschil|hoger|lager|gunstiger|ongunstiger)/);
      const sentence = describeMark(answer.table, mark.mark);
      expect(sentence).toMatch(/Gemiddeld scoren de leerlingen .+ \d,\d op/);
      expect(sentence).toContain('Dat is ');
      expect([tip.difference?.words, sentence].join(' ')).not.toMatch(percentWords);
    }
    const { header, rows } = tableRows(spec);
    expect(header).toEqual(expect.arrayContaining(['Gemiddelde', 'Verschil (punten)']));
    expect(
      rows
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ).not.toContain('%');
    expect(spec.altText).toMatch(/hoogste .+ \d,\d \(\d,\d tot \d,\d\)/);
  });

  it('are charts of PowerPoint itself, with decimals and without a percent sign', async () => {
    const specs = [
      draw({
        ...{ kind: 'ranking', ...mean, wave: 2025, level: 'municipality', within: null },
        ...{ reference: regionOf(), order: 'high-first' },
      }),
      draw({ kind: 'trend', ...mean, areas: [regionOf()], reference: null }),
      draw({ kind: 'bars', ...mean, wave: 2025, area: regionOf(), reference: null, by: 'gender' }),
    ].map(({ spec }) => spec);
    const pptx = await writePptx(documentOf(specs), drawChart);
    expect(await validate(pptx, 'pptx', 'Microsoft365')).toEqual([]);
    const parts = await unpack(pptx);
    const charts = [...parts].filter(([path]) => /^ppt\/charts\/chart\d_1\.xml$/.test(path));
    expect(charts).toHaveLength(3);
    for (const [path, xml] of charts) {
      const formats = [...xml.matchAll(/formatCode="([^"]*)"/g)].map(([, format]) => format);
      expect(formats.join(' '), path).not.toContain('%');
      // Bars stand on the whole scale, a line on the stretch it takes up.
      const ends = xml.includes('<c:lineChart>')
        ? /<c:max val="4(\.\d)?"\/><c:min val="3(\.\d)?"\/>/
        : wholeScale;
      expect(xml, path).toMatch(ends);
      // With one decimal many an interval would be as long as nothing.
      expect(xml, path).toMatch(/<c:v>[34]\.\d\d<\/c:v>/);
    }
    const labelled = charts.filter(([, xml]) => xml.includes('formatCode="0.0" sourceLinked="0"'));
    expect(labelled).toHaveLength(2);
    const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide[234]\.xml$/.test(path));
    for (const [path, xml] of slides) {
      const words = textsIn(parse(xml), 'a:t')
        .join(' ')
        .replaceAll(/95\s%-/g, '');
      expect(words, path).not.toMatch(percentWords);
    }
  }, 120_000);

  it('follow a mean over the waves, and head it with what its slope tells', () => {
    const { spec } = draw({ kind: 'trend', ...mean, areas: [regionOf()], reference: null });
    expect(spec.headline).toMatch(/van \d,\d+ in 2019 naar \d,\d+ in 2025, (on)?gunstiger$/);
    expect(spec.altText).toContain('het gemiddelde van ‘');
    expect(livingSentences(spec).map(({ filled }) => filled)[0]).toMatch(/is het \d,\d \(2025\)\.$/);
  });

  it('hold groups against each other, and carry no line that is set as a percentage', () => {
    const { spec } = draw({
      ...{ kind: 'bars', indicator: 'WHO5', measure: 'mean', wave: 2025 },
      ...{ area: regionOf(), reference: null, by: 'gender' },
    });
    if (spec.kind !== 'bars') throw new Error('Another kind');
    expect(spec.axis).toMatchObject({ min: 0, max: 25, ticks: [0, 5, 10, 15, 20, 25] });
    expect(writeFooter(spec.footer).join(' ')).not.toContain('De as begint');
    expect(spec.comparison?.outcome.join(' ')).toMatch(/\(1,\d punt; p/);
    expect(annotationKindsFor(spec).level).toContain('schaal van punten');
    expect(spec.readings?.map(({ question }) => question) ?? []).not.toContain('whoMore');
  });
});

const gaps = { indicator: 'EBGLK301', measure: 'mean', by: 'gender' } as const;
const ofLevel = { level: 'municipality', within: null } as const;

describe('the other charts of a score', () => {
  const requests = (): readonly ChartRequest[] => [
    { kind: 'dumbbell', ...gaps, wave: 2025, ...ofLevel, reference: regionOf(), order: 'gap' },
    { kind: 'gaps', ...gaps, area: regionOf(), reference: null },
    { kind: 'multiples', ...mean, ...ofLevel, reference: regionOf() },
    { kind: 'map', ...mean, wave: 2025, ...ofLevel, reference: regionOf() },
    { kind: 'number', ...mean, wave: 2025, area: municipality(), reference: regionOf() },
  ];

  it('tell every figure, limit and difference in points of the score, and the same in mark, table and words', () => {
    for (const request of requests()) {
      const { spec, answer } = draw(request);
      const { kind } = spec;
      const { header, rows } = tableRows(spec);
      const table = rows.flat().map(({ text }) => text);
      const told = [spec.headline, spec.altText, ...writeFooter(spec.footer), ...header, ...table].join(' ');
      expect(told.replaceAll(/95\s?%-?(betrouwbaarheids)?interval(len)?/g, ''), kind).not.toMatch(
        percentWords,
      );
      expect(spec.subtitle, kind).toContain('gemiddelde op een schaal van 1 tot 5');
      expect(header, kind).toContain('Gemiddelde');
      expect(writeSentences(spec.comparison?.rule ?? []), kind).toContain('Bij een gemiddelde telt de toets');
      const shown = chartMarks(spec).filter(({ value }) => value.status === 'shown');
      expect(shown.length, kind).toBeGreaterThan(1);
      for (const one of shown) {
        const figure = markTip(one).figure?.percent ?? '';
        expect(figure, kind).toMatch(/^(~\s)?[345],\d$/);
        expect(table, kind).toContain(figure.replace(/^~\s/, ''));
        expect(describeMark(answer.table, one.mark, one.difference), kind).toContain(
          figure.replace(/^~\s/, ''),
        );
      }
    }
  });

  it('draw lines on the stretch they take up, alike for small ones, say where it begins, and keep all of them in it', () => {
    for (const request of [
      { kind: 'trend', ...mean, areas: [municipality()], reference: regionOf() } as const,
      ...requests().filter(({ kind }) => kind === 'gaps' || kind === 'multiples'),
    ]) {
      const { spec } = draw(request);
      if (spec.kind !== 'trend' && spec.kind !== 'gaps' && spec.kind !== 'multiples')
        throw new Error(spec.kind);
      const { min, max, ticks } = spec.axis;
      // On the whole scale of four points a change that counts was flat; a fifth of it would make much of any.
      expect(max - min, spec.kind).toBeGreaterThanOrEqual(0.79);
      expect(max - min, spec.kind).toBeLessThan(2);
      expect(ticks.length, spec.kind).toBeGreaterThan(3);
      expect(writeFooter(spec.footer).join(' '), spec.kind).toMatch(/De as begint bij 3(,\d)?\./);
      const shown = chartMarks(spec).flatMap(({ value }) => (value.status === 'shown' ? [value] : []));
      for (const { percent, lower, upper } of shown) {
        const isDrawn = spec.kind !== 'gaps';
        expect(Math.min(percent, (isDrawn ? lower : null) ?? percent), spec.kind).toBeGreaterThanOrEqual(min);
        expect(Math.max(percent, (isDrawn ? upper : null) ?? percent), spec.kind).toBeLessThanOrEqual(max);
      }
    }
  });

  it('say how far groups lie apart as the gaps of the command line do', () => {
    const [request] = requests();
    if (request?.kind !== 'dumbbell') throw new Error('Another order');
    const { spec, answer } = draw(request);
    if (spec.kind !== 'dumbbell') throw new Error('Another kind');
    // Close by, and on round tenths: on the whole scale all lines would be dots.
    expect(spec.axis.max - spec.axis.min).toBeLessThan(2);
    expect(spec.axis.measure).toBe('mean');
    expect(writeFooter(spec.footer)[0]).toMatch(/^De as begint bij 3,\d\. /);
    // Where PowerPoint draws the dot, which tells two decimals, stands the figure beside it.
    const plot = { x: 0, y: 0, w: 1000, h: 100 };
    const placed = spec.rows.flatMap((row) => dotsAcross(spec, row, plot));
    for (const { value, x } of placed) {
      const told = toldNumber(value.percent, 'mean');
      expect(Math.abs(x - alongAxis(spec.axis, told, 0, 1000))).toBeLessThan(2);
    }
    const sizes = spec.rows.flatMap(({ gap }) => (gap.status === 'shown' ? [gap.difference] : []));
    const answered = answer.gaps?.gaps.flatMap(({ value }) =>
      value.status === 'shown' ? [value.difference] : [],
    );
    expect(sizes.length).toBeGreaterThan(1);
    // "0,27" between "0,3" and "0,4" would read as another kind of figure.
    const decimals = spec.rows.flatMap(({ gap }) =>
      gap.status === 'shown'
        ? [...chartGapTexts.size(gap).matchAll(/,(\d+)/g)].map(([, tail]) => tail?.length)
        : [],
    );
    expect(new Set(decimals).size).toBe(1);
    expect(sizes.toSorted()).toEqual(answered?.toSorted());
  });

  it('are charts of PowerPoint itself where it has such a chart, on the scale of the score', async () => {
    const specs = requests().map((request) => draw(request).spec);
    const pptx = await writePptx(documentOf(specs), drawChart);
    expect(await validate(pptx, 'pptx', 'Microsoft365')).toEqual([]);
    const parts = [...(await unpack(pptx))];
    const charts = parts.filter(([path]) => /^ppt\/charts\/chart\d+_\d+\.xml$/.test(path));
    // The dumbbell, lines and gaps, and a small one per municipality.
    expect(charts.length).toBeGreaterThan(5);
    for (const [path, xml] of charts) {
      expect(xml.match(/formatCode="[^"]*%/g), path).toBeNull();
      // With the two decimals of the tables (a third keeps a half from being rounded up): no more is told.
      expect(xml.match(/<c:v>[345]\.\d{4,}<\/c:v>/g), path).toBeNull();
    }
    const ends = (xml: string) =>
      /<c:max val="([345](?:\.\d)?)"\/><c:min val="(3(?:\.\d)?)"\/>/.exec(xml)?.slice(1);
    expect(charts.filter(([, xml]) => ends(xml) !== undefined).length).toBeGreaterThan(5);
  }, 120_000);
});

function municipality(): { level: 'municipality'; code: string } {
  return { level: 'municipality', code: 'GM9901' };
}

function regionOf(): { level: 'region'; code: string } {
  const {
    areas: [area],
  } = found(
    answerQuestion(reader, {
      indicators: ['EBGLK301'],
      measure: 'mean',
      waves: [2025],
      areas: [{ level: 'region' }],
    }),
  );
  if (area === undefined) throw new Error('The sample has a region');
  return { level: 'region', code: area.code };
}

function draw(request: ChartRequest): { readonly spec: ChartSpec; readonly answer: ChartAnswer } {
  const { table, trends, gaps } = chartNeeds(request);
  const answer: ChartAnswer = {
    table: found(answerQuestion(reader, table)),
    ...(trends === undefined ? {} : { trends: found(answerTrends(reader, trends)) }),
    ...(gaps === undefined ? {} : { gaps: found(answerGaps(reader, gaps)) }),
  };
  return { spec: buildChart(request, answer, { headline: '', annotations: [], chosen: null }), answer };
}

function found<Value>(answer: Result<Value, Issue>): Value {
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value;
}
