import { beforeEach, describe, expect, test, vi } from 'vitest';
import { success } from '../../../shared/base/result.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import { proposal } from './proposal.ts';

// The session speaks through the page's own Electron door; at its far end stands this host, which reads
// every file but "stuk.csv", and waits for its cancellation with "groot.csv".
const cancelled = new Map<string, () => void>();
const host: Bridge<File> = {
  invoke: (name, input, operationId) => Promise.resolve(answer(name, input, operationId)),
  cancel(operationId) {
    cancelled.get(operationId)?.();
    return Promise.resolve();
  },
  onProgress: () => () => undefined,
  pathForFile: (file) => `/${file.name}`,
};
vi.stubGlobal('window', { wib: host });
const session = await import('../../../renderer/features/data/import-session.ts');

interface Input {
  readonly file?: { readonly path: string };
  readonly mapping?: ImportMapping;
}

function answer(name: string, input: unknown, operationId: string | undefined): unknown {
  const { file, mapping = {} } = input as Input;
  const issue = (kind: string) => ({ ok: false, issue: { kind, title: 'Ging mis.', next: 'Kies.' } });
  switch (name) {
    case 'import.inspect':
      if (file?.path === '/groot.csv') {
        return new Promise((resolve) => cancelled.set(operationId ?? '', () => resolve(issue('cancelled'))));
      }
      if (file?.path === '/stuk.csv' && !mapping.setAsideBadRows) return issue('value-not-a-number');
      return success(proposal({ fileName: file?.path.slice(1) ?? '', mapping }));
    case 'import.revise':
      return mapping.weight === 'geen' ? issue('mapping-incomplete') : success(proposal({ mapping }));
    case 'import.commit':
      return success({ deliveryId: 7, datasets: [], registers: [] });
    case 'import.discard':
      return success({});
    default:
      return issue('unexpected');
  }
}

function choose(...names: readonly string[]) {
  session.startImport(
    names.map((name) => ({
      name,
      refer: () => Promise.resolve(success({ kind: 'path', path: `/${name}` })),
    })),
  );
}

const now = () => session.useImportSession.getState();
const until = (kind: string) => vi.waitFor(() => expect(now().step.kind).toBe(kind));

beforeEach(() => {
  while (now().files.length > 0) session.leaveFile();
});

describe('reading in files', () => {
  test('takes several files one after another, and remembers what came in', async () => {
    choose('a.csv', 'b.csv');
    await until('proposal');
    await session.commitImport();
    await until('proposal');
    expect(now()).toMatchObject({ imported: [{ name: 'a.csv' }], step: { proposal: { fileName: 'b.csv' } } });
    await session.commitImport();
    await until('none');
    expect(now().imported.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
  });

  test('puts away a file that cannot be read when another is chosen', async () => {
    choose('stuk.csv');
    await until('failed');
    choose('a.csv');
    await until('proposal');
    expect(now().files.map(({ name }) => name)).toEqual(['a.csv']);
  });

  test('reads the same file again without the rows that cannot be read', async () => {
    choose('stuk.csv');
    await until('failed');
    await session.readFile({ setAsideBadRows: true });
    expect(now().step).toMatchObject({ kind: 'proposal', proposal: { mapping: { setAsideBadRows: true } } });
  });

  test('keeps the proposal as it was when a change is refused, and says why', async () => {
    choose('a.csv');
    await until('proposal');
    expect(await session.reviseMapping({ weight: 'w' })).toBe(true);
    expect(await session.reviseMapping({ weight: 'geen' })).toBe(false);
    expect(now()).toMatchObject({
      step: { kind: 'proposal', proposal: { mapping: { weight: 'w' } } },
      refused: { kind: 'mapping-incomplete' },
    });
  });

  test('takes in two answers given at once, the second on top of the first', async () => {
    choose('a.csv');
    await until('proposal');
    const first = session.reviseMapping({ weight: 'w' });
    const second = session.reviseMapping({ replace: true });
    expect(await session.answersTaken()).toBe(true);
    expect([await first, await second]).toEqual([true, true]);
    expect(now().step).toMatchObject({ proposal: { mapping: { weight: 'w', replace: true } } });
  });

  test('says of answers that are being taken in whether they were accepted, and forgets a refusal', async () => {
    choose('a.csv');
    await until('proposal');
    void session.reviseMapping({ weight: 'geen' });
    expect(await session.answersTaken()).toBe(false);
    expect(await session.answersTaken()).toBe(true);
  });

  test('does not bring back a file that was put away while an answer was taken in', async () => {
    choose('a.csv');
    await until('proposal');
    const revised = session.reviseMapping({ weight: 'w' });
    await Promise.resolve();
    expect(now().step).toMatchObject({ revising: true });
    session.leaveFile();
    expect(await revised).toBe(false);
    expect(now().step.kind).toBe('none');
  });

  test('stops reading, and is then as if the file was never chosen', async () => {
    choose('groot.csv');
    await vi.waitFor(() => expect(cancelled.size).toBe(1));
    session.stopImport();
    await until('none');
    expect(now()).toMatchObject({ files: [], imported: [], refused: null });
  });
});
