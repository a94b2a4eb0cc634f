let isGoing = false;

/** The page is being left at this moment: what is asked now has to outlive it. */
export function isLeaving(): boolean {
  return isGoing;
}

/**
 * Runs when the page is reloaded, closed or put out of sight, from where it may be ended without a word: what waits
 * to be saved is sent now or never, so `run` sends it before it returns. Answers how to stop.
 */
export function onLeaving(run: () => void): () => void {
  const leave = () => {
    isGoing = true;
    try {
      run();
    } finally {
      isGoing = false;
    }
  };
  const hide = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  // Before the next page is asked for: then the host has it first, whatever its size.
  window.addEventListener('beforeunload', leave);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  return () => {
    window.removeEventListener('beforeunload', leave);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hide);
  };
}
