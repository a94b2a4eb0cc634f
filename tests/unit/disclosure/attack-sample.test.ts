import { expect, it } from 'vitest';
import { protectFigures } from '../../../electron/analysis/protected-cells.ts';
import { knownTooWell } from '../../support/attack-figures.ts';
import { loadAttacker } from '../../support/attacker.ts';
import { readSample } from '../../support/sample-workspace.ts';

const newest = 2025;
const full = process.env.WIB_FULL === '1';
const breakdowns = [null, 'age', 'gender × class'] as const;

/** Rare answers, of which much is small: here an engine that does less against what nothing protects, is found out. */
const hardest: ReadonlyMap<string, number> = new Map([
  ['SBGMK3S2', 2021],
  ['SBOSK3S2', 2021],
  ['LBRAK3S19', 2025],
]);

it(
  'gives no hidden count of the sample away, also by age, and by gender and class at once',
  { timeout: 3_600_000 },
  async () => {
    const { workspace, policy } = await readSample();
    const attacker = await loadAttacker();
    // Questions and scores are protected by their answers (attack-distributions.test.ts), not as a yes or no.
    const yesOrNo = workspace.indicators.filter(({ scale }) => scale === undefined);
    const indicators = full ? yesOrNo : yesOrNo.filter(({ code }, i) => i % 20 === 0 || hardest.has(code));
    const exposed: string[] = [];
    const counts = new Map(breakdowns.map((by) => [by, { shown: 0, small: 0, protecting: 0, bare: 0 }]));
    for (const { code } of indicators) {
      const { rule } = policy.limitsOf(code);
      const sources = workspace.sourcesOf(code).filter((source) => source.kind === 'microdata');
      const ofOneWave = sources.filter(({ data }) => data.dataset.wave === (hardest.get(code) ?? newest));
      for (const source of full ? sources : ofOneWave) {
        for (const [by, count] of counts) {
          const figures = protectFigures(source, code, by, policy);
          for (const { range } of knownTooWell(attacker, figures, rule, by)) {
            exposed.push(`${code} ${String(source.data.dataset.wave)} ${by ?? ''}: ${range}`);
          }
          // The same attacker does find them where only what is small by itself is hidden.
          const { table, hidden } = figures;
          const small = table.hidden.map((reason) => (reason === 'protects-another-figure' ? null : reason));
          const bare = { ...figures, table: { ...table, hidden: small }, hidden: new Set<number>() };
          if (count.bare === 0) count.bare = knownTooWell(attacker, bare, rule, by).length;
          small.forEach((reason, cell) => {
            if ((table.yes[cell] ?? 0) + (table.no[cell] ?? 0) === 0) return;
            if (reason !== null) count.small++;
            else if (hidden.has(cell)) count.protecting++;
            else count.shown++;
          });
        }
      }
    }
    console.info('secondary suppression in the sample', Object.fromEntries(counts));
    expect(exposed).toEqual([]);
    for (const [by, { shown, protecting, bare }] of counts) {
      expect(protecting, `by ${by ?? 'the standard breakdowns'}`).toBeGreaterThan(0);
      expect(bare, `by ${by ?? 'the standard breakdowns'}`).toBeGreaterThan(0);
      expect(shown, `by ${by ?? 'the standard breakdowns'}`).toBeGreaterThan(protecting / 2);
    }
  },
);
