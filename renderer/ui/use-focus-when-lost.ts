import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * What had the focus may have gone with the view before; then the keyboard goes on from this element,
 * which needs `tabIndex={-1}`.
 */
export function useFocusWhenLost<Focusable extends HTMLElement>(
  /** With another view the question is asked again. */
  view?: unknown,
): RefObject<Focusable | null> {
  const element = useRef<Focusable>(null);
  useEffect(() => {
    // A dialog that has just closed gives the focus back in a moment of its own (10 ms): it goes first.
    const later = setTimeout(() => {
      if (document.activeElement === document.body) element.current?.focus();
    }, 40);
    return () => clearTimeout(later);
  }, [view]);
  return element;
}
