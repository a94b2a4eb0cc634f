import { expect, test } from 'vitest';
import { generateCountry } from '../../../build/sample/country.ts';
import { indicatorColumns, waves } from '../../../build/sample/indicator-columns.ts';
import { findNationalIndicator, matchIndicator } from '../../../shared/catalogue/match-columns.ts';
import { isFictitiousArea } from '../../../shared/catalogue/sample-areas.ts';

const { bytes } = generateCountry();
const [header = [], ...rows] = bytes
  .toString('utf8')
  .slice(1)
  .trimEnd()
  .split('\r\n')
  .map((line) => line.split(';'));
const topics = header.slice(4).map((name) => name.replace(/_\d+$/, ''));

test('each topic is an indicator of the monitor by its newest name, once', () => {
  expect(topics.map((code) => findNationalIndicator(code)?.code)).toEqual(topics);
  expect(new Set(topics).size).toBe(topics.length);
});

test('it is about the fictional country alone, in the waves of the sample, between its margins', () => {
  expect(rows.map(([, margin, , period]) => `${period ?? ''} ${margin ?? ''}`)).toEqual(
    waves.flatMap((wave) =>
      ['MW00000', 'MOG0095', 'MBG0095'].map((margin) => `${String(wave)}JJ00 ${margin}`),
    ),
  );
  expect(rows.every(([, , area = '']) => isFictitiousArea(area.trim()))).toBe(true);
  for (let at = 0; at < rows.length; at += 3) {
    const [value = [], lower = [], upper = []] = rows.slice(at, at + 3).map((row) => row.slice(4));
    value.forEach((percent, topic) => {
      if (percent === '') return expect([lower[topic], upper[topic]]).toEqual(['', '']);
      expect(Number(lower[topic])).toBeLessThan(Number(percent));
      expect(Number(upper[topic])).toBeGreaterThan(Number(percent));
    });
  }
});

test('a figure stands where the region asked the question, and nowhere else', () => {
  waves.forEach((wave, at) => {
    const asked = new Set(
      indicatorColumns
        .filter((column) => isAskedIn(column, at))
        .flatMap(({ name }) => matchIndicator(name, wave)?.indicator.code ?? []),
    );
    const row = rows[at * 3]?.slice(4) ?? [];
    const published = topics.filter((_, topic) => row[topic] !== '');
    expect(published.filter((code) => !asked.has(code))).toEqual([]);
  });
});

function isAskedIn(column: (typeof indicatorColumns)[number], at: number): boolean {
  const wave = waves[at] ?? 0;
  if (column.kind !== 'any') return column.percent[at] !== null;
  return wave >= (column.from ?? 0) && wave <= (column.until ?? Infinity);
}
