import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { startClock, turnClock, type ClockTurn, type ShowClock } from './show-clock.ts';

/** A telling of a story, as every window of it shows it. Moments are milliseconds, given by whoever acts. */
export interface Show {
  /** Of the slide document; counts from 0. */
  readonly page: number;
  readonly cover: Cover | null;
  readonly pointer: Pointer;
  readonly live: LiveQuestion | null;
  readonly clock: ShowClock;
  /** When the slide came up. */
  readonly pageSince: number;
  /** Counts the changes of the story while it is told: the slides are drawn anew after each. */
  readonly edition: number;
}
export type Cover = 'black' | 'white';
export type Pointer = 'arrow' | 'laser';

/** What somebody in the room asks, in place of a slide. */
export interface LiveQuestion {
  readonly slideId: string;
  readonly request: ChartRequest;
  /** A long ranking takes several pages; counts from 0. */
  readonly page: number;
}

export type ShowAction =
  /** `of`: how many pages there are where this one stands, in the story or in the live question. */
  | { readonly kind: 'step'; readonly by: 1 | -1; readonly of: number; readonly at: number }
  | { readonly kind: 'go'; readonly to: number; readonly of: number; readonly at: number }
  /** The same cover again takes it off. */
  | { readonly kind: 'cover'; readonly cover: Cover }
  | { readonly kind: 'pointer'; readonly pointer: Pointer }
  | { readonly kind: 'ask'; readonly slideId: string; readonly request: ChartRequest }
  | { readonly kind: 'back' }
  /** The live question stands in the story from here on. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'clock'; readonly turn: ClockTurn; readonly at: number };

export function startShow(page: number, at: number): Show {
  return {
    page,
    cover: null,
    pointer: 'arrow',
    live: null,
    clock: startClock(at),
    pageSince: at,
    edition: 0,
  };
}

export function changeShow(show: Show, action: ShowAction): Show {
  switch (action.kind) {
    case 'step': {
      // While something else is asked, the story waits where it was.
      if (show.live) {
        const page = within(show.live.page + action.by, action.of);
        return { ...show, cover: null, live: { ...show.live, page } };
      }
      return turnTo(show, show.page + action.by, action.of, action.at);
    }
    case 'go':
      return turnTo({ ...show, live: null }, action.to, action.of, action.at);
    case 'cover':
      return { ...show, cover: show.cover === action.cover ? null : action.cover };
    case 'pointer':
      return { ...show, pointer: action.pointer };
    case 'ask':
      return {
        ...show,
        cover: null,
        live: { slideId: action.slideId, request: action.request, page: 0 },
      };
    case 'back':
      return { ...show, live: null };
    case 'kept':
      return { ...show, live: null, edition: show.edition + 1 };
    case 'clock':
      return { ...show, clock: turnClock(show.clock, action.turn, action.at) };
  }
}

/** To a slide that is there; whatever lay over the one before is taken off. */
function turnTo(show: Show, page: number, of: number, at: number): Show {
  const there = within(page, of);
  return { ...show, cover: null, page: there, pageSince: there === show.page ? show.pageSince : at };
}

function within(page: number, of: number): number {
  return Math.max(0, Math.min(of - 1, page));
}
