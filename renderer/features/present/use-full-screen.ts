import { useSyncExternalStore } from 'react';

/** Whether nothing but the page is on the screen: by the page's own doing, or by that of the window. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(listen, fills);
}

function fills(): boolean {
  return document.fullscreenElement !== null || window.matchMedia('(display-mode: fullscreen)').matches;
}

function listen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  window.addEventListener('resize', changed);
  return () => {
    document.removeEventListener('fullscreenchange', changed);
    window.removeEventListener('resize', changed);
  };
}
