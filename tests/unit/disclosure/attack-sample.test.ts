import { expect, it } from 'vitest';
import { slotsOf } from '../../../electron/analysis/named-lattice.ts';
import { protectFigures } from '../../../electron/analysis/protected-cells.ts';
import type { WorkspaceData } from '../../../electron/analysis/workspace-data.ts';
import { protectTable } from '../../../shared/disclosure/protect-table.ts';
import { knownTooWell, secretCells } from '../../support/attack-figures.ts';
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
    const counts = new Map(
      breakdowns.map((by) => [by, { shown: 0, small: 0, protecting: 0, bare: 0, secret: 0 }]),
    );
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
          const secret = new Set(secretCells(figures, rule));
          count.secret += secret.size;
          small.forEach((reason, cell) => {
            if ((table.yes[cell] ?? 0) + (table.no[cell] ?? 0) === 0 || secret.has(cell)) return;
            if (reason !== null) count.small++;
            else if (hidden.has(cell)) count.protecting++;
            else count.shown++;
          });
        }
      }
    }
    console.info('secondary suppression in the sample', Object.fromEntries(counts));
    expect(exposed).toEqual([]);
    for (const [by, { shown, protecting, bare, secret }] of counts) {
      expect(secret, `by ${by ?? 'the standard breakdowns'}`).toBeGreaterThan(0);
      expect(protecting, `by ${by ?? 'the standard breakdowns'}`).toBeGreaterThan(0);
      expect(bare, `by ${by ?? 'the standard breakdowns'}`).toBeGreaterThan(0);
      expect(shown, `by ${by ?? 'the standard breakdowns'}`).toBeGreaterThan(protecting / 2);
    }
  },
);

it(
  'gives nothing away by gender in three groups, those neither boy nor girl among them, beside gender in two',
  { timeout: 3_600_000 },
  async () => {
    const { workspace, policy } = await readSample();
    const attacker = await loadAttacker();
    const shares = { secret: 0, shown: 0 };
    for (const { source, code } of listSources(workspace)) {
      const { rule } = policy.limitsOf(code);
      const figures = protectFigures(source, code, 'BBGSK4S1', policy);
      expect(knownTooWell(attacker, figures, rule, 'BBGSK4S1'), code).toEqual([]);
      const { named, table, hidden } = figures;
      const slots = new Set(slotsOf(named, 'BBGSK4S1'));
      shares.secret += secretCells(figures, rule).length;
      shares.shown += table.hidden.filter(
        (reason, cell) => reason === null && !hidden.has(cell) && slots.has(cell % named.lattice.width),
      ).length;
    }
    expect(shares.secret).toBeGreaterThan(0);
    expect(shares.shown).toBeGreaterThan(0);
  },
);

it('would give away what pupils of unknown gender answer, if they were taken as known', async () => {
  const { workspace, policy } = await readSample();
  const attacker = await loadAttacker();
  const [first] = listSources(workspace);
  if (first === undefined) throw new Error('The sample has none of these indicators.');
  const { rule } = policy.limitsOf(first.code);
  const figures = protectFigures(first.source, first.code, null, policy);
  const secret = new Set(secretCells(figures, rule));
  const { table } = figures;
  const known = table.hidden.map((reason, cell) => (secret.has(cell) ? null : reason));
  const loss = table.loss.map((each, cell) => (secret.has(cell) ? Infinity : each));
  const asIfKnown = new Set(protectTable({ ...table, hidden: known, loss }, rule));
  const found = knownTooWell(attacker, { ...figures, hidden: asIfKnown }, rule, null);
  expect(found.filter(({ cell }) => secret.has(cell)).length).toBeGreaterThan(secret.size / 2);
});

/** The hardest indicators, in their waves; all of all waves in full. */
function listSources(workspace: WorkspaceData) {
  const yesOrNo = workspace.indicators.filter(
    ({ scale, code }) => scale === undefined && (full || hardest.has(code)),
  );
  return yesOrNo.flatMap(({ code }) =>
    workspace
      .sourcesOf(code)
      .filter((source) => source.kind === 'microdata')
      .filter(({ data }) => full || data.dataset.wave === hardest.get(code))
      .map((source) => ({ source, code })),
  );
}
