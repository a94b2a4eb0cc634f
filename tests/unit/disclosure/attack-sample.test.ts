import { expect, it } from 'vitest';
import { readDisclosurePolicy } from '../../../electron/analysis/disclosure-policy.ts';
import { protectFigures } from '../../../electron/analysis/protected-cells.ts';
import { storeReader } from '../../../electron/analysis/reader.ts';
import { readWorkspaceData } from '../../../electron/analysis/workspace-data.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { couldHideMore, loadAttacker } from '../../support/attacker.ts';
import { createTestCore } from '../../support/test-core.ts';

const full = process.env.WIB_FULL === '1';

it(
  'gives no hidden count of the sample away, also by age, and by gender and class at once',
  { timeout: 1_200_000 },
  async () => {
    const app = createTestCore();
    const loaded = await app.core.dispatch('sample.load', {}, 'load');
    if (!loaded.ok) throw new Error(loaded.issue.title);
    const { path } = loaded.value as WorkspaceSummary;
    app.core.close();
    const opened = openWorkspace(path, { now: () => new Date('2026-03-12T10:15:00') });
    if (!opened.ok) throw new Error(opened.issue.title);
    const attacker = await loadAttacker();
    const reader = storeReader(opened.value.db);
    const workspace = readWorkspaceData(reader);
    const policy = readDisclosurePolicy(reader);
    const { rule } = policy;
    // Questions and scores are protected by their answers (attack-distributions.test.ts), not as a yes or no.
    const yesOrNo = workspace.indicators.filter(({ scale }) => scale === undefined);
    const indicators = full ? yesOrNo : yesOrNo.filter((_, i) => i % 12 === 0);
    const exposed: string[] = [];
    const shares = { figures: 0, shown: 0, small: 0, protecting: 0 };
    for (const { code } of indicators) {
      const sources = workspace.sourcesOf(code).filter((source) => source.kind === 'microdata');
      for (const source of full ? sources : sources.slice(0, 1)) {
        for (const extra of [null, 'age', 'gender × class']) {
          const { table, hidden } = protectFigures(source, code, extra, policy);
          const added = [...hidden].filter((cell) => table.hidden[cell] === null);
          for (const { cell, range } of attacker.exposed(table, added, rule)) {
            // By age all groups may be hidden, and their reasons still tell a little: the standard figures stay.
            if (extra === 'age' && !couldHideMore(table, added, cell)) continue;
            exposed.push(`${code} ${source.data.dataset.wave} ${extra ?? ''}: ${range}`);
          }
          if (extra !== null) continue;
          const occupied = table.yes.filter((yes, cell) => yes + (table.no[cell] ?? 0) > 0).length;
          const small = table.hidden.filter((reason) => reason !== null).length;
          shares.figures += occupied;
          shares.small += small;
          shares.protecting += hidden.size;
          shares.shown += occupied - small - hidden.size;
        }
      }
    }
    opened.value.close();
    app.dispose();
    console.info('secondary suppression in the sample', shares);
    expect(exposed).toEqual([]);
    expect(shares.protecting).toBeGreaterThan(0);
    expect(shares.shown).toBeGreaterThan(shares.figures / 3);
  },
);
