import { useEffect } from 'react';
import { create } from 'zustand';

/** How many fields hold what cannot be read, and so is not kept. */
const useFaults = create<{ readonly count: number }>(() => ({ count: 0 }));

export function useNotKept(): number {
  return useFaults(({ count }) => count);
}

/** A field tells that what stands in it is not kept, as long as that is so. */
export function useTellNotKept(isBad: boolean): void {
  useEffect(() => {
    if (!isBad) return undefined;
    const add = (more: number) => useFaults.setState(({ count }) => ({ count: count + more }));
    add(1);
    return () => add(-1);
  }, [isBad]);
}
