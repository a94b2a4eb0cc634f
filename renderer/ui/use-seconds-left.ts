import { useEffect, useState } from 'react';

/** How long work still takes, from the pace so far; null in the first second, when any guess would jump about. */
export function useSecondsLeft(
  progress: { readonly done: number; readonly total: number } | null,
): number | null {
  const [clock, setClock] = useState<{ startedAt: number; now: number } | null>(null);
  useEffect(() => {
    const startedAt = performance.now();
    const timer = setInterval(() => setClock({ startedAt, now: performance.now() }), 500);
    return () => clearInterval(timer);
  }, []);
  if (!clock || !progress || progress.done <= 0 || progress.total <= 0) return null;
  const elapsed = (clock.now - clock.startedAt) / 1000;
  if (elapsed < 1) return null;
  return Math.max(1, Math.ceil((elapsed * (progress.total - progress.done)) / progress.done));
}
