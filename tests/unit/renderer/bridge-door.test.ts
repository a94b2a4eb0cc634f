import { describe, expect, test, vi } from 'vitest';
import { openBridgeDoor } from '../../../renderer/api/bridge-door.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';

function bridge(more: Partial<Bridge<File>>): Bridge<File> {
  return {
    invoke: () => Promise.reject(new Error('not asked for in this test')),
    cancel: () => Promise.resolve(),
    onProgress: () => () => undefined,
    pathForFile: () => '',
    ...more,
  };
}

describe('the Electron door of the page', () => {
  test('passes an answer that fits the contract', async () => {
    const door = openBridgeDoor(
      bridge({ invoke: () => Promise.resolve({ ok: true, value: { stories: [], removed: [] } }) }),
    );
    expect(await door.invoke('story.list', {})).toEqual({
      ok: true,
      value: { stories: [], removed: [] },
    });
  });

  test('passes trouble as the host tells it', async () => {
    const issue = { kind: 'not-found', title: 'Weg.', next: 'Kies een ander.' };
    const door = openBridgeDoor(bridge({ invoke: () => Promise.resolve({ ok: false, issue }) }));
    expect(await door.invoke('story.get', { id: 'x' })).toEqual({ ok: false, issue });
  });

  test('turns an answer of another shape, and a host that is gone, into words', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const invoke of [
      () => Promise.resolve({ ok: true, value: { stories: 'none' } }),
      () => Promise.resolve(null),
      () => Promise.reject(new Error('gone')),
    ]) {
      const answer = await openBridgeDoor(bridge({ invoke })).invoke('story.list', {});
      expect(answer).toMatchObject({ ok: false, issue: { kind: 'unexpected' } });
    }
    expect(log).toHaveBeenCalledTimes(3);
    log.mockRestore();
  });

  test('hands over a file as its path, and says so when it has none', async () => {
    const file = new File(['a'], 'monitor.csv');
    const there = openBridgeDoor(bridge({ pathForFile: () => '/home/u/monitor.csv' }));
    expect(await there.handOver(file)).toEqual({
      ok: true,
      value: { kind: 'path', path: '/home/u/monitor.csv' },
    });
    const gone = await openBridgeDoor(bridge({})).handOver(file);
    expect(gone).toMatchObject({ ok: false, issue: { kind: 'file-unreadable', file: 'monitor.csv' } });
  });
});
