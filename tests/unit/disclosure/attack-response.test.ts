import { expect, it } from 'vitest';
import { readDisclosurePolicy } from '../../../electron/analysis/disclosure-policy.ts';
import { countResponse, protectResponse } from '../../../electron/analysis/protected-response.ts';
import { storeReader } from '../../../electron/analysis/reader.ts';
import { readWorkspaceData } from '../../../electron/analysis/workspace-data.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { countRule } from '../../../shared/disclosure/sealed-counts.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { loadAttacker } from '../../support/attacker.ts';
import { createTestCore } from '../../support/test-core.ts';

it('gives no small number of respondents away, in all response tables of all waves together', async () => {
  const app = createTestCore();
  const loaded = await app.core.dispatch('sample.load', {}, 'load');
  if (!loaded.ok) throw new Error(loaded.issue.title);
  const { path } = loaded.value as WorkspaceSummary;
  app.core.close();
  const opened = openWorkspace(path, { now: () => new Date('2026-03-12T10:15:00') });
  if (!opened.ok) throw new Error(opened.issue.title);
  const attacker = await loadAttacker();
  const reader = storeReader(opened.value.db);
  const { rule } = readDisclosurePolicy(reader);
  const exposed: string[] = [];
  const bare: string[] = [];
  const shares = { counts: 0, small: 0, protecting: 0 };
  for (const data of readWorkspaceData(reader).waves) {
    if (!('frame' in data)) continue;
    const { table } = countResponse(data, rule);
    const protecting = new Set(protectResponse(data, rule).counts.protecting);
    // A dash says nothing of why: whoever reads it does not know which are the small ones.
    const hidden = table.hidden.map((reason, cell) =>
      reason !== null || protecting.has(cell) ? ('few-answers' as const) : null,
    );
    for (const { range } of attacker.exposed({ ...table, hidden }, [], countRule(rule))) {
      exposed.push(`${String(data.dataset.wave)}: ${range}`);
    }
    for (const { range } of attacker.exposed(table, [], countRule(rule))) bare.push(range);
    shares.counts += table.yes.filter((count) => count > 0).length;
    shares.small += table.hidden.filter((reason) => reason !== null).length;
    shares.protecting += protecting.size;
  }
  opened.value.close();
  app.dispose();
  console.info('response tables of the sample', shares);
  expect(exposed).toEqual([]);
  // Without the second step the same attacker does find them.
  expect(bare.length).toBeGreaterThan(0);
  expect(shares.small).toBeGreaterThan(0);
  expect(shares.protecting).toBeLessThan(shares.counts / 10);
}, 120_000);
