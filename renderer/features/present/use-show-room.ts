import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { presentTexts } from '../../../shared/language/present.ts';
import { accountSlideId } from '../../../shared/slides/account-pages.ts';
import { announce } from '../../ui/announce.ts';
import { leaveFullScreen, toggleFullScreen } from '../../ui/full-screen.ts';
import { notify } from '../../ui/notify.ts';
import type { ShowRole } from './join-show.ts';
import {
  closeSecondWindow,
  isSecondWindow,
  openSecondWindow,
  shellOpensWindows,
  showAddress,
  withSecondMark,
} from './second-window.ts';
import type { Wish } from './show-keys.ts';
import { useAwakeScreen } from './use-awake-screen.ts';
import { useShowKeys } from './use-show-keys.ts';
import { useSlides, type Slides, type SlidesState } from './use-slides.ts';
import { useTelling, type Telling } from './use-telling.ts';

/** What lies over or beside the slides in this window alone. */
export type Opened = 'overview' | 'ask' | 'help';

/** Everything a window of the show has, whatever it looks like. */
export interface ShowRoom {
  readonly storyId: string;
  readonly telling: Telling;
  readonly slides: SlidesState;
  readonly opened: Opened | null;
  readonly close: () => void;
  readonly fulfil: (wish: Wish) => void;
}

export function useShowRoom(storyId: string, role: ShowRole, startPage: number): ShowRoom {
  const telling = useTelling(storyId, role, startPage);
  const { show, act } = telling;
  const state = useSlides(storyId, show);
  const slides = state.state === 'ready' ? state.slides : null;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [, navigate] = useLocation();
  const close = useCallback(() => setOpened(null), []);
  const toggle = (what: Opened) => setOpened(opened === what ? null : what);
  useAwakeScreen();
  useSaidSlide(slides, show.cover);

  // Fetched anew, or seen in another window, it is the same slide.
  useEffect(() => {
    const address = showAddress(storyId, role, show.page + 1);
    navigate(isSecondWindow() ? withSecondMark(address) : address, { replace: true });
  }, [navigate, storyId, role, show.page]);

  const slideId = slides && ownSlideId(slides, show.page);
  useEffect(() => {
    if (!telling.hasEnded) return;
    leaveFullScreen();
    if (isSecondWindow()) {
      window.close();
      return;
    }
    void closeSecondWindow();
    navigate(`/verhaal/${storyId}${slideId === null ? '' : `?dia=${slideId}`}`);
  }, [telling.hasEnded, navigate, storyId, slideId]);

  const fulfil = (wish: Wish) => {
    const at = Date.now();
    const of = slides?.count ?? 1;
    const ofStory = slides?.document.pages.length ?? 1;
    switch (wish.kind) {
      case 'step':
        return act({ kind: 'step', by: wish.by, of, at });
      case 'first':
        return act({ kind: 'go', to: 0, of: ofStory, at });
      case 'last':
        return act({ kind: 'go', to: ofStory - 1, of: ofStory, at });
      case 'number':
        setOpened(null);
        return act({ kind: 'go', to: wish.number - 1, of: ofStory, at });
      case 'cover':
        return act(wish);
      case 'pointer':
        if (wish.pointer === 'arrow') telling.pointAt(null);
        return act(wish);
      case 'overview':
        return toggle('overview');
      case 'help':
        return toggle('help');
      case 'ask':
        if (slides?.asks === null) return notify({ text: presentTexts.live.noChart });
        return toggle('ask');
      case 'full-screen':
        return toggleFullScreen();
      case 'second-window': {
        // A browser leaves the full screen for a new window anyway.
        leaveFullScreen();
        if (role === 'presenter') return void openSecondWindow(storyId, 'audience', show.page + 1);
        // The app has a window for the room only: this one is then the speaker's.
        if (shellOpensWindows()) {
          navigate(showAddress(storyId, 'presenter', show.page + 1), { replace: true });
          return void openSecondWindow(storyId, 'audience', show.page + 1);
        }
        return void openSecondWindow(storyId, 'presenter', show.page + 1);
      }
      case 'leave':
        if (opened === null && show.live === null) return telling.end();
        setOpened(null);
        return opened === 'ask' || show.live !== null ? act({ kind: 'back' }) : undefined;
      case 'nothing':
        return undefined;
    }
  };
  useShowKeys(fulfil);
  return { storyId, telling, slides: state, opened, close, fulfil };
}

/** Tells who does not see it which slide came, and what lies over it. */
function useSaidSlide(slides: Slides | null, cover: 'black' | 'white' | null): void {
  const { slideSaid, liveSaid, covered } = presentTexts;
  const title = slides?.page.title ?? '';
  const which = slides && (slides.isLive ? liveSaid : slideSaid(slides.index + 1, slides.count));
  useEffect(() => {
    if (which === null) return;
    if (cover === null) announce(which, title);
    else announce(covered[cover]);
  }, [which, title, cover, covered]);
}

/** The slide to come back to in the story: the last one that is its own, for how it was made follows from the others. */
function ownSlideId({ document }: Slides, page: number): string | null {
  const before = document.pages.slice(0, page + 1);
  return before.findLast(({ slideId }) => slideId !== accountSlideId)?.slideId ?? null;
}
