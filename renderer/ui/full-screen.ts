/** Whether the page itself is leaving the full screen: else it was Escape. */
let isMeant = false;

/** Only after a click or a key; a browser that refuses shows the page as it was. */
export function enterFullScreen(): void {
  if (document.fullscreenElement === null)
    void document.documentElement.requestFullscreen().catch(() => null);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement === null) return;
  isMeant = true;
  void document.exitFullscreen().catch(() => (isMeant = false));
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement === null) enterFullScreen();
  else leaveFullScreen();
}

/** A browser keeps the Escape of a full screen to itself: the page sees only that it has shrunk. Answers how to stop listening. */
export function onEscapedFullScreen(escaped: () => void): () => void {
  const changed = () => {
    const isEscaped = document.fullscreenElement === null && !isMeant;
    isMeant = false;
    if (isEscaped) escaped();
  };
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
