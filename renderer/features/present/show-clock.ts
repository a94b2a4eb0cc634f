/** How long it has taken: what ran before the last pause, and since when it runs again (null: it stands still). */
export interface ShowClock {
  readonly before: number;
  readonly since: number | null;
}
export type ClockTurn = 'run' | 'pause' | 'reset';

export function startClock(at: number): ShowClock {
  return { before: 0, since: at };
}

export function turnClock(clock: ShowClock, turn: ClockTurn, at: number): ShowClock {
  switch (turn) {
    case 'run':
      return clock.since === null ? { ...clock, since: at } : clock;
    case 'pause':
      return { before: elapsed(clock, at), since: null };
    case 'reset':
      return { before: 0, since: clock.since === null ? null : at };
  }
}

/** Milliseconds; never less than none, should a computer's clock be set back. */
export function elapsed({ before, since }: ShowClock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** "4:07", "1:02:09". */
export function writeElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
