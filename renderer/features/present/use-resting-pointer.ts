import { useEffect, useState } from 'react';

/** Milliseconds. */
const rest = 2500;

/** The lowest part of the window, as a share of its height: where the controls are. */
const low = 0.8;

/**
 * Whether the pointer has not been moved for a while: then it and what goes with it are out of the way. With
 * `onlyLow` it rests as long as it stays above the controls: a laser that points at the slide asks for none.
 */
export function useRestingPointer(onlyLow: boolean): boolean {
  const [isResting, setResting] = useState(true);
  useEffect(() => {
    let timer: number | undefined;
    const moved = ({ clientY }: PointerEvent) => {
      if (onlyLow && clientY < window.innerHeight * low) return;
      setResting(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setResting(true), rest);
    };
    window.addEventListener('pointermove', moved);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', moved);
    };
  }, [onlyLow]);
  return isResting;
}
