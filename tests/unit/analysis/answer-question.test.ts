import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import { exploreOptions } from '../../../electron/analysis/explore-options.ts';
import { saveDelivery } from '../../../electron/store/deliveries.ts';
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

const region = [{ level: 'region' as const }];

/** Per school 40 pupils of whom `yes` say yes, all of one municipality each. */
function schoolsOf(
  ...schools: readonly { code: string; municipality: string; pupils?: number; yes: number }[]
) {
  const answers = schools.flatMap(({ yes, pupils = 40 }) => times(yes, 1, pupils - yes, 0));
  const perPupil = (value: (school: (typeof schools)[number]) => string) =>
    schools.flatMap((school) => times(school.pupils ?? 40, value(school)));
  return [
    indicatorColumn('STRESS', answers),
    { name: 'Schoolcode', role: 'school' as const, values: perPupil(({ code }) => code) },
    {
      name: 'Gemeentecode',
      role: 'municipality' as const,
      values: perPupil(({ municipality }) => municipality),
    },
  ];
}

describe('counting', () => {
  it('counts 9 and blank as missing, 8 apart, and neither in the denominator', () => {
    const answers = times(20, 1, 40, 0, 3, 9, 2, '', 4, 8);
    const { reader } = workspaceWith([microdata([wave(2025, [indicatorColumn('STRESS', answers)])])]);
    const figure = figureOf(ask(reader, { indicators: ['STRESS'], areas: region }), 'REGIO');
    expect(shown(figure)).toMatchObject({ n: 60, method: 'wilson', df: 59 });
    expect(shown(figure).percent).toBeCloseTo(100 / 3, 10);
    expect(figure.marks).toEqual(['unweighted', 'not-applicable']);
  });

  it('marks a figure with more than 20 % missing', () => {
    const at = (missing: number) => {
      const answers = times(20, 1, 60, 0, missing, 9);
      const { reader } = workspaceWith([microdata([wave(2025, [indicatorColumn('STRESS', answers)])])]);
      return figureOf(ask(reader, { indicators: ['STRESS'], areas: region }), 'REGIO').marks;
    };
    expect(at(20)).not.toContain('many-missing');
    expect(at(21)).toContain('many-missing');
  });

  it('reads multiple response: 1 is ticked, 2 is not', () => {
    const column = indicatorColumn('BRON', times(10, 1, 30, 2, 1, 9));
    const { reader } = workspaceWith([microdata([wave(2025, [column])])]);
    const value = shown(figureOf(ask(reader, { indicators: ['BRON'], areas: region }), 'REGIO'));
    expect(value).toMatchObject({ n: 40, percent: 25 });
  });

  it('weights, and leaves a respondent with weight 0 out of every count', () => {
    const columns = [
      indicatorColumn('STRESS', [...times(20, 1, 20, 0), '1', '9']),
      { name: 'Gewicht', role: 'weight' as const, values: [...times(20, 3, 20, 1), '0', '0'] },
    ];
    const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
    const figure = figureOf(ask(reader, { indicators: ['STRESS'], areas: region }), 'REGIO');
    expect(shown(figure)).toMatchObject({ n: 40, percent: 75, method: 'logit' });
    expect(figure.marks).toEqual([]);
  });

  it('counts those in no group in the total only', () => {
    const columns = [
      indicatorColumn('STRESS', times(10, 1, 30, 0, 20, 1, 20, 0, 5, 1)),
      { name: 'GENDER', role: 'gender' as const, values: times(40, 1, 40, 2, 5, 9), missingCodes: ['9'] },
    ];
    const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
    const table = ask(reader, { indicators: ['STRESS'], areas: region, by: 'gender' });
    expect(table.breakdown?.groups.map(({ code }) => code)).toEqual(['1', '2']);
    expect(table.figures.map(({ key, value }) => [key.groupVariable, key.group, value.status])).toEqual([
      [null, null, 'shown'],
      ['gender', '1', 'shown'],
      ['gender', '2', 'shown'],
    ]);
    expect(shown(figureOf(table, 'REGIO')).n).toBe(85);
    expect(shown(figureOf(table, 'REGIO', '1'))).toMatchObject({ n: 40, percent: 25 });
    expect(shown(figureOf(table, 'REGIO', '2'))).toMatchObject({ n: 40, percent: 50 });
  });
});

describe('the gate', () => {
  it('gives a hidden figure no number and no mark that rests on one', () => {
    const columns = schoolsOf(
      { code: 'A', municipality: 'GM1', pupils: 29, yes: 13 },
      { code: 'B', municipality: 'GM1', yes: 4 },
    );
    const answers = [
      ...(columns[0]?.values ?? []).slice(0, 28),
      '8',
      ...(columns[0]?.values ?? []).slice(29),
    ];
    const { reader } = workspaceWith([
      microdata([wave(2025, [indicatorColumn('STRESS', answers), ...columns.slice(1)])]),
    ]);
    const table = ask(reader, { indicators: ['STRESS'], areas: [{ level: 'school' }] });
    expect(figureOf(table, 'A')).toEqual({
      key: {
        indicator: 'STRESS',
        level: 'school',
        areaCode: 'A',
        wave: 2025,
        groupVariable: null,
        group: null,
      },
      version: 1,
      marks: ['unknown-area', 'unweighted', 'psu-respondent'],
      value: { status: 'hidden', reason: 'few-respondents' },
    });
    expect(figureOf(table, 'B').value).toEqual({ status: 'hidden', reason: 'few-answers' });
    expect(table.disclosureRule).toBe('minder dan 30 leerlingen of minder dan 5 met hetzelfde antwoord');
  });
});

it('shows suicidal thoughts per municipality, not per school', () => {
  const [, ...background] = schoolsOf({ code: 'A', municipality: 'GM1', yes: 1 });
  const { reader } = workspaceWith([
    microdata([wave(2025, [indicatorColumn('PBSGK3S1', times(20, 1, 20, 0)), ...background])]),
  ]);
  const table = ask(reader, { indicators: 'all', areas: [{ level: 'school' }, { level: 'municipality' }] });
  expect(figureOf(table, 'A').value).toEqual({ status: 'hidden', reason: 'only-at-a-higher-level' });
  expect(figureOf(table, 'GM1').value.status).toBe('shown');
  expect(exploreOptions(reader).indicators[0]?.levels).toEqual(['region', 'municipality']);
});

describe('the sampling unit', () => {
  const three = schoolsOf(
    { code: 'A', municipality: 'GM1', yes: 8 },
    { code: 'B', municipality: 'GM1', yes: 20 },
    { code: 'C', municipality: 'GM2', yes: 30 },
  );

  it('is the school where schools are known', () => {
    const { reader } = workspaceWith([microdata([wave(2025, three)])]);
    const table = ask(reader, { indicators: ['STRESS'], areas: region });
    expect(shown(figureOf(table, 'REGIO'))).toMatchObject({ df: 2, method: 'logit' });
    expect(table.sources).toMatchObject([{ wave: 2025, psu: 'school', weightColumn: null }]);
    expect(
      shown(figureOf(ask(reader, { indicators: ['STRESS'], areas: region, psu: 'respondent' }), 'REGIO')),
    ).toMatchObject({
      df: 119,
      method: 'wilson',
    });
  });

  it('is the respondent for the whole question when a shown figure rests on one school', () => {
    const { reader } = workspaceWith([microdata([wave(2025, three)])]);
    const table = ask(reader, { indicators: ['STRESS'], areas: [...region, { level: 'municipality' }] });
    for (const figure of table.figures) expect(figure.marks).toContain('psu-respondent');
    expect(shown(figureOf(table, 'REGIO')).df).toBe(119);
    expect(table.sources[0]?.psu).toBe('respondent');
  });

  it('is the same for an area with its schools beside it as without them, in every wave', () => {
    const { reader } = workspaceWith([microdata([wave(2023, three), wave(2025, three)])]);
    const question = { indicators: ['STRESS'], areas: region, compare: { with: 'wave' as const } };
    const alone = ask(reader, question);
    const beside = ask(reader, { ...question, areas: [{ level: 'school' }, ...region] });
    const figuresAt = (table: typeof alone, code: string) =>
      table.figures.filter(({ key }) => key.areaCode === code);
    const withoutCorrection = ({ key, value, marks, comparison }: (typeof alone)['figures'][number]) =>
      comparison?.status === 'shown'
        ? { key, value, marks, p: comparison.p, from: comparison.diffLower, to: comparison.diffUpper }
        : { key, value, marks };
    expect(figuresAt(beside, 'REGIO').map(withoutCorrection)).toEqual(
      figuresAt(alone, 'REGIO').map(withoutCorrection),
    );
    expect(figuresAt(beside, 'REGIO').map(({ marks }) => marks.includes('psu-respondent'))).toEqual([
      false,
      false,
    ]);
    for (const { marks } of figuresAt(beside, 'A')) expect(marks).toContain('psu-respondent');
    expect(beside.sources.map(({ psu }) => psu)).toEqual(['school', 'school']);
  });

  it('stays the school when the figure of that one school is hidden', () => {
    const columns = schoolsOf(
      { code: 'A', municipality: 'GM1', yes: 8 },
      { code: 'B', municipality: 'GM1', yes: 20 },
      { code: 'C', municipality: 'GM2', yes: 3 },
    );
    const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
    const table = ask(reader, { indicators: ['STRESS'], areas: [{ level: 'municipality' }] });
    expect(shown(figureOf(table, 'GM1')).df).toBe(1);
    expect(figureOf(table, 'GM1').marks).not.toContain('psu-respondent');
    expect(figureOf(table, 'GM2').value.status).toBe('hidden');
  });

  it('says so when schools were asked for and the file has none', () => {
    const { reader } = workspaceWith([microdata([wave(2025, three.slice(0, 1))])]);
    const marks = (psu?: 'school') =>
      figureOf(ask(reader, { indicators: ['STRESS'], areas: region, psu }), 'REGIO').marks;
    expect(marks()).toEqual(['unweighted']);
    expect(marks('school')).toEqual(['unweighted', 'psu-respondent']);
  });

  it('marks a stratum with one school', () => {
    const stratum = { name: 'Stratum', role: 'stratum' as const, values: times(80, 1, 40, 2) };
    const { reader } = workspaceWith([microdata([wave(2025, [...three, stratum])])]);
    expect(figureOf(ask(reader, { indicators: ['STRESS'], areas: region }), 'REGIO').marks).toContain(
      'lonely-psu',
    );
  });
});

describe('waves', () => {
  const yes30 = times(30, 1, 30, 0);
  const delivery = microdata([
    wave(2021, [indicatorColumn('STRESS', yes30)]),
    wave(2023, [indicatorColumn('GELUK', yes30)]),
    wave(2025, [indicatorColumn('STRESS', yes30, 2), indicatorColumn('GELUK', yes30)]),
  ]);

  it('left out are all waves with the indicator, each with its definition version', () => {
    const { reader } = workspaceWith([delivery]);
    const table = ask(reader, { indicators: ['STRESS'], areas: region });
    expect(table.figures.map(({ key, version }) => [key.wave, version])).toEqual([
      [2021, 1],
      [2025, 2],
    ]);
    expect(table.waves).toEqual([2021, 2025]);
  });

  it('asked by year say where the indicator was not asked', () => {
    const { reader } = workspaceWith([delivery]);
    const table = ask(reader, {
      indicators: ['STRESS'],
      areas: [{ level: 'region', only: ['REGIO'] }],
      waves: [2021, 2023],
    });
    expect(table.figures.map(({ value }) => value.status)).toEqual(['shown', 'unavailable']);
    expect(figureOf(table, 'REGIO', null, 2023)).toMatchObject({
      version: 1,
      marks: [],
      value: { reason: 'not-asked' },
    });
  });

  it('say no data where the area does not occur, and not asked where the breakdown does not', () => {
    const columns = (gender: boolean, municipality: string) => [
      indicatorColumn('STRESS', yes30),
      { name: 'Gemeentecode', role: 'municipality' as const, values: times(60, municipality) },
      ...(gender ? [{ name: 'GENDER', role: 'gender' as const, values: times(30, 1, 30, 2) }] : []),
    ];
    const { reader } = workspaceWith([
      microdata([wave(2021, columns(false, 'GM1')), wave(2025, columns(true, 'GM2'))]),
    ]);
    const table = ask(reader, { indicators: ['STRESS'], areas: [{ level: 'municipality' }], by: 'gender' });
    expect(figureOf(table, 'GM2', null, 2021).value).toEqual({ status: 'unavailable', reason: 'no-data' });
    expect(figureOf(table, 'GM1', '1', 2021).value).toEqual({ status: 'unavailable', reason: 'not-asked' });
    expect(figureOf(table, 'GM2', '1', 2025).value).toEqual({ status: 'hidden', reason: 'few-answers' });
    expect(table.breakdown).toMatchObject({ name: 'gender', waves: [2025] });
  });

  it('delivered twice are answered from the newest delivery', () => {
    const again = microdata([wave(2021, [indicatorColumn('STRESS', times(45, 1, 15, 0))])]);
    const { reader, db } = workspaceWith([delivery]);
    const percent = () =>
      shown(figureOf(ask(reader, { indicators: ['STRESS'], areas: region, waves: [2021] }), 'REGIO')).percent;
    expect(percent()).toBe(50);
    saveDelivery(db, again, '2025-11-23T08:00:00');
    expect(percent()).toBe(75);
  });
});

describe('areas', () => {
  const many = (parts: (number | string)[]) => times(...parts);
  const answers = many([20, 1, 20, 0, 20, 1, 20, 0]);
  const areas = [
    area('country', 'NL01'),
    area('region', 'GG1', 'NL01'),
    area('region', 'GG2', 'NL01'),
    area('municipality', 'GM0001', 'GG1'),
    area('municipality', 'GM0002', 'GG2'),
    area('district', 'WK000101', 'GM0001'),
    area('district', 'WK000201', 'GM0002'),
  ];
  const schools = [
    { code: '100', name: 'De Beuk', municipality: 'GM0001', district: 'WK000101' },
    { code: '200', name: 'De Eik', municipality: 'GM0002', district: 'WK000201' },
  ];
  const school = { name: 'Schoolcode', role: 'school' as const, values: times(40, 100, 40, 200) };
  const codesAt = (table: ReturnType<typeof ask>) => table.areas.map(({ code }) => code);

  it('of the pupil, also where pupils live elsewhere than their school stands', () => {
    const district = {
      name: 'Wijkcode',
      role: 'district' as const,
      values: times(50, 'WK000101', 30, 'WK000201'),
    };
    const { reader } = workspaceWith([
      microdata([wave(2025, [indicatorColumn('STRESS', answers), school, district])], { areas, schools }),
    ]);
    const table = ask(reader, { indicators: ['STRESS'], areas: [{ level: 'district' }], psu: 'respondent' });
    expect(shown(figureOf(table, 'WK000101')).n).toBe(50);
    expect(figureOf(table, 'WK000101').marks).not.toContain('area-of-school');
    // Without a municipality column the district says the municipality.
    const municipalities = ask(reader, {
      indicators: ['STRESS'],
      areas: [{ level: 'municipality' }],
      psu: 'respondent',
    });
    expect(shown(figureOf(municipalities, 'GM0001')).n).toBe(50);
  });

  it('of the school where the file does not say where the pupil lives, and says so', () => {
    const { reader } = workspaceWith([
      microdata([wave(2025, [indicatorColumn('STRESS', answers), school])], { areas, schools }),
    ]);
    const table = ask(reader, {
      indicators: ['STRESS'],
      areas: [{ level: 'district' }, { level: 'municipality' }],
    });
    expect(shown(figureOf(table, 'WK000101')).n).toBe(40);
    expect(figureOf(table, 'WK000101').marks).toContain('area-of-school');
    expect(figureOf(table, 'GM0002').marks).toContain('area-of-school');
  });

  it('within an area at any depth, and within a file that is one region', () => {
    const { reader } = workspaceWith([
      microdata([wave(2025, [indicatorColumn('STRESS', answers), school])], { areas, schools }),
    ]);
    const within = (level: 'school' | 'district', code: string) =>
      codesAt(ask(reader, { indicators: ['STRESS'], areas: [{ level, within: code }] }));
    expect(within('school', 'GM0001')).toEqual(['100']);
    expect(within('school', 'WK000201')).toEqual(['200']);
    expect(within('school', 'GG2')).toEqual(['200']);
    expect(within('school', 'NL01')).toEqual(['100', '200']);
    expect(within('school', 'REGIO')).toEqual(['100', '200']);
    expect(within('district', 'GG1')).toEqual(['WK000101']);
  });

  it('names the area that was asked within, also when it has no figure of its own here', () => {
    const { reader } = workspaceWith([
      microdata([wave(2025, [indicatorColumn('STRESS', answers), school])], { areas, schools }),
    ]);
    const surroundings = (code: string) =>
      ask(reader, { indicators: ['STRESS'], areas: [{ level: 'school', within: code }] }).surroundings;
    expect(surroundings('GM0001')).toEqual([areas.find(({ code }) => code === 'GM0001')]);
    expect(surroundings('REGIO')).toMatchObject([{ level: 'region', code: 'REGIO' }]);
  });

  it('of a region column when there is one', () => {
    const column = { name: 'GGDregio', role: 'region' as const, values: times(40, 'GG1', 39, 'GG2', 1, '') };
    const { reader } = workspaceWith([
      microdata([wave(2025, [indicatorColumn('STRESS', answers), column])], { areas }),
    ]);
    const table = ask(reader, { indicators: ['STRESS'], areas: region });
    expect(codesAt(table)).toEqual(['GG1', 'GG2']);
    expect(shown(figureOf(table, 'GG2')).n).toBe(39);
  });
});

describe('published tables', () => {
  const areas = [
    area('country', 'NL01'),
    area('municipality', 'GM0001', 'NL01'),
    area('region', 'CG01', null, false),
  ];
  const delivery = published(
    [
      { areaCode: 'NL01', percent: 28.3 },
      { areaCode: 'GM0001', percent: null },
      { areaCode: 'CG01', percent: 24, n: 400, lower: 20, upper: 28.5 },
    ],
    areas,
  );

  it('pass as published, and say that n and interval are not known', () => {
    const { reader } = workspaceWith([delivery]);
    const table = ask(reader, {
      indicators: ['Stress_21'],
      areas: [{ level: 'country' }, { level: 'region' }, { level: 'municipality' }],
    });
    expect(figureOf(table, 'NL01')).toMatchObject({
      marks: ['no-n', 'no-interval'],
      value: {
        status: 'shown',
        percent: 28.3,
        n: null,
        se: null,
        lower: null,
        upper: null,
        method: 'published',
      },
    });
    expect(figureOf(table, 'CG01')).toMatchObject({
      marks: ['unknown-area'],
      value: { n: 400, lower: 20, upper: 28.5 },
    });
    expect(figureOf(table, 'GM0001').value).toEqual({ status: 'unavailable', reason: 'no-data' });
    expect(table.sources).toMatchObject([{ wave: 2024, kind: 'aggregate', psu: null }]);
  });
});

describe('a question that cannot be answered', () => {
  const reader = () =>
    workspaceWith([microdata([wave(2025, [indicatorColumn('STRESS', times(40, 1))])])]).reader;

  it('says which indicator, area or breakdown is not known, and what there is', () => {
    const issueOf = (question: Parameters<typeof answerQuestion>[1]) => {
      const answered = answerQuestion(reader(), question);
      return answered.ok ? null : answered.issue;
    };
    expect(issueOf({ indicators: ['STRES'], areas: region })).toMatchObject({
      kind: 'not-found',
      title: 'We kennen de indicator STRES niet in deze werkmap.',
    });
    expect(issueOf({ indicators: 'all', areas: [{ level: 'school', within: 'GM9' }] })).toMatchObject({
      kind: 'not-found',
      title: 'We kennen het gebied GM9 niet in deze werkmap.',
    });
    expect(issueOf({ indicators: 'all', areas: region, by: 'kleur' })).toMatchObject({
      kind: 'not-found',
      next: 'Deze gegevens hebben geen uitsplitsing. Vraag het totaal.',
    });
  });

  it('refuses a column with more values than groups can be, and names those that can', () => {
    const columns = [
      indicatorColumn('STRESS', times(20, 1, 20, 0)),
      { name: 'Reistijd', values: Array.from({ length: 40 }, (_, minutes) => String(minutes)) },
      { name: 'KLAS', role: 'class' as const, values: times(20, 1, 20, 2) },
    ];
    const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
    const answered = answerQuestion(reader, { indicators: ['STRESS'], areas: region, by: 'Reistijd' });
    expect(answered).toMatchObject({
      ok: false,
      issue: {
        title: 'We kunnen niet uitsplitsen naar Reistijd.',
        next: 'Kies een van deze uitsplitsingen: class. Een kolom met meer dan 30 verschillende waarden is geen uitsplitsing.',
      },
    });
  });
});
