import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  changeShow,
  startShow,
  type Show,
  type ShowAction,
} from '../../../renderer/features/present/show.ts';
import { elapsed, writeElapsed } from '../../../renderer/features/present/show-clock.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';

const request: ChartRequest = {
  kind: 'number',
  indicator: 'SBSSK3S6',
  wave: 2025,
  area: { level: 'municipality', code: 'GM9905' },
  reference: null,
};
const ask: ShowAction = { kind: 'ask', slideId: 'a', request };
const after = (...actions: readonly ShowAction[]): Show => actions.reduce(changeShow, startShow(2, 0));
const step = (by: 1 | -1, of = 5, at = 0): ShowAction => ({ kind: 'step', by, of, at });

describe('the telling of a story', () => {
  it('goes forth and back, and stops at its ends', () => {
    expect(after(step(1)).page).toBe(3);
    expect(after(step(-1), step(-1), step(-1)).page).toBe(0);
    expect(after(step(1), step(1), step(1)).page).toBe(4);
    expect(after({ kind: 'go', to: 99, of: 5, at: 0 }).page).toBe(4);
  });

  it('knows since when a slide is there, and starts anew only with another slide', () => {
    expect(after(step(1, 5, 700)).pageSince).toBe(700);
    expect(after({ kind: 'go', to: 4, of: 5, at: 700 }, step(1, 5, 900)).pageSince).toBe(700);
  });

  it('covers the slide, takes the same cover off, and goes on without', () => {
    const black: ShowAction = { kind: 'cover', cover: 'black' };
    expect(after(black).cover).toBe('black');
    expect(after(black, black).cover).toBeNull();
    expect(after(black, { kind: 'cover', cover: 'white' }).cover).toBe('white');
    expect(after(black, step(1))).toMatchObject({ cover: null, page: 3 });
    expect(after(black, ask).cover).toBeNull();
  });

  it('leaves the story where it was while a live question is looked at', () => {
    expect(after(ask, step(1, 2), step(1, 2))).toMatchObject({ page: 2, live: { page: 1 } });
    expect(after(ask, { kind: 'back' })).toEqual(after());
    expect(after(ask, { kind: 'go', to: 0, of: 5, at: 0 })).toMatchObject({ page: 0, live: null });
    expect(after(ask, { kind: 'kept' })).toMatchObject({ page: 2, live: null, edition: 1 });
  });

  it('never stands outside the story, whatever is done', () => {
    const action = fc.oneof(
      fc.record({ kind: fc.constant('step' as const), by: fc.constantFrom(1 as const, -1 as const) }),
      fc.record({ kind: fc.constant('go' as const), to: fc.integer({ min: -9, max: 99 }) }),
      fc.constantFrom<ShowAction>(ask, { kind: 'back' }, { kind: 'kept' }, { kind: 'cover', cover: 'black' }),
    );
    fc.assert(
      fc.property(fc.array(action), fc.integer({ min: 1, max: 9 }), (actions, of) => {
        const done = actions.map((each): ShowAction =>
          each.kind === 'step' || each.kind === 'go' ? { ...each, of, at: 1 } : each,
        );
        const { page, live } = done.reduce(changeShow, startShow(0, 0));
        expect(page).toBeGreaterThanOrEqual(0);
        expect(page).toBeLessThan(of);
        expect(live?.page ?? 0).toBeLessThan(of);
      }),
    );
  });
});

describe('the clock of a story', () => {
  const turn = (turned: 'run' | 'pause' | 'reset', at: number): ShowAction => ({
    kind: 'clock',
    turn: turned,
    at,
  });

  it('stands still in a pause and counts on after it', () => {
    const { clock } = after(turn('pause', 1000), turn('run', 5000));
    expect(elapsed(clock, 6000)).toBe(2000);
    expect(elapsed(after(turn('pause', 1000)).clock, 9000)).toBe(1000);
    // Pausing twice loses nothing.
    expect(elapsed(after(turn('pause', 1000), turn('pause', 3000)).clock, 9000)).toBe(1000);
  });

  it('starts again from nothing, running or not', () => {
    expect(elapsed(after(turn('reset', 4000)).clock, 5000)).toBe(1000);
    expect(elapsed(after(turn('pause', 2000), turn('reset', 4000)).clock, 5000)).toBe(0);
  });

  it('is written as minutes and seconds, with hours when there are', () => {
    expect([0, 59_999, 247_000, 3_729_000].map(writeElapsed)).toEqual(['0:00', '0:59', '4:07', '1:02:09']);
  });
});
