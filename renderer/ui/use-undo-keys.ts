import { useEffect } from 'react';

interface Ways {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, but in a text field: there they are the field's own. */
export function useUndoKeys({ undo, redo }: Ways): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping) return;
      const key = event.key.toLowerCase();
      const way = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      if (way === null) return;
      event.preventDefault();
      way();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
