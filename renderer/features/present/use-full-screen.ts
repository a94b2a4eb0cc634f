import { useSyncExternalStore } from 'react';

/** Whether nothing but the page is on the screen: by the page's own doing, or by that of the window it is in. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(listen, fills);
}

function fills(): boolean {
  const isAsLarge = window.innerWidth >= screen.width && window.innerHeight >= screen.height;
  return document.fullscreenElement !== null || isAsLarge;
}

function listen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  window.addEventListener('resize', changed);
  return () => {
    document.removeEventListener('fullscreenchange', changed);
    window.removeEventListener('resize', changed);
  };
}
