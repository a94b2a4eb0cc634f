import { expect, it } from 'vitest';
import { answerFunnel } from '../../../electron/analysis/answer-funnel.ts';
import type { AnalysisReader } from '../../../electron/analysis/reader.ts';
import { explainFunnel } from '../../../shared/language/nl/funnel.ts';
import { writeFunnelCsv } from '../../../shared/model/funnel-csv.ts';
import type { Funnel, FunnelArea, FunnelQuestion } from '../../../shared/model/funnel.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { area, indicatorColumn, microdata, times, wave, workspaceWith } from './workspace.ts';

/** Schools of a municipality: its pupils, and how many of them say yes. */
const schools: Readonly<Record<string, readonly [number, number]>> = {
  S1: [100, 30],
  S2: [100, 28],
  S3: [100, 33],
  S4: [400, 118],
  S5: [100, 62],
  S6: [100, 41],
  S7: [20, 9],
  S8: [24, 8],
};

function schoolsIn(disclosure: WorkspaceSettings['disclosure'] = 'gmj'): AnalysisReader {
  const rows = Object.entries(schools);
  const columns = [
    { name: 'school', role: 'school', values: times(...rows.flatMap(([code, [n]]) => [n, code])) },
    { name: 'gemeente', role: 'municipality', values: times(944, 'GM0001') },
    indicatorColumn('Stress_21', times(...rows.flatMap(([, [n, yes]]) => [yes, 1, n - yes, 0]))),
  ] as const;
  const known = {
    areas: [area('municipality', 'GM0001')],
    schools: rows.map(([code]) => ({ code, name: code, municipality: 'GM0001', district: null })),
  };
  return workspaceWith([microdata([wave(2025, columns)], known)], disclosure).reader;
}

const question: FunnelQuestion = { indicator: 'Stress_21', level: 'school', within: 'GM0001', wave: 2025 };

function lay(reader: AnalysisReader, asked: Partial<FunnelQuestion> = {}): Funnel {
  const answered = answerFunnel(reader, { ...question, ...asked });
  if (!answered.ok) throw new Error(answered.issue.title);
  return answered.value;
}

function placeOf(funnel: Funnel, code: string): NonNullable<FunnelArea['place']> {
  const place = funnel.areas.find((each) => each.area.code === code)?.place;
  if (place === undefined || place === null) throw new Error(`${code} has no place`);
  return place;
}

it('sets the schools of a municipality against what they come to together, by hand', () => {
  const funnel = lay(schoolsIn());
  // Those that are shown: S7 and S8 would show in the line.
  const p0 = 312 / 900;
  expect(funnel.reference).toMatchObject({ kind: 'pooled', areas: 6, instead: null });
  expect(funnel.reference?.percent).toBeCloseTo(100 * p0, 10);
  // Respondents without weight: each effect is (N / (N − 1)) · (n − 1) / n, and the median that of schools of 100.
  expect(funnel.designEffect).toBeCloseTo(((944 / 943) * 99) / 100, 10);
  const effectiveN = 100 / (funnel.designEffect ?? NaN);
  const reach = 1.959963984540054 * Math.sqrt((p0 * (1 - p0)) / effectiveN);
  expect(placeOf(funnel, 'S1').effectiveN).toBeCloseTo(effectiveN, 10);
  expect(placeOf(funnel, 'S1').lower95).toBeCloseTo(100 * (p0 - reach), 10);
  expect(placeOf(funnel, 'S1').upper95).toBeCloseTo(100 * (p0 + reach), 10);
});

it('sets schools against an area where that is asked and is not the one they lie in, or where they are too few', () => {
  const reader = schoolsIn();
  const asked = { within: undefined, reference: { level: 'municipality', code: 'GM0001' } } as const;
  expect(lay(reader, asked).reference).toMatchObject({ kind: 'area', area: { code: 'GM0001' } });
  const own = { reference: { level: 'municipality', code: 'GM0001' } } as const;
  expect(lay(reader, own).reference).toMatchObject({ kind: 'pooled' });
  const columns = [
    { name: 'school', role: 'school', values: times(100, 'S1', 100, 'S2') },
    { name: 'gemeente', role: 'municipality', values: times(200, 'GM0001') },
    indicatorColumn('Stress_21', times(30, 1, 70, 0, 50, 1, 50, 0)),
  ] as const;
  const known = {
    areas: [area('municipality', 'GM0001')],
    schools: ['S1', 'S2'].map((code) => ({ code, name: code, municipality: 'GM0001', district: null })),
  };
  const { reader: few } = workspaceWith([microdata([wave(2025, columns)], known)]);
  expect(lay(few).reference).toMatchObject({ kind: 'area', area: { code: 'GM0001' } });
});

it('calls different only what lies outside 99.8 %, by the direction of the indicator', () => {
  const funnel = lay(schoolsIn());
  expect(placeOf(funnel, 'S5')).toMatchObject({ position: 'above-99.8', verdict: 'ongunstiger' });
  expect(placeOf(funnel, 'S4')).toMatchObject({ position: 'below-95', verdict: 'vergelijkbaar' });
  expect(placeOf(funnel, 'S1')).toMatchObject({ position: 'within', verdict: 'vergelijkbaar' });
});

it('leaves hidden schools out of the median, the limits and the lines, and says so', () => {
  const funnel = lay(schoolsIn());
  const hidden = funnel.areas.filter(({ value }) => value.status === 'hidden');
  expect(hidden.map(({ area: { code } }) => code)).toEqual(['S7', 'S8']);
  expect(hidden.every(({ place }) => place === null)).toBe(true);
  expect(Math.min(...funnel.lines.map(({ n }) => n))).toBeGreaterThanOrEqual(80);
  expect(explainFunnel(funnel)).toContain('2 scholen zijn verborgen en tellen nergens mee.');
  const [header, ...rows] = writeFunnelCsv(funnel).trimEnd().split('\n');
  expect(header).toBe(
    'area_code,area_name,n,n_eff,percent,reference,lower95,upper95,lower998,upper998,position,z,verdict,status,reason',
  );
  expect(rows.find((row) => row.startsWith('S7,'))).toMatch(
    /^S7,S7,,,,[\d.]+,,,,,,,,hidden,few-respondents$/,
  );
});

it('narrows its lines as n grows', () => {
  const { lines } = lay(schoolsIn());
  const widths = lines.map(({ upper998, lower998 }) => upper998 - lower998);
  expect(widths.length).toBeGreaterThan(10);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
});

it('widens the limits by the spread of the schools when asked, and says by how much', () => {
  const [plain, wide] = [lay(schoolsIn()), lay(schoolsIn(), { overdispersion: true })];
  expect(plain.overdispersion).toBeNull();
  expect(wide.overdispersion?.phi).toBeGreaterThan(1);
  expect(wide.overdispersion?.between).toBeGreaterThan(0);
  expect(placeOf(wide, 'S1').upper998).toBeGreaterThan(placeOf(plain, 'S1').upper998);
  expect(Math.abs(placeOf(wide, 'S5').z)).toBeLessThan(Math.abs(placeOf(plain, 'S5').z));
  expect(explainFunnel(wide).join(' ')).toContain('Spiegelhalter 2005');
});

it('takes all shown schools together where the figure of the whole is hidden', () => {
  const columns = [
    { name: 'school', role: 'school', values: times(100, 'S1', 100, 'S2', 20, 'S3') },
    { name: 'gemeente', role: 'municipality', values: times(200, 'GM0002', 20, 'GM0001') },
    indicatorColumn('Stress_21', times(30, 1, 70, 0, 50, 1, 50, 0, 8, 1, 12, 0)),
  ] as const;
  const areas = [area('municipality', 'GM0001'), area('municipality', 'GM0002')];
  const { reader } = workspaceWith([microdata([wave(2025, columns)], { areas })]);
  const funnel = lay(reader, { within: undefined, reference: { level: 'municipality', code: 'GM0001' } });
  expect(funnel.reference).toMatchObject({
    kind: 'pooled',
    areas: 2,
    instead: { area: { code: 'GM0001' }, reason: 'few-respondents' },
  });
  expect(funnel.reference?.percent).toBeCloseTo(40, 10);
  expect(explainFunnel(funnel)[0]).toBe(
    'GM0001 naam: verborgen: minder dan 30 leerlingen. Vergeleken met alle getoonde scholen samen (2): 40\u00a0%.',
  );
});

it('has no limits where nobody says yes, and says why', () => {
  const columns = [
    { name: 'school', role: 'school', values: times(50, 'S1', 50, 'S2') },
    indicatorColumn('Stress_21', times(100, 0)),
  ] as const;
  const { reader } = workspaceWith([microdata([wave(2025, columns)])], 'swing');
  const funnel = lay(reader, { within: undefined });
  expect(funnel).toMatchObject({ gap: 'no-spread', lines: [] });
  expect(funnel.areas.map(({ place }) => place)).toEqual([null, null]);
  expect(explainFunnel(funnel).join(' ')).toContain('niemand of iedereen');
});

it('is empty, in words, where nothing is shown', () => {
  const columns = [
    { name: 'school', role: 'school', values: times(20, 'S1', 20, 'S2') },
    indicatorColumn('Stress_21', times(10, 1, 10, 0, 10, 1, 10, 0)),
  ] as const;
  const { reader } = workspaceWith([microdata([wave(2025, columns)])]);
  expect(explainFunnel(lay(reader, { within: undefined }))).toContain(
    'Er is geen cijfer om in de trechter te zetten.',
  );
});

it('refuses an area nobody knows, and a whole that is no larger', () => {
  const reader = schoolsIn();
  expect(answerFunnel(reader, { ...question, within: 'GM9999' })).toMatchObject({
    ok: false,
    issue: { kind: 'not-found' },
  });
  const reference = { level: 'school', code: 'S1' } as const;
  expect(answerFunnel(reader, { ...question, reference })).toMatchObject({
    ok: false,
    issue: { kind: 'input-invalid', title: 'S1 is niet groter dan wat je ermee wilt vergelijken.' },
  });
});

it('sends who asks of answers that have no mean to those answers, and else to the means', () => {
  const columns = [
    { name: 'school', role: 'school', values: times(40, 'S1', 40, 'S2') },
    indicatorColumn('Stress_21', times(20, 1, 20, 2, 20, 1, 20, 2)),
  ] as const;
  const content = microdata([wave(2025, columns)]);
  const nextOf = (score: { readonly min: number; readonly max: number } | null) => {
    const scale = { categories: [{ code: '1', label: 'nooit' }], score };
    const indicators = content.indicators.map((each) => ({ ...each, scale }));
    const { reader } = workspaceWith([{ ...content, indicators }]);
    const refused = answerFunnel(reader, { ...question, within: undefined });
    return refused.ok ? '' : refused.issue.next;
  };
  expect(nextOf(null)).toContain('de verdeling van de antwoorden');
  expect(nextOf(null)).not.toContain('gemiddelde');
  expect(nextOf({ min: 1, max: 2 })).toContain('de gemiddelden in een ranglijst');
});
