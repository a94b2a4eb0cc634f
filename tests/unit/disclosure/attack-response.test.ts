import { expect, it } from 'vitest';
import type { DisclosurePolicy } from '../../../electron/analysis/disclosure-policy.ts';
import { findCell, type LatticeKey, type NamedLattice } from '../../../electron/analysis/named-lattice.ts';
import { protectFigures } from '../../../electron/analysis/protected-cells.ts';
import { countResponse, protectResponse } from '../../../electron/analysis/protected-response.ts';
import type { WaveData } from '../../../electron/analysis/wave-data.ts';
import type { WorkspaceData } from '../../../electron/analysis/workspace-data.ts';
import { countRule, SealedCounts } from '../../../shared/disclosure/sealed-counts.ts';
import { loadAttacker, type Told } from '../../support/attacker.ts';
import { readSample } from '../../support/sample-workspace.ts';

const full = process.env.WIB_FULL === '1';

it('gives no small number of respondents away, in all response tables of all waves and beside all figures', async () => {
  const { workspace, policy } = await readSample();
  const attacker = await loadAttacker();
  const rule = countRule(policy.rule);
  const exposed: string[] = [];
  const found = { bare: 0, besideFigures: 0 };
  const shares = { counts: 0, small: 0, protecting: 0 };
  for (const data of workspace.waves) {
    if (!('frame' in data)) continue;
    const { named, table } = countResponse(data, policy.rule);
    const told = toldBySome(workspace, data, named, table.yes, policy);
    // A dash says nothing of why: whoever reads it does not know which are the small ones.
    const attack = (protecting: readonly number[], known: Told) => {
      const dashes = new Set(protecting);
      const hidden = table.hidden.map((reason, cell) =>
        reason !== null || dashes.has(cell) ? ('few-answers' as const) : null,
      );
      return attacker.exposed({ ...table, hidden }, [], rule, known);
    };
    const { protecting } = protectResponse(workspace, data, policy).counts;
    for (const { range } of attack(protecting, told)) {
      exposed.push(`${String(data.dataset.wave)}: ${range}`);
    }
    // Without the second step the same attacker does find them; and with it, when it does not heed the figures.
    found.bare += attack([], new Map()).length;
    found.besideFigures += attack(new SealedCounts(table, policy.rule).protecting, told).length;
    shares.counts += table.yes.filter((count) => count > 0).length;
    shares.small += table.hidden.filter((reason) => reason !== null).length;
    shares.protecting += protecting.length;
  }
  console.info('response tables of the sample', shares, found);
  expect(exposed).toEqual([]);
  expect(found.bare).toBeGreaterThan(0);
  expect(found.besideFigures).toBeGreaterThan(0);
  expect(shares.small).toBeGreaterThan(0);
  expect(shares.protecting).toBeLessThan(shares.counts / 10);
}, 300_000);

/**
 * Worked out from what each figure shows, and not as the engine does: who took part are at least those of every shown n,
 * or thirty of what is hidden to protect or for its answers; and where the missing are not marked at most a quarter more.
 */
function toldBySome(
  workspace: WorkspaceData,
  data: WaveData,
  named: NamedLattice,
  took: Int32Array,
  policy: DisclosurePolicy,
): Told {
  const told = new Map<number, { least: number; most: number }>();
  // Somebody is there: nobody is told as 0.
  took.forEach((count, cell) => count > 0 && told.set(cell, { least: 1, most: Infinity }));
  const yesOrNo = workspace.indicators.filter(({ scale }) => scale === undefined);
  for (const { code } of full ? yesOrNo : yesOrNo.filter((_, i) => i % 4 === 0)) {
    const source = workspace.sourcesOf(code).find((each) => each.data === data);
    if (source?.kind !== 'microdata') continue;
    const { table, hidden, named: figures } = protectFigures(source, code, null, policy);
    for (const key of listKeys(figures)) {
      const [cell, at] = [findCell(figures, key), findCell(named, key)];
      const bounds = at === null ? undefined : told.get(at);
      if (cell === null || at === null || bounds === undefined) continue;
      const n = (table.yes[cell] ?? 0) + (table.no[cell] ?? 0);
      if (n === 0) continue;
      const all = took[at] ?? 0;
      const reason = table.hidden[cell] ?? (hidden.has(cell) ? 'protects-another-figure' : null);
      if (reason === 'few-answers' || reason === 'protects-another-figure') {
        bounds.least = Math.max(bounds.least, policy.rule.respondents);
      }
      if (reason !== null) continue;
      bounds.least = Math.max(bounds.least, n);
      if (all - n <= 0.2 * all) bounds.most = Math.min(bounds.most, n / 0.8);
    }
  }
  return told;
}

/** Of every area and group that figures are about. */
function listKeys({ levels, breakdowns }: NamedLattice): LatticeKey[] {
  const groups = breakdowns.flatMap(({ name, places }) =>
    [...places.keys()].map((group) => ({ groupVariable: name, group })),
  );
  return levels.flatMap(({ level, places }) =>
    [...places.keys()].flatMap((areaCode) =>
      [{ groupVariable: null, group: null }, ...groups].map((group) => ({ level, areaCode, ...group })),
    ),
  );
}
