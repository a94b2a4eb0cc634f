import { useEffect, useEffectEvent, useState } from 'react';
import { onEscapedFullScreen } from '../../ui/full-screen.ts';
import { readShowKey, type Wish } from './show-keys.ts';

/** The keys of the show, but where something else listens: a list, a field, a button under the finger. */
export function useShowKeys(fulfil: (wish: Wish) => void): void {
  const [typed, setTyped] = useState('');
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (belongsElsewhere(event)) return;
    const read = readShowKey(event.key, typed);
    setTyped(read.typed);
    if (read.wish === null) return;
    event.preventDefault();
    fulfil(read.wish);
  });
  const onEscaped = useEffectEvent(() => fulfil({ kind: 'leave' }));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    const stop = onEscapedFullScreen(() => onEscaped());
    return () => {
      window.removeEventListener('keydown', listen);
      stop();
    };
  }, []);
}

function belongsElsewhere({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [role=listbox], [role=menu]') !== null) return true;
  // A button that has the focus is pressed by these; the other keys stay the show's.
  if ((key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null) return true;
  // A dialog has keys of its own; its Escape closes just that.
  return target.closest('[role=dialog]') !== null;
}
