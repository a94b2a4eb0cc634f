import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  joinShow,
  type Point,
  type ShowLine,
  type ShowRole,
} from '../../../renderer/features/present/join-show.ts';
import { startShow, type Show } from '../../../renderer/features/present/show.ts';

// Node has the same channel and the same locks as a browser: these are real ones.
interface Window extends ShowLine {
  show: Show | null;
  others: readonly ShowRole[];
  at: Point | null;
  ended: boolean;
}

const open: Window[] = [];
function join(storyId: string, role: ShowRole, page = 0): Window {
  const heard: Omit<Window, keyof ShowLine> = { show: null, others: [], at: null, ended: false };
  const line = joinShow({
    storyId,
    role,
    start: startShow(page, 0),
    onShow: (show) => (heard.show = show),
    onOthers: (others) => (heard.others = others),
    onPoint: (at) => (heard.at = at),
    onEnd: () => (heard.ended = true),
  });
  const window = Object.assign(heard, line);
  open.push(window);
  return window;
}
afterEach(() => {
  for (const window of open.splice(0)) window.leave();
});
const soon = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 5 });
const next = { kind: 'step', by: 1, of: 9, at: 0 } as const;

async function twoWindows() {
  const storyId = randomUUID();
  const first = join(storyId, 'audience', 3);
  await soon(() => expect(first.show?.page).toBe(3));
  const second = join(storyId, 'presenter', 0);
  await soon(() => expect(second.show?.page).toBe(3));
  return { storyId, first, second };
}

/** A window that keeps the show and never answers: its process is busy or gone. */
function keepElsewhere(storyId: string) {
  const channel = new BroadcastChannel(`wib-show ${storyId}`);
  const left = new AbortController();
  const gone = new Promise<void>((resolve) => left.signal.addEventListener('abort', () => resolve()));
  const keeps = new Promise<void>((resolve) => {
    void navigator.locks.request(`wib-show ${storyId} keeper`, () => {
      resolve();
      return gone;
    });
  });
  return {
    keeps,
    say: (message: unknown) => channel.postMessage(message),
    go: () => left.abort(),
    close: () => channel.close(),
  };
}

describe('the windows of a show', () => {
  it('lets who comes later begin where the show is', async () => {
    const { first, second } = await twoWindows();
    expect(second.show).toEqual(first.show);
    await soon(() => expect([first.others, second.others]).toEqual([['presenter'], ['audience']]));
  });

  it('follows in every window what is done in one', async () => {
    const { first, second } = await twoWindows();
    second.act(next);
    await soon(() => expect([first.show?.page, second.show?.page]).toEqual([4, 4]));
    first.act(next);
    first.act(next);
    await soon(() => expect([first.show?.page, second.show?.page]).toEqual([6, 6]));
  });

  it('notices a window that is gone, and goes on without it where it was', async () => {
    const { first, second } = await twoWindows();
    first.act(next);
    await soon(() => expect(second.show?.page).toBe(4));
    await soon(() => expect(second.others).toEqual(['audience']));
    first.leave();
    await soon(() => expect(second.others).toEqual([]));
    // Also what is asked before this window knows that it keeps the show now.
    second.act(next);
    await soon(() => expect(second.show?.page).toBe(5));
  });

  it.each(['before', 'after'])(
    'keeps what was asked of a window that is gone, also where its last words come %s this one keeps the show',
    async (moment) => {
      const storyId = randomUUID();
      const ghost = keepElsewhere(storyId);
      await ghost.keeps;
      const window = join(storyId, 'presenter', 3);
      window.act(next);
      const lastWords = () => ghost.say({ kind: 'show', show: startShow(5, 0), count: 2, answers: null });
      if (moment === 'before') lastWords();
      if (moment === 'before') await soon(() => expect(window.show?.page).toBe(5));
      ghost.go();
      if (moment === 'after') await soon(() => expect(window.show?.page).toBe(4));
      if (moment === 'after') lastWords();
      await soon(() => expect(window.show?.page).toBe(6));
      window.act(next);
      await soon(() => expect(window.show?.page).toBe(7));
      ghost.close();
    },
  );

  it('lets a window that opens again join anew', async () => {
    const { storyId, first, second } = await twoWindows();
    first.leave();
    await soon(() => expect(second.others).toEqual([]));
    const again = join(storyId, 'audience');
    await soon(() => expect(again.show?.page).toBe(3));
    await soon(() => expect(second.others).toEqual(['audience']));
  });

  it('points and ends in the other window', async () => {
    const { first, second } = await twoWindows();
    second.point({ x: 0.5, y: 0.25 });
    await soon(() => expect(first.at).toEqual({ x: 0.5, y: 0.25 }));
    second.end();
    await soon(() => expect(first.ended).toBe(true));
    expect(second.ended).toBe(false);
  });

  it('leaves the show of another story alone', async () => {
    const { first } = await twoWindows();
    const other = join(randomUUID(), 'presenter', 7);
    await soon(() => expect(other.show?.page).toBe(7));
    other.act(next);
    await soon(() => expect(other.show?.page).toBe(8));
    expect(first.show?.page).toBe(3);
  });
});
