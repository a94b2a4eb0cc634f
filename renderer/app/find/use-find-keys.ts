import { useEffect } from 'react';

/** Ctrl+K anywhere, and "/" where nobody is typing. Not over another dialog: that has to be answered first. */
export function useFindKeys(onFind: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isFindKey(event) || document.querySelector('[aria-modal=true]') !== null) return;
      event.preventDefault();
      onFind();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onFind]);
}

function isFindKey(event: KeyboardEvent): boolean {
  if (event.altKey || event.defaultPrevented) return false;
  const isWithControl = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === 'k') return isWithControl && !event.shiftKey;
  return event.key === '/' && !isWithControl && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role=textbox]') !== null)
  );
}
