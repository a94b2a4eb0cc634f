import { describe, expect, it } from 'vitest';
import { explainFigure } from '../../../electron/analysis/explain-figure.ts';
import type { AnalysisReader } from '../../../electron/analysis/reader.ts';
import { explanationText, writeExplanation } from '../../../shared/language/explanation.ts';
import type { Explanation, SectionOf, ShownSection } from '../../../shared/model/explanation.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';
import {
  area,
  ask,
  figureOf,
  indicatorColumn,
  microdata,
  published,
  shown,
  times,
  wave,
  workspaceWith,
} from './workspace.ts';

const municipalities: FigureQuestion = { indicators: ['STRESS'], areas: [{ level: 'municipality' }] };

/** Ten schools of forty pupils in GM9901, weighted, and one of twelve in GM9902. */
function monitor() {
  const yes = Array.from({ length: 10 }, (_, school) => 8 + school);
  const answers = [...yes.flatMap((count) => times(count, 1, 38 - count, 0, 2, 9)), ...times(3, 1, 9, 0)];
  const schools = [...yes.flatMap((_, school) => times(40, `S${String(school)}`)), ...times(12, 'KLEIN')];
  return microdata([
    wave(2025, [
      indicatorColumn('STRESS', answers),
      { name: 'Schoolcode', role: 'school', values: schools },
      { name: 'Gemeente', role: 'municipality', values: times(400, 'GM9901', 12, 'GM9902') },
      { name: 'Weging', role: 'weight', values: times(206, '0.5', 206, '1.5') },
    ]),
  ]);
}

function explain(reader: AnalysisReader, question: FigureQuestion, areaCode: string): Explanation {
  const { key } = figureOf(ask(reader, question), areaCode);
  const explained = explainFigure(reader, { question, mark: key });
  if (!explained.ok) throw new Error(explained.issue.title);
  return explained.value;
}

function section<Kind extends ShownSection['kind']>({ sections }: Explanation, kind: Kind): SectionOf<Kind> {
  const found = (sections as readonly ShownSection[]).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`No section ${kind}`);
  return found as SectionOf<Kind>;
}

describe('how a shown figure was made', () => {
  it('says that a question did not go to everyone, and never to how many', () => {
    const answers = times(20, 1, 40, 0, 137, 8);
    const { reader } = workspaceWith([microdata([wave(2025, [indicatorColumn('STRESS', answers)])])]);
    const question: FigureQuestion = { indicators: ['STRESS'], areas: [{ level: 'region' }] };
    const explanation = explain(reader, question, 'REGIO');
    expect(section(explanation, 'counts')).toMatchObject({ n: 60, notApplicable: true });
    const written = explanationText(explanation);
    expect(written).toContain('niet voor iedereen');
    expect(`${JSON.stringify(explanation)} ${written}`).not.toContain('137');
  });

  it('tells file, definition, counts, weight, design, estimate and interval, with the numbers of the figure', () => {
    const { reader } = workspaceWith([monitor()]);
    const explanation = explain(reader, municipalities, 'GM9901');
    expect(explanation.status).toBe('shown');
    expect(explanation.sections.map(({ kind }) => kind)).toEqual([
      'delivery',
      'definition',
      'domain',
      'weight',
      'design',
      'counts',
      'estimate',
      'precision',
      'interval',
      'reliability',
      'disclosure',
    ]);
    const figure = shown(figureOf(ask(reader, municipalities), 'GM9901'));
    expect(section(explanation, 'delivery')).toMatchObject({
      fileName: 'monitor.csv',
      rows: 412,
      wave: 2025,
    });
    expect(section(explanation, 'definition')).toMatchObject({
      column: { name: 'STRESS' },
      counts: { kind: 'answer', answer: { code: '1' } },
      missing: [{ code: '9', label: null }],
    });
    expect(section(explanation, 'domain')).toMatchObject({ placement: 'column', column: 'Gemeente' });
    expect(section(explanation, 'counts')).toMatchObject({ n: 380, manyMissing: false, numerator: 125 });
    expect(section(explanation, 'weight').range).toEqual({ smallest: 0.5, largest: 1.5, mean: 1 });
    expect(section(explanation, 'design')).toMatchObject({ psu: 'school', why: null, strata: 1, units: 11 });
    expect(section(explanation, 'precision')).toMatchObject({ units: 10, df: 9, deff: figure.deff });
    expect(section(explanation, 'interval')).toMatchObject({
      method: 'logit',
      lower: figure.lower,
      upper: figure.upper,
    });
  });

  it('fills the formula in so that it gives the percentage', () => {
    const { reader } = workspaceWith([monitor()]);
    const written = writeExplanation(explain(reader, municipalities, 'GM9901'));
    const formula = written.find(({ kind }) => kind === 'estimate')?.formula ?? '';
    const [, yes = '', n = '', percent = ''] = /= ([\d.,]+) \/ (\d+) = ([\d,]+)/.exec(formula) ?? [];
    const number = (text: string) => Number(text.replace(',', '.'));
    expect((100 * number(yes)) / number(n)).toBeCloseTo(number(percent), 1);
    expect(number(percent)).toBeCloseTo(shown(figureOf(ask(reader, municipalities), 'GM9901')).percent, 1);
  });

  it('says why pupils are the unit: one school, or schools that are asked for', () => {
    const { reader } = workspaceWith([monitor()], 'table-book');
    expect(section(explain(reader, municipalities, 'GM9901'), 'design').why).toBe('one-school');
    const schools: FigureQuestion = { indicators: ['STRESS'], areas: [{ level: 'school' }] };
    expect(section(explain(reader, schools, 'S1'), 'design').why).toBe('schools-asked');
    expect(section(explain(reader, { ...municipalities, psu: 'respondent' }, 'GM9901'), 'design').why).toBe(
      'chosen',
    );
  });

  it('tells the comparison with its family and rule', () => {
    const { reader } = workspaceWith([monitor()], 'table-book');
    const question: FigureQuestion = {
      ...municipalities,
      compare: { with: 'rest', correction: 'bonferroni' },
    };
    const explanation = explain(reader, question, 'GM9901');
    const { comparison, basis } = section(explanation, 'comparison');
    expect(comparison).toMatchObject({ status: 'shown', test: 'rao-scott', family: 2 });
    expect(basis).toMatchObject({ correction: 'bonferroni', rule: { kind: 'test' } });
    expect(explanationText(explanation)).toContain('Vergeleken met: de rest van');
  });
});

describe('how a figure that is not shown was made', () => {
  it('tells nothing that is counted in the area of a hidden figure', () => {
    const { reader } = workspaceWith([monitor()]);
    const explanation = explain(reader, municipalities, 'GM9902');
    expect(explanation.status).toBe('hidden');
    expect(explanation.sections.map(({ kind }) => kind)).toEqual([
      'delivery',
      'definition',
      'domain',
      'weight',
      'design',
      'disclosure',
    ]);
    expect(section(explanation, 'disclosure')).toMatchObject({ outcome: 'few-respondents' });
    const text = explanationText(explanation);
    expect(text).toContain('Verborgen: minder dan 30 leerlingen.');
    // Twelve pupils, three of whom say yes: neither stands anywhere as a number of its own.
    expect(text).not.toMatch(/\b(12|3)\b/);
  });

  it('tells the same of a hidden figure whatever its pupils answered', () => {
    const texts = [times(3, 1, 9, 0), times(9, 1, 3, 0)].map((small) => {
      const content = monitor();
      const columns = content.waves.flatMap((each) => each.columns);
      const answers = columns.find(({ name }) => name === 'STRESS')?.content;
      if (answers?.kind !== 'coded') throw new Error('The answers are codes');
      small.forEach((code, i) => (answers.values[400 + i] = answers.codes.indexOf(code)));
      return explanationText(explain(workspaceWith([content]).reader, municipalities, 'GM9902'));
    });
    expect(texts[0]).toBe(texts[1]);
  });

  it('says of what is not there that it is not', () => {
    const { reader } = workspaceWith([monitor()]);
    const question = {
      ...municipalities,
      areas: [{ level: 'municipality', only: ['GM9901'] }],
      waves: [2023],
    } as const;
    const explanation = explain(reader, question, 'GM9901');
    expect(explanation.status).toBe('unavailable');
    expect(section(explanation, 'disclosure').outcome).toBe('not-asked');
  });
});

it('takes a published figure over as it was published', () => {
  const country = area('country', 'NL01');
  const { reader } = workspaceWith([published([{ areaCode: 'NL01', percent: 28.5, n: 9000 }], [country])]);
  const question: FigureQuestion = { indicators: ['Stress_21'], areas: [{ level: 'country' }] };
  const explanation = explain(reader, question, 'NL01');
  expect(section(explanation, 'estimate')).toMatchObject({ measure: 'published', value: 28.5 });
  expect(section(explanation, 'disclosure').outcome).toBe('published');
  expect(explanation.sections.map(({ kind }) => kind)).not.toContain('design');
  expect(explanationText(explanation)).toContain('28,5\u00a0%, is overgenomen zoals het is gepubliceerd');
});

it('refuses a figure that is not in the question', () => {
  const { reader } = workspaceWith([monitor()]);
  const { key } = figureOf(ask(reader, municipalities), 'GM9901');
  const explained = explainFigure(reader, { question: municipalities, mark: { ...key, wave: 1999 } });
  expect(explained).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
});

describe('a figure that few schools carry', () => {
  /** Schools alike, so that pupils reach further; and many schools that let the question go by schools. */
  const carriedBy = (schools: number) => {
    const yes = Array.from({ length: schools + 12 }, (_, place) => (place < schools ? 60 : 30 + 2 * place));
    const { reader } = workspaceWith([
      microdata([
        wave(2025, [
          indicatorColumn(
            'STRESS',
            yes.flatMap((count) => times(count, 1, 150 - count, 0)),
          ),
          {
            name: 'Schoolcode',
            role: 'school',
            values: yes.flatMap((_, school) => times(150, `S${String(school)}`)),
          },
          { name: 'Gemeente', role: 'municipality', values: times(schools * 150, 'GM9901', 1800, 'GM9902') },
        ]),
      ]),
    ]);
    return explain(reader, { ...municipalities, psu: 'school' }, 'GM9901');
  };
  const factsOf = (explanation: Explanation, kind: string) =>
    writeExplanation(explanation).find((each) => each.kind === kind)?.facts ?? [];

  it('tells its own sampling unit beside that of the question, and one number of degrees of freedom', () => {
    const explanation = carriedBy(2);
    const df = section(explanation, 'precision').df;
    expect(df).toBeGreaterThan(100);
    expect(section(explanation, 'reliability')).toMatchObject({ mark: 'less-reliable', df, schools: 2 });
    expect(factsOf(explanation, 'design')).toContainEqual({
      name: 'Steekproefeenheid van de vraag',
      value: 'school',
    });
    expect(factsOf(explanation, 'precision')).toContainEqual({
      name: 'Steekproefeenheid van dit cijfer',
      value: 'leerling',
    });
    expect(factsOf(explanation, 'reliability')).toContainEqual({
      name: 'Scholen waar het vooral van komt (ten minste 4)',
      value: '2',
    });
  });

  it('tells no limit that it stays under where it is reliable', () => {
    const explanation = carriedBy(5);
    const { df, schools, mark } = section(explanation, 'reliability');
    expect({ mark, schools }).toEqual({ mark: 'fine', schools: 5 });
    expect(df).toBeGreaterThanOrEqual(8);
  });
});
