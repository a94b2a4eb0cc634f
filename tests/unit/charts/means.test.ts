import validate from '@ooxml-tools/validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import { answerTrends } from '../../../electron/analysis/answer-trends.ts';
import { storeReader, type AnalysisReader } from '../../../electron/analysis/reader.ts';
import type { WorkspaceDatabase } from '../../../electron/store/database.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import type { Result } from '../../../shared/base/result.ts';
import { annotationKindsFor } from '../../../shared/charts/annotations/annotation-kinds.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import { markTip } from '../../../shared/charts/mark-tip.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { livingSentences } from '../../../shared/slides/living-sentences.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';
import { createTestCore, type TestCore } from '../../support/test-core.ts';

let app: TestCore;
let db: WorkspaceDatabase;
let reader: AnalysisReader;
beforeAll(async () => {
  app = createTestCore();
  const loaded = await app.core.dispatch('sample.load', {}, 'load');
  if (!loaded.ok) throw new Error(loaded.issue.title);
  const { path } = loaded.value as WorkspaceSummary;
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
    expect(spec.footer[0]).toContain('De as begint bij 1, de laagste score, en niet bij 0');
    expect(spec.comparison?.rule).toContain('Bij een gemiddelde telt de toets');
    expect(spec.comparison?.rule).toMatch(/\(samen \d,\d( tot \d,\d)?\)/);
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
      expect(xml, path).toMatch(/<c:max val="5"\/><c:min val="1"\/>/);
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
    expect(spec.footer.join(' ')).not.toContain('De as begint');
    expect(spec.comparison?.outcome.join(' ')).toMatch(/\(1,\d punt; p/);
    expect(annotationKindsFor(spec).level).toContain('schaal van punten');
    expect(spec.readings?.map(({ question }) => question) ?? []).not.toContain('whoMore');
  });
});

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
  const { table, trends } = chartNeeds(request);
  const answer: ChartAnswer = {
    table: found(answerQuestion(reader, table)),
    ...(trends === undefined ? {} : { trends: found(answerTrends(reader, trends)) }),
  };
  return { spec: buildChart(request, answer, { headline: '', annotations: [], chosen: null }), answer };
}

function found<Value>(answer: Result<Value, Issue>): Value {
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value;
}
