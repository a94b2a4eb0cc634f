import type { Direction, Indicator, Scale } from '../model/indicator.ts';
import type { MissingCodes } from './missing-codes.ts';
import type { Theme } from './themes.ts';

/** A column of the national list that is not yes or no: answer categories, a score, or both. */
export interface NationalQuestion {
  readonly indicator: Indicator;
  readonly scale: Scale;
  readonly noAnswer: MissingCodes;
}

/** The question a column carries, without regard to case or spaces around the name. */
export function matchQuestion(columnName: string): NationalQuestion | null {
  return byColumn.get(columnName.trim().toUpperCase()) ?? null;
}

const population = 'leerlingen van klas 2 en 4';

/**
 * Questions of the Gezondheidsmonitor Jeugd of which the yes-or-no indicators are made, and its scores:
 * codes, order and missing codes as in the national list of 2025. An order from bad to good or the
 * other way round is the questionnaire's; the direction says which side is good news.
 */
export const nationalQuestions: readonly NationalQuestion[] = [
  question('EBEGK311', 'Gezondheid', 'Ervaren gezondheid', 'hun gezondheid', 'low', {
    1: 'Zeer goed',
    2: 'Goed',
    3: 'Gaat wel',
    4: 'Slecht',
    5: 'Zeer slecht',
  }),
  groups('EBEGK3S3', 'Gezondheid', 'Ervaren gezondheid in drie groepen', 'hun gezondheid', {
    1: '(Zeer) goed',
    2: 'Gaat wel',
    3: '(Zeer) slecht',
  }),
  question('PBMGK301', 'Gezondheid', 'Ervaren mentale gezondheid', 'hun mentale gezondheid', 'low', {
    1: 'Heel goed',
    2: 'Goed',
    3: 'Gaat wel',
    4: 'Slecht',
    5: 'Heel slecht',
  }),
  groups('PBMGK3A1', 'Gezondheid', 'Mentale gezondheid in drie groepen', 'hun mentale gezondheid', {
    1: '(Heel) goed',
    2: 'Matig',
    3: '(Heel) slecht',
  }),
  question('EBGLK301', 'Geluk', 'Geluk in vijf stappen', 'hoe gelukkig ze meestal zijn', 'high', {
    1: 'Heel ongelukkig (score 1)',
    2: 'Ongelukkig (score 2)',
    3: 'Neutraal (score 3)',
    4: 'Gelukkig (score 4)',
    5: 'Heel gelukkig (score 5)',
  }),
  groups('EBGLK3S3', 'Geluk', 'Geluk in drie groepen', 'hoe gelukkig ze meestal zijn', {
    1: '(Heel) ongelukkig',
    2: 'Neutraal',
    3: '(Heel) gelukkig',
  }),
  question(
    'SBEZK301',
    'Eenzaam',
    'Hoe vaak eenzaam',
    'hoe vaak ze eenzaam waren',
    'low',
    howOften('(Bijna) altijd'),
  ),
  ...(
    [
      ['SBSSK301', 'Stress door school', 'school of huiswerk'],
      ['SBSSK302', 'Stress door thuis', 'hun situatie thuis'],
      ['SBSSK303', 'Stress door eigen problemen', 'hun eigen problemen'],
      ['SBSSK304', 'Stress over wat anderen vinden', 'wat anderen van hen vinden'],
      ['SBSSK305', 'Stress door alles wat moet', 'alles wat ze moeten doen'],
    ] as const
  ).map(([code, label, by]) =>
    question(
      code,
      'Stress',
      `${label}: hoe vaak`,
      `hoe vaak ze stress hebben door ${by}`,
      'low',
      howOften('Zeer vaak'),
    ),
  ),
  question('SBOSK304', 'School', 'Hoe leuk is school', 'hoe leuk ze school vinden', 'low', {
    1: 'Hartstikke leuk',
    2: 'Leuk',
    3: 'Gaat wel',
    4: 'Niet leuk',
    5: 'Vreselijk',
  }),
  groups('SBRLK302', 'Pesten', 'Hoe vaak gepest', 'hoe vaak ze zijn gepest', {
    1: 'Nooit',
    2: 'Soms',
    3: 'Vaak',
  }),
  // The national list has the five items and what follows from the score, not the score itself.
  score('WHO5', 'Psychisch', 'Welbevinden, score', 'hun welbevinden (WHO-5)', 'high', { min: 0, max: 25 }),
];

const byColumn = new Map(nationalQuestions.map((each) => [each.indicator.code, each]));

function question(
  code: string,
  theme: Theme,
  label: string,
  about: string,
  direction: Direction,
  answers: Readonly<Record<number, string>>,
): NationalQuestion {
  const categories = categoriesOf(answers);
  const codes = categories.map((category) => Number(category.code));
  const scale = { categories, score: { min: Math.min(...codes), max: Math.max(...codes) } };
  return define(code, theme, label, about, direction, scale);
}

/** Answers taken together: an average of them means nothing. */
function groups(
  code: string,
  theme: Theme,
  label: string,
  about: string,
  answers: Readonly<Record<number, string>>,
): NationalQuestion {
  return define(code, theme, label, about, 'neutral', { categories: categoriesOf(answers), score: null });
}

function score(
  code: string,
  theme: Theme,
  label: string,
  about: string,
  direction: Direction,
  range: NonNullable<Scale['score']>,
): NationalQuestion {
  return define(code, theme, label, about, direction, { categories: [], score: range });
}

function define(
  code: string,
  theme: Theme,
  label: string,
  about: string,
  direction: Direction,
  scale: Scale,
): NationalQuestion {
  const versions = [{ version: 1, columns: [code], fromWave: null, breakReason: null }];
  const definition = `leerlingen naar ${about}`;
  const wide = scale.score !== null && scale.score.max > 8;
  return {
    indicator: { code, label, definition, theme, direction, origin: 'national', population, versions, scale },
    scale,
    noAnswer: wide
      ? { missing: ['99', '999'], notApplicable: ['88', '888'] }
      : { missing: ['9', '99'], notApplicable: ['8', '88'] },
  };
}

function categoriesOf(answers: Readonly<Record<number, string>>): Scale['categories'] {
  return Object.entries(answers).map(([code, label]) => ({ code, label }));
}

function howOften(most: string): Readonly<Record<number, string>> {
  return { 1: 'Nooit', 2: 'Bijna nooit', 3: 'Soms', 4: 'Vaak', 5: most };
}
