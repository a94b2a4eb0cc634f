import { useEffect, type RefObject } from 'react';
import { markId, type MarkKey } from '../../../shared/model/figure.ts';

/**
 * The mark that is lifted out is in sight from the start, also where it stands in the two hundredth row. Only the chart
 * scrolls, never the page; where the mark is in sight already, as after a click, nothing moves.
 */
export function useInSight(
  stage: RefObject<HTMLElement | null>,
  mark: MarkKey | null,
  /** Drawn anew, it may stand elsewhere. */
  drawn: unknown,
): void {
  const id = mark && markId(mark);
  useEffect(() => {
    let frame = 0;
    let place = NaN;
    // The marks of a chart come some frames after the chart: they count once they stand still.
    const look = (tries: number): void => {
      const room = stage.current;
      const own = room?.querySelector(`[data-mark="${CSS.escape(id ?? '')}"]`)?.getBoundingClientRect();
      if (room && own && own.top === place) bringInSight(room, own);
      else if (tries > 1) frame = requestAnimationFrame(() => look(tries - 1));
      place = own?.top ?? NaN;
    };
    if (id !== null) look(mostFrames);
    return () => cancelAnimationFrame(frame);
  }, [stage, id, drawn]);
}

const mostFrames = 30;

function bringInSight(room: HTMLElement, own: DOMRect): void {
  const { top, bottom } = room.getBoundingClientRect();
  if (own.top >= top + edges && own.bottom <= bottom - edges) return;
  // A chart that fits has nothing to scroll.
  room.scrollBy({ top: (own.top + own.bottom) / 2 - (top + bottom) / 2 });
}

/** Head and axis lie over the rows there, in pixels. */
const edges = 40;
