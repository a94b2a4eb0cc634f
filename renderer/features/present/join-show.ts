import { changeShow, type Show, type ShowAction } from './show.ts';

export type ShowRole = 'audience' | 'presenter';

/** A place on a slide, as shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How one window takes part in the telling of a story. */
export interface ShowLine {
  readonly act: (action: ShowAction) => void;
  /** Where the laser points; null: nowhere. */
  readonly point: (at: Point | null) => void;
  /** For every window. */
  readonly end: () => void;
  /** This window goes; the others go on. */
  readonly leave: () => void;
}

interface Joining {
  readonly storyId: string;
  readonly role: ShowRole;
  /** For the window that is there first. */
  readonly start: Show;
  readonly onShow: (show: Show) => void;
  /** The other windows that are there now. */
  readonly onOthers: (roles: readonly ShowRole[]) => void;
  readonly onPoint: (at: Point | null) => void;
  readonly onEnd: () => void;
}

type Message =
  | { readonly kind: 'hello' | 'here'; readonly id: string; readonly role: ShowRole }
  /** `count`: of its changes so far. `answers`: the request it came from; null: from its keeper itself. */
  | { readonly kind: 'show'; readonly show: Show; readonly count: number; readonly answers: string | null }
  | { readonly kind: 'do'; readonly request: Request }
  | { readonly kind: 'point'; readonly at: Point | null }
  | { readonly kind: 'end' };

interface Request {
  readonly id: string;
  readonly action: ShowAction;
}

/**
 * The windows of one story, joined within the browser. One of them keeps the show: it alone changes it, at the request
 * of any, and tells what it became. Who keeps it holds a lock that the browser hands to the next window when that one
 * is gone, also when it crashed; and so each window sees by the lock of another that it has gone.
 */
export function joinShow(joining: Joining): ShowLine {
  const name = `wib-show ${joining.storyId}`;
  const id = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  const left = new AbortController();
  const others = new Map<string, ShowRole>();
  let show = joining.start;
  let keeps = false;
  /** Changes of the show, and how many there were in what another window told last. */
  let count = 0;
  let told = 0;
  /**
   * Asked or done here since. A keeper may go before it hears of something, and what it told may come after this
   * window keeps the show already: then these are done again, on that.
   */
  let since: readonly Request[] = [];

  const send = (message: Message) => {
    if (!left.signal.aborted) channel.postMessage(message);
  };
  const take = (next: Show) => {
    show = next;
    joining.onShow(next);
  };
  const change = ({ id: answers, action }: Request) => {
    count += 1;
    take(changeShow(show, action));
    send({ kind: 'show', show, count, answers });
  };
  const fulfil = (request: Request) => {
    since = [...since, request];
    change(request);
  };
  const meet = (other: string, role: ShowRole) => {
    if (others.has(other)) return;
    others.set(other, role);
    joining.onOthers([...others.values()]);
    void holdLock(`${name} ${other}`, left.signal, () => {
      others.delete(other);
      joining.onOthers([...others.values()]);
      return Promise.resolve();
    });
  };

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    switch (data.kind) {
      case 'hello':
        meet(data.id, data.role);
        send({ kind: 'here', id, role: joining.role });
        if (keeps) send({ kind: 'show', show, count, answers: null });
        return;
      case 'here':
        meet(data.id, data.role);
        return;
      case 'show':
        since = since.filter((request) => request.id !== data.answers);
        if (keeps && data.count <= told) return;
        told = data.count;
        count = told;
        take(data.show);
        if (keeps) since.forEach(change);
        return;
      case 'do':
        if (keeps) fulfil(data.request);
        return;
      case 'point':
        joining.onPoint(data.at);
        return;
      case 'end':
        joining.onEnd();
    }
  };
  const untilLeft = new Promise<void>((resolve) => left.signal.addEventListener('abort', () => resolve()));
  void holdLock(`${name} ${id}`, left.signal, () => {
    // Not before: who hears of this window waits for its lock.
    send({ kind: 'hello', id, role: joining.role });
    return untilLeft;
  });
  void holdLock(`${name} keeper`, left.signal, () => {
    keeps = true;
    take(show);
    since.forEach(change);
    return untilLeft;
  });

  return {
    act: (action) => {
      const request = { id: crypto.randomUUID(), action };
      if (keeps) return fulfil(request);
      since = [...since, request];
      send({ kind: 'do', request });
    },
    point: (at) => send({ kind: 'point', at }),
    end: () => send({ kind: 'end' }),
    leave: () => {
      left.abort();
      channel.close();
    },
  };
}

/** Waits its turn, also for ever; `signal` gives up waiting. */
async function holdLock(name: string, signal: AbortSignal, hold: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(name, { signal }, hold);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
