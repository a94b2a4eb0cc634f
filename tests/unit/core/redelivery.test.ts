import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import { writeMonitorCsv } from '../../support/monitor-csv.ts';
import { createTestCore } from '../../support/test-core.ts';
import type { TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(() => {
  test = createTestCore();
});
afterEach(() => test.dispose());

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

const inspect = (file: string, mapping: ImportMapping = {}) =>
  value('import.inspect', { file: { kind: 'path', path: file }, mapping });

async function read(file: string, mapping: ImportMapping = {}) {
  const { proposalId } = await inspect(file, mapping);
  return value('import.commit', { proposalId });
}

/** The monitor file once more under another name, its lines changed. */
function changed(
  change: (line: string, row: number) => string | null,
  name = 'GMJ_proef_2023_v2.csv',
): string {
  const [header = '', ...rows] = readFileSync(writeMonitorCsv(test.folder), 'utf8').trimEnd().split('\r\n');
  const lines = [header, ...rows].flatMap((line, row) => change(line, row) ?? []);
  const file = path.join(test.folder, name);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

describe('a file that brings a wave that is there already', () => {
  it('asks whether it replaces that wave, and says what differs', async () => {
    await read(writeMonitorCsv(test.folder));
    // School 990901 is out, four of its pupils are at a new one; a question is gone, another came.
    const proposal = await inspect(
      changed((line, row) => {
        if (row === 0) return line.replace('SBSSK3S6', 'EBEGK3S2');
        if (row > 4 && row <= 40) return null;
        return line.replace(';990901;', ';990905;');
      }),
    );
    expect(proposal.questions).toMatchObject([
      {
        id: 'replace',
        title: 'Vervangt dit bestand de meting 2023 van GMJ_proef_2023.csv?',
        options: [{ value: 'replace', advised: true }, { value: 'beside' }],
      },
    ]);
    expect(proposal.redelivery?.waves).toMatchObject([
      {
        wave: 2023,
        rows: { before: 100, now: 64 },
        weight: { before: 'Standaardisatiefactor', now: 'Standaardisatiefactor' },
        schools: { gone: ['990901'], added: ['990905'] },
        areas: { gone: [], added: [] },
        columns: { gone: ['SBSSK3S6'], added: ['EBEGK3S2'] },
        changedColumns: [],
      },
    ]);
  });

  it('finds no difference in the same rows, and then has nothing to put beside', async () => {
    await read(writeMonitorCsv(test.folder));
    const { redelivery, questions } = await inspect(changed((line) => line));
    expect(redelivery?.waves).toMatchObject([
      {
        rows: { before: 100, now: 100 },
        schools: { gone: [], added: [] },
        areas: { gone: [], added: [] },
        columns: { gone: [], added: [] },
        changedColumns: [],
      },
    ]);
    expect(questions[0]?.options.map((option) => option.value)).toEqual(['replace']);
  });

  it('asks nothing of another part of the wave: other schools', async () => {
    await read(writeMonitorCsv(test.folder));
    const others = changed((line) => line.replace(/;99090(\d);/, ';99080$1;'));
    const proposal = await inspect(others);
    expect(proposal.redelivery).toBeUndefined();
    expect(proposal.questions).toEqual([]);
  });

  it('is not read before the question is answered', async () => {
    await read(writeMonitorCsv(test.folder));
    const { proposalId } = await inspect(changed((line, row) => (row === 7 ? null : line)));
    expect(await test.core.dispatch('import.commit', { proposalId }, 'x')).toMatchObject({
      ok: false,
      issue: { kind: 'mapping-incomplete' },
    });
  });

  it('proposes the columns as they were read before', async () => {
    const columns = { SBSSK3S6: { role: 'background' as const } };
    await read(writeMonitorCsv(test.folder), { columns, title: 'Onze monitor' });
    const { columns: proposed, title, redelivery } = await inspect(changed((line) => line));
    expect(proposed.find(({ name }) => name === 'SBSSK3S6')?.role).toBe('background');
    expect(title).toBe('Onze monitor');
    expect(redelivery?.mappingKept).toBe(true);
    // And again nobody's but the user's: what is changed now stays changed.
    const file = changed((line) => line);
    const own = await inspect(file, { columns: { SBSSK3S6: { role: 'indicator' } } });
    expect(own.columns.find(({ name }) => name === 'SBSSK3S6')?.role).toBe('indicator');
  });

  it('takes the place of the wave, which comes back when that is undone, also after a restart', async () => {
    const workspace = await value('workspace.create', { name: 'Proef' });
    const first = await read(writeMonitorCsv(test.folder));
    const asked = { indicators: ['EBGLK3S1'], areas: [{ level: 'municipality' as const }] };
    const before = await value('figures.ask', asked);
    const file = changed((line, row) => (row % 4 === 1 ? line.replace(/;9901;[^;]+;/, ';9901;3,5;') : line));
    const { datasets, deliveryId } = await read(file, { replace: true });
    expect(datasets).toMatchObject([
      {
        wave: 2023,
        fileName: 'GMJ_proef_2023_v2.csv',
        replaced: { fileName: 'GMJ_proef_2023.csv', rows: 100 },
      },
    ]);
    expect(datasets[0]?.replaced?.bytes).toBeGreaterThan(800);
    expect((await value('figures.ask', asked)).figures).not.toEqual(before.figures);
    await value('workspace.close', {});
    await value('workspace.open', { path: workspace.path });
    const undone = await value('data.remove', { deliveryId });
    expect(undone.datasets).toEqual(first.datasets);
    expect(await value('figures.ask', asked)).toEqual(before);
  });

  it('may be replaced by the very same file, read another way', async () => {
    const file = writeMonitorCsv(test.folder);
    await read(file);
    const { datasets } = await read(file, { replace: true, weight: '' });
    expect(datasets).toMatchObject([{ weightColumn: null, replaced: { rows: 100 } }]);
  });
});
