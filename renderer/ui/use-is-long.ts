import { useEffect, useState } from 'react';

/** Milliseconds: most answers are there sooner, and a card that flashes says nothing. */
const patience = 800;

/** Whether what is waited for takes long, as long as `isBusy`. */
export function useIsLong(isBusy = true): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isBusy]);
  return isLong;
}
