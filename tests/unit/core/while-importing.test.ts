import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { writeMonitorCsv } from '../../support/monitor-csv.ts';
import { createTestCore, openSampleCopy } from '../../support/test-core.ts';
import type { TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(() => {
  test = createTestCore();
});
afterEach(() => test.dispose());

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>, id = randomUUID()) {
  const answer = await test.core.dispatch(name, input, id);
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

const inspect = (file: string) => value('import.inspect', { file: { kind: 'path', path: file } });

/** The small monitor file a few thousand times over: long enough to be stopped half way. */
function writeLongCsv(): string {
  const [header = '', ...rows] = readFileSync(writeMonitorCsv(test.folder), 'utf8').trim().split('\r\n');
  const file = path.join(test.folder, 'GMJ_lang_2025.csv');
  const block = `${rows.join('\r\n').replaceAll('2023;', '2025;')}\r\n`;
  writeFileSync(file, `${header}\r\n${block.repeat(3000)}`);
  return file;
}

describe('stopping an import half way', () => {
  it('leaves the workspace as it was, and a new try is possible', async () => {
    const { path: workspace } = await value('workspace.create', { name: 'Proef' });
    const { proposalId } = await inspect(writeMonitorCsv(test.folder));
    await value('import.commit', { proposalId });
    const before = [
      await value('data.list', {}),
      await value('explore.options', {}),
      readFileSync(workspace),
    ];

    const file = writeLongCsv();
    const operationId = randomUUID();
    let told = 0;
    const stopListening = test.core.onProgress((progress) => {
      if (progress.operationId !== operationId || progress.done === 0) return;
      told = progress.done / progress.total;
      test.core.cancel(operationId);
    });
    const answer = await test.core.dispatch(
      'import.inspect',
      { file: { kind: 'path', path: file } },
      operationId,
    );
    stopListening();
    expect(answer).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(1);

    const after = [await value('data.list', {}), await value('explore.options', {}), readFileSync(workspace)];
    expect(after).toEqual(before);
    expect((await inspect(file)).rows).toBe(300_000);
  });

  it('also when it is about to be saved: nothing is, and the same proposal can still be saved', async () => {
    const { proposalId } = await inspect(writeMonitorCsv(test.folder));
    const operationId = randomUUID();
    const stopListening = test.core.onProgress((progress) => {
      if (progress.operationId === operationId && progress.done === 1) test.core.cancel(operationId);
    });
    const answer = await test.core.dispatch('import.commit', { proposalId }, operationId);
    stopListening();
    expect(answer).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
    expect(await value('app.state', {})).toMatchObject({ workspace: null });
    expect((await value('import.commit', { proposalId })).datasets).toHaveLength(1);
  });

  it('of the sample makes no workspace', async () => {
    const operationId = randomUUID();
    test.core.onProgress((progress) => {
      if (progress.phase.includes('2023')) test.core.cancel(operationId);
    });
    const answer = await test.core.dispatch('sample.load', {}, operationId);
    expect(answer).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
    expect(await value('app.state', {})).toMatchObject({ workspace: null, recent: [] });
  });
});

describe('two imports at once', () => {
  it('of the same file: the second is recognised, though both were looked at before either was saved', async () => {
    const file = writeMonitorCsv(test.folder);
    const [first, second] = await Promise.all([inspect(file), inspect(file)]);
    await value('import.commit', { proposalId: first.proposalId });
    const answer = await test.core.dispatch('import.commit', { proposalId: second.proposalId }, randomUUID());
    expect(answer).toMatchObject({ ok: false, issue: { kind: 'already-imported' } });
    expect((await value('data.list', {})).datasets).toHaveLength(1);
  });

  it('of the same file saved at the same moment: one is saved, the other refused', async () => {
    const file = writeMonitorCsv(test.folder);
    const proposals = await Promise.all([inspect(file), inspect(file)]);
    const answers = await Promise.all(
      proposals.map(({ proposalId }) => test.core.dispatch('import.commit', { proposalId }, randomUUID())),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual(
      expect.objectContaining({ issue: expect.objectContaining({ kind: 'already-imported' }) as unknown }),
    );
    expect((await value('data.list', {})).datasets).toHaveLength(1);
  });

  it('of the same file into two workspaces: each has its own', async () => {
    const file = writeMonitorCsv(test.folder);
    await value('workspace.create', { name: 'Een' });
    const first = await inspect(file);
    await value('import.commit', { proposalId: first.proposalId });
    const second = await inspect(file);
    expect(second.importedBefore).not.toBeNull();
    await value('workspace.create', { name: 'Twee' });
    const { datasets } = await value('import.commit', { proposalId: second.proposalId });
    expect(datasets).toHaveLength(1);
  });

  it('keeps the newest proposals only, and says which to choose again', async () => {
    const file = writeMonitorCsv(test.folder);
    const proposals = [];
    for (let window = 0; window < 4; window++) proposals.push(await inspect(file));
    const [oldest, ...kept] = proposals.map(({ proposalId }) => proposalId);
    expect(await test.core.dispatch('import.commit', { proposalId: oldest }, randomUUID())).toMatchObject({
      ok: false,
      issue: { kind: 'not-found' },
    });
    for (const proposalId of kept) await value('import.revise', { proposalId, mapping: {} });
  });
});

describe('an export that ends after its workspace was closed', () => {
  it('hands over the files all the same', async () => {
    await openSampleCopy(test);
    const { areas } = await value('explore.options', {});
    const area = areas.find(({ level }) => level === 'municipality');
    if (!area) throw new Error('The sample has no municipality.');
    const story = await value('story.create', {
      template: 'wethouder',
      area: { level: area.level, code: area.code },
    });
    const running = value('export.run', { storyId: story.id, formats: ['svg'], fileName: 'gesprek' });
    // Its figures are there once the first file is reported.
    await new Promise<void>((resolve) => {
      const stop = test.core.onProgress(() => {
        stop();
        resolve();
      });
    });
    await value('workspace.close', {});
    // One for each slide, and the last: how the figures were made.
    expect((await running).files).toHaveLength(story.slides.length + 1);
  });
});
