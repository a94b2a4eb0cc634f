import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../build/sample/normal-quantile.ts';
import { createRandom } from '../../../build/sample/random.ts';
import { groupBy, readSample, weightedPercent } from './read-sample.ts';

const sample = readSample();

/** Public national figures (DOMAIN.md §2) and how far a region may lie from them. */
const national = [
  ['EBGLK3S1', 2019, 84],
  ['EBGLK3S1', 2021, 77],
  ['EBGLK3S1', 2023, 77],
  ['EBGLK3S2', 2021, 6],
  ['EBEGK3S2', 2023, 80],
  ['PBMHK3S3', 2023, 30],
  ['PBSGK3S1', 2021, 20],
  ['SBSSK3S6', 2023, 50],
  ['SBSSK3S1', 2023, 35],
  ['SBSSK3S5', 2023, 30],
  ['SBRLK3S34', 2019, 11],
  ['SBRLK3S34', 2023, 18],
  ['SBSGK3S2', 2019, 8],
  ['SBSGK3S2', 2023, 13],
  ['LBRAK3S21', 2019, 5],
  ['LBRAK3S21', 2023, 11],
] as const;

describe('the levels in the sample', () => {
  it.each(national)('put %s in %i near the national %i percent', (column, wave, percent) => {
    expect(Math.abs(weightedPercent(rowsOf(wave), column) - percent)).toBeLessThan(2);
  });

  it('let girls have more stress and complaints than boys, and klas 4 drink more than klas 2', () => {
    expect(difference(2023, 'SBSSK3S6', 'GENDER', '2', '1')).toBeGreaterThan(15);
    expect(difference(2023, 'PBMHK3S3', 'GENDER', '2', '1')).toBeGreaterThan(12);
    expect(difference(2023, 'LBAGK3S20', 'KLAS', '2', '1')).toBeGreaterThan(20);
    expect(difference(2023, 'LBRAK3S21', 'MBOKK3S31', '1', '2')).toBeGreaterThan(2);
  });

  it('let schools differ more than chance alone would, but not wildly', () => {
    const schools = [...groupBy(rowsOf(2023), 'Schoolcode').values()].filter((rows) => rows.length >= 30);
    const percents = schools.map((rows) => weightedPercent(rows, 'SBSSK3S6'));
    const byChance = schools.map((rows) => 2500 / rows.length);
    expect(variance(percents)).toBeGreaterThan(1.5 * mean(byChance));
    expect(Math.min(...percents)).toBeGreaterThan(25);
    expect(Math.max(...percents)).toBeLessThan(75);
  });

  it('let a school that deviates do so in every wave', () => {
    for (const { wave } of sample) {
      const ofSchool = weightedPercent(groupBy(rowsOf(wave), 'Schoolcode').get('990102') ?? [], 'SBSSK3S6');
      expect(ofSchool - weightedPercent(rowsOf(wave), 'SBSSK3S6')).toBeGreaterThan(4);
    }
  });

  it('let no pupil contradict himself', () => {
    for (const { rows } of sample) {
      expect(rows.filter((row) => row['EBGLK3S1'] === '1' && row['EBGLK3S2'] === '1')).toEqual([]);
      expect(rows.filter((row) => row['SBEZK3S1'] === '1' && row['SBEZK3S2'] !== '1')).toEqual([]);
      expect(rows.filter((row) => row['SBSSK3S1'] === '1' && row['SBSSK3S6'] !== '1')).toEqual([]);
      expect(rows.filter((row) => row['LBAGK3S15'] === '1' && row['LBAGK3S20'] !== '1')).toEqual([]);
    }
  });

  it('weigh every pupil, to a mean of one', () => {
    for (const { rows } of sample) {
      for (const column of ['Standaardisatiefactor_gemeente', 'Standaardisatiefactor_regio']) {
        const weights = rows.map((row) => Number((row[column] ?? '').replace(',', '.')));
        expect(mean(weights)).toBeCloseTo(1, 6);
        expect(Math.min(...weights)).toBeGreaterThan(0.1);
        expect(Math.max(...weights)).toBeGreaterThan(1.05);
      }
    }
  });
});

describe('the chance behind the sample', () => {
  it('is uniform and normal, and repeats itself from a seed', () => {
    const random = createRandom(7);
    const uniform = Array.from({ length: 20_000 }, () => random.uniform());
    const normal = Array.from({ length: 20_000 }, () => random.normal());
    expect(mean(uniform)).toBeCloseTo(0.5, 1);
    expect(variance(uniform)).toBeCloseTo(1 / 12, 2);
    expect(Math.abs(mean(normal))).toBeLessThan(0.03);
    expect(Math.abs(variance(normal) - 1)).toBeLessThan(0.04);
    expect(createRandom(7).uniform()).toBe(uniform[0]);
    expect(createRandom(8).uniform()).not.toBe(uniform[0]);
  });

  it('knows the quantiles of the normal distribution', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 7);
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});

function rowsOf(wave: number) {
  const found = sample.find((file) => file.wave === wave);
  if (found === undefined) throw new Error(`No wave ${wave}`);
  return found.rows;
}

function difference(wave: number, column: string, by: string, one: string, other: string): number {
  const groups = groupBy(rowsOf(wave), by);
  return weightedPercent(groups.get(one) ?? [], column) - weightedPercent(groups.get(other) ?? [], column);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
}
