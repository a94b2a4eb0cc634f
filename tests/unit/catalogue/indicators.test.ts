import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nationalIndicators } from '../../../shared/catalogue/indicators.ts';
import { searchTextOf } from '../../../shared/catalogue/search-words.ts';
import { themes } from '../../../shared/catalogue/themes.ts';
import { indicatorSchema } from '../../../shared/model/indicator.ts';

const list = '../shared/data/monitor/gmj_national_variables.csv';

/** Codes of the table in DOMAIN.md §2: what a wellbeing story starts from. */
const storyCodes = [
  ...['EBEGK3S2', 'EBGLK3S1', 'EBGLK3S2', 'PBMHK3S3', 'PBMGK3S4', 'PBMGK3S5', 'PBSGK3S1', 'PBSGK3S2'],
  ...['SBEZK3S1', 'SBEZK3S2', 'SBSSK3S6', 'SBSSK3S1', 'SBSSK3S2', 'SBSSK3S3', 'SBSSK3S4', 'SBSSK3S5'],
  ...['SBPDK3S1', 'SBPDK3S2', 'SBPDK3S3', 'PBWBK3S2', 'PBWBK3S3', 'PBVTK3S3'],
  ...['GBZOK3S11', 'GBZOK3S12', 'GBZOK3S13', 'GBZOK3S14', 'GBZOK3S15', 'GBZOK3S16', 'GBZOK3S17'],
  ...['SBOSK3S7', 'SBOSK3S8', 'SBOSK3S2', 'SBOSK3S3', 'SOOSK3A1', 'SBRLK3S11', 'SBRLK3S21', 'SBRLK3S34'],
  ...['SBSGK3S2', 'SBGMK3S2', 'MBMRK3S1', 'MBZTK3S1', 'LBRAK3S21', 'LBGEK3S3', 'LBAGK3S20', 'LBAGK3S15'],
  ...['LBSDK3S2', 'LBLBK3S16', 'LBLBK3S11'],
];

describe('the national indicators', () => {
  it('have the shape of the model and unique codes and labels', () => {
    for (const indicator of nationalIndicators) expect(() => indicatorSchema.parse(indicator)).not.toThrow();
    expect(new Set(nationalIndicators.map((indicator) => indicator.code)).size).toBe(
      nationalIndicators.length,
    );
    expect(new Set(nationalIndicators.map((indicator) => indicator.label)).size).toBe(
      nationalIndicators.length,
    );
  });

  it('hold every indicator a wellbeing story starts from, and more than seventy in all', () => {
    const columns = new Set(columnsOf(nationalIndicators));
    expect(storyCodes.filter((code) => !columns.has(code))).toEqual([]);
    expect(nationalIndicators.length).toBeGreaterThan(70);
  });

  it('have a label that fits beside an axis and a definition that follows on "percentage"', () => {
    expect(nationalIndicators.filter(({ label }) => label.length > 32).map(({ label }) => label)).toEqual([]);
    for (const { definition } of nationalIndicators)
      expect(definition).toMatch(/^leerlingen (die|met|van wie) .*[^.]$/);
  });

  it('cover every theme, in the order of the themes', () => {
    expect([...new Set(nationalIndicators.map((indicator) => indicator.theme))]).toEqual([...themes]);
  });

  it('give a reason for every break, and number versions in order of time', () => {
    for (const { versions } of nationalIndicators) {
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
      for (const { breakReason, fromWave } of versions.slice(1)) {
        expect(breakReason).toMatch(/^\S.*\.$/);
        expect(fromWave).toBeGreaterThan(2019);
      }
    }
  });

  it('are found by a word that is not in their label', () => {
    expect(codesFoundBy('zelfmoord')).toEqual(['PBSGK3S1', 'PBSGK3S2']);
    expect(codesFoundBy('soosk3s1')).toEqual(['SOOSK3A1']);
  });

  it.skipIf(!existsSync(list))(
    'use names that are 0/1 indicators in the national list of 2025 (needs ../shared/data)',
    () => {
      const rows = readFileSync(list, 'utf8').split(/\r?\n/).slice(1);
      const answers = new Map(rows.map((row) => [row.split(';')[0], row] as const));
      const inList = nationalIndicators.filter(({ code }) => answers.has(code));
      expect(inList.length).toBeGreaterThan(70);
      const withOtherAnswers = inList.filter(({ code }) => /[;|][2-7]=/.test(answers.get(code) ?? ''));
      expect(withOtherAnswers.map(({ code }) => code)).toEqual([]);
      // Asked nationally before 2025, not in the list of 2025.
      const absent = nationalIndicators.filter(({ code }) => !answers.has(code)).map(({ code }) => code);
      expect(absent.toSorted()).toEqual([
        'MBMRK3S1',
        'MBZTK3S1',
        'PBMHK3S3',
        'PBSGK3S1',
        'PBSGK3S2',
        'PBVTK3S3',
        'SBOSK3S2',
        'SBOSK3S3',
        'SBSGK3S2',
      ]);
    },
  );
});

function columnsOf(indicators: typeof nationalIndicators): readonly string[] {
  return indicators.flatMap(({ versions }) => versions.flatMap(({ columns }) => columns));
}

function codesFoundBy(words: string): readonly string[] {
  return nationalIndicators
    .filter((indicator) => searchTextOf(indicator).includes(words))
    .map(({ code }) => code);
}
