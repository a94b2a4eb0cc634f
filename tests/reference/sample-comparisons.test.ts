import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Level } from '../../shared/model/area.ts';
import type { ComparedTo, Comparison } from '../../shared/model/comparison.ts';
import type { Figure, FigureQuestion, FigureTable, Psu } from '../../shared/model/figure.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../support/test-core.ts';
import { expectClose } from './expect-close.ts';

/** As sample-comparisons.R writes it; without numbers where the disclosure rule lets nothing through. */
interface GoldenComparison {
  readonly area: string;
  readonly to: string;
  readonly difference?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly p?: number;
  readonly bh?: number;
  readonly bonferroni?: number;
}
interface GoldenQuestion {
  readonly with: 'rest' | 'wave';
  readonly level: Level;
  readonly indicator: string;
  readonly wave: number;
  readonly psu: Psu;
  readonly group: string | null;
  readonly family: number;
  readonly comparisons: readonly GoldenComparison[];
}
const golden = JSON.parse(readFileSync(new URL('sample-comparisons.json', import.meta.url), 'utf8')) as {
  readonly questions: readonly GoldenQuestion[];
};

let app: TestCore;
beforeAll(async () => {
  app = createTestCore();
  await openSampleCopy(app);
});
afterAll(() => app.dispose());

describe('comparisons in the sample, from its files to the answer, are what R survey makes of the same files', () => {
  for (const question of golden.questions) {
    const { level, indicator, wave, psu, group } = question;
    const by = group === null ? '' : `, group ${group}`;
    it(`${indicator} per ${level}${by}, ${wave} against ${question.with}, ${psu}`, async () => {
      const plain = await ask(question, 'bh');
      const strict = await ask(question, 'bonferroni');
      expect(question.family).toBeGreaterThan(0);
      for (const expected of question.comparisons) {
        const found = comparisonOf(plain, expected, group);
        // What protects another figure is for the attacker's test; R hides by itself only.
        if (found.status === 'hidden' && found.reason === 'protects-another-figure') continue;
        compare(found, expected, expected.area);
        // With groups the family holds the totals and the other groups too.
        if (group !== null || expected.p === undefined) continue;
        // With fewer tests together than R made, the correction is another.
        if (plain.figures.some(isWithheld)) continue;
        const adjusted = shown(comparisonOf(plain, expected, group));
        expect(adjusted.family).toBe(question.family);
        expectP(adjusted.pAdjusted, expected.bh, `${expected.area} Benjamini–Hochberg`);
        const { pAdjusted } = shown(comparisonOf(strict, expected, group));
        expectP(pAdjusted, expected.bonferroni, `${expected.area} Bonferroni`);
      }
    });
  }
});

async function ask(
  { indicator, level, wave, psu, group, with: kind }: GoldenQuestion,
  correction: 'bh' | 'bonferroni',
): Promise<FigureTable> {
  const question: FigureQuestion = {
    indicators: [indicator],
    areas: [{ level }],
    waves: [wave],
    psu,
    compare: { with: kind, of: 'municipality', correction },
    ...(group === null ? {} : { by: 'gender' }),
  };
  const answer = await app.core.dispatch('figures.ask', question, 'ask');
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value as FigureTable;
}

/** Compared by R, and not here: one of the two figures protects another. */
function isWithheld({ comparison }: Figure): boolean {
  return comparison?.status === 'hidden' && comparison.reason === 'protects-another-figure';
}

function comparisonOf({ figures }: FigureTable, { area }: GoldenComparison, group: string | null) {
  const figure = figures.find(({ key }) => key.areaCode === area && key.group === group);
  if (figure?.comparison === undefined) throw new Error(`R has a comparison of ${area}, we do not`);
  return figure.comparison;
}

function compare(comparison: Comparison, expected: GoldenComparison, what: string): void {
  if (expected.difference === undefined) {
    expect(comparison.status, what).not.toBe('shown');
    expect(Object.keys(comparison).sort(), what).toEqual(['compareTo', 'reason', 'status']);
    return;
  }
  const value = shown(comparison);
  expect(writeOther(value.compareTo), what).toBe(expected.to);
  expectClose(value.difference, expected.difference, `${what} difference`);
  expectClose(value.diffLower, expected.lower ?? null, `${what} lower`);
  expectClose(value.diffUpper, expected.upper ?? null, `${what} upper`);
  expectP(value.p, expected.p, `${what} p`);
}

function writeOther(compareTo: ComparedTo): string {
  switch (compareTo.kind) {
    case 'rest':
      return `rest:${compareTo.of.code}`;
    case 'wave':
      return `wave:${compareTo.wave}`;
    case 'reference':
      return `reference:${compareTo.area.code}`;
    case 'group':
      return `group:${compareTo.group.code}`;
  }
}

function shown(comparison: Comparison) {
  if (comparison.status !== 'shown') throw new Error(`The comparison is ${comparison.reason}`);
  return comparison;
}

/** p values agree to 1e-8 relative. */
function expectP(actual: number | null, expected: number | undefined, what: string): void {
  if (actual === null || expected === undefined) throw new Error(`${what}: no p value`);
  expect(Math.abs(actual - expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-8 * expected,
  );
}
