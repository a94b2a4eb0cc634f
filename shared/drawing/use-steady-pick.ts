import { useCallback, useLayoutEffect, useRef } from 'react';
import type { MarkKey } from '../model/figure.ts';
import type { DrawingProps } from './drawing-props.ts';

/** The same function for the life of the drawing, so that hundreds of unchanged rows need no redrawing. */
export function useSteadyPick(onPick: DrawingProps['onPick']): DrawingProps['onPick'] {
  const latest = useRef(onPick);
  useLayoutEffect(() => {
    latest.current = onPick;
  });
  const pick = useCallback((mark: MarkKey) => latest.current?.(mark), []);
  return onPick && pick;
}
