import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectClose } from '../../reference/expect-close.ts';
import type { Design, Survey } from '../../reference/surveys.ts';
import { studentQuantile } from '../../../shared/statistics/quantiles.ts';
import { ask, figureOf, indicatorColumn, microdata, shown, wave, workspaceWith } from './workspace.ts';

const golden = JSON.parse(
  readFileSync(new URL('../../reference/weighted-proportion.json', import.meta.url), 'utf8'),
) as {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly designs: Readonly<Record<string, Design>>;
  readonly figures: readonly GoldenFigure[];
};
interface GoldenFigure {
  readonly survey: string;
  readonly design: string;
  readonly domain: string;
  readonly n: number;
  readonly proportion: number;
  readonly se: number;
  readonly df: number;
  readonly deff: number;
  readonly logit: readonly [number, number];
  readonly kornGraubard: readonly [number, number];
}

describe('a question to a workspace gives what R survey gives', () => {
  for (const surveyName of [
    'common',
    'rare',
    'frequent',
    'many_missing',
    'lonely',
    'nested',
    'zero_weights',
  ]) {
    for (const designName of ['weights', 'strata', 'schools', 'weights_schools', 'weights_strata_schools']) {
      it(`${surveyName}, design ${designName}: the whole file and its second group`, () => {
        const reader = workspaceOf(surveyName, designName);
        const table = ask(reader, { indicators: ['PUZZEL'], areas: [{ level: 'region' }], by: 'Groep' });
        for (const [group, domain] of [
          [null, 'everyone'],
          ['2', 'group_2'],
        ] as const) {
          const figure = figureOf(table, 'REGIO', group);
          const bySchool = goldenOf(surveyName, designName, domain);
          compare(figure, figure.marks.includes('least-sure') ? leastSure(bySchool) : bySchool);
        }
      });
    }
  }
});

/** Where few schools carry a figure, R by schools or R by pupils: the one that reaches further (decision 39). */
function leastSure(bySchool: GoldenFigure): GoldenFigure {
  const pupils = pupilDesigns[bySchool.design];
  if (pupils === undefined) throw new Error(`No design by pupils beside ${bySchool.design}`);
  const byPupil = goldenOf(bySchool.survey, pupils, bySchool.domain);
  const reach = ({ se, df }: GoldenFigure) => studentQuantile(0.975, df) * se;
  return bySchool.df >= 1 && reach(byPupil) > reach(bySchool) ? byPupil : bySchool;
}

const pupilDesigns: Readonly<Record<string, string>> = {
  schools: 'plain',
  weights_schools: 'weights',
  weights_strata_schools: 'weights_strata',
};

function workspaceOf(surveyName: string, designName: string) {
  const survey = golden.surveys[surveyName];
  const design = golden.designs[designName];
  if (survey === undefined || design === undefined) throw new Error(`${surveyName}, ${designName}`);
  const text = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? '' : String(value)));
  const columns = [
    indicatorColumn('PUZZEL', text(survey.answer)),
    { name: 'Groep', values: text(survey.group) },
    ...(design.weighted ? [{ name: 'Gewicht', role: 'weight' as const, values: text(survey.weight) }] : []),
    ...(design.strata ? [{ name: 'Stratum', role: 'stratum' as const, values: text(survey.stratum) }] : []),
    ...(design.schools ? [{ name: 'Schoolcode', role: 'school' as const, values: text(survey.school) }] : []),
  ];
  return workspaceWith([microdata([wave(2025, columns)])], 'table-book').reader;
}

function goldenOf(survey: string, design: string, domain: string): GoldenFigure {
  const found = golden.figures.find(
    (figure) => figure.survey === survey && figure.design === design && figure.domain === domain,
  );
  if (found === undefined) throw new Error(`No golden values of ${survey}, ${design}, ${domain}`);
  return found;
}

function compare(figure: ReturnType<typeof figureOf>, expected: GoldenFigure): void {
  // The gate stays shut for an answer nobody gave, also under the mildest rule.
  if (expected.proportion === 0) {
    expect(figure.value).toEqual({ status: 'hidden', reason: 'few-answers' });
    return;
  }
  // R hides nothing; where schools are small we may have to, to protect one of them.
  if (figure.value.status === 'hidden' && figure.value.reason === 'protects-another-figure') return;
  const value = shown(figure);
  expect({ n: value.n, df: value.df }).toEqual({ n: expected.n, df: expected.df });
  expectClose(value.percent, 100 * expected.proportion, 'percent');
  expectClose(value.se, 100 * expected.se, 'se');
  expectClose(value.deff, expected.deff, 'deff');
  const limits = value.method === 'logit' ? expected.logit : expected.kornGraubard;
  expectClose(value.lower, 100 * limits[0], `lower, ${value.method}`);
  expectClose(value.upper, 100 * limits[1], `upper, ${value.method}`);
}
