import { beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../../shared/base/result.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';

// At the far end of the page's door stands this host: it makes reports until it is told to stop.
const asked: unknown[] = [];
const stops: (() => void)[] = [];
const result = {
  ...{ folder: '/uit', state: 'stopped', issue: null, reports: [] },
  ...{ ownWords: [], openPages: [], overview: null },
};
const host: Bridge<File> = {
  invoke(_, input) {
    asked.push(input);
    return new Promise((resolve) => stops.push(() => resolve(success(result))));
  },
  cancel() {
    stops.pop()?.();
    return Promise.resolve();
  },
  onProgress: () => () => undefined,
  pathForFile: (file) => `/${file.name}`,
};
vi.stubGlobal('window', { wib: host });
const session = await import('../../../renderer/features/export/batch-session.ts');
const { useAppState } = await import('../../../renderer/api/app-state.ts');

const input = {
  source: { kind: 'template', template: 'schoolgesprek' },
  areas: { level: 'school' },
  names: '{gebied}',
  whenHidden: 'say-so',
  formats: ['pptx'],
} as const;

function show(path: string): void {
  // Only the path of the workspace is looked at.
  useAppState.setState({ state: 'ready', app: { workspace: { path } }, issue: null } as never);
}

beforeEach(() => {
  session.stopBatch();
  session.putBatchAway();
  asked.length = 0;
  show('/een.wib');
});

test('reports that were stopped are gone on with in their own workspace', async () => {
  const made = session.startBatch(input, 3);
  session.stopBatch();
  await made;
  expect(session.useBatchSession.getState().step.kind).toBe('ended');
  session.goOnWithBatch();
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatchObject({ resume: true });
});

test('another workspace ends them, and there is nothing to go on with there', async () => {
  const made = session.startBatch(input, 3);
  show('/twee.wib');
  await made;
  expect(session.useBatchSession.getState().step.kind).toBe('none');
  session.goOnWithBatch();
  expect(asked).toHaveLength(1);
});

test('a host that does not answer for a moment ends nothing', () => {
  void session.startBatch(input, 3);
  useAppState.setState({ state: 'failed', app: null, issue: { kind: 'unexpected', title: '', next: '' } });
  show('/een.wib');
  expect(session.useBatchSession.getState().step.kind).toBe('running');
});
