import { useEffect, useState } from 'react';
import type { AreaReference } from '../../../../shared/model/chart-request.ts';
import { useOperation } from '../../../api/use-operation.ts';

/** Who only passes by on the way to another question is not made to wait for this one. */
const pause = 800;

/**
 * What stands out in an area, gone through once the page has come to rest. Stopped, it asks nothing more until it is
 * started again or the area changes.
 */
export function useStandOut(area: AreaReference | null, wave: number | null) {
  const wanted = area === null ? '' : JSON.stringify([area, wave]);
  const settled = useRested(wanted);
  const [stopped, setStopped] = useState('');
  const isStopped = wanted !== '' && stopped === wanted;
  const asks = area !== null && settled === wanted && !isStopped;
  const answer = useOperation('standout.ask', asks ? { area, ...(wave === null ? {} : { wave }) } : null);
  return {
    answer,
    isStopped,
    stop: () => setStopped(wanted),
    start: () => setStopped(''),
  };
}

/** A value once it stayed as it is for a pause, also where it is again what it was a moment before; else null. */
function useRested(value: string): string | null {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const waiting = setTimeout(() => setRested(value), pause);
    return () => {
      clearTimeout(waiting);
      setRested(null);
    };
  }, [value]);
  return rested === value ? rested : null;
}
