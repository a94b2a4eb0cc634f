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
    // The marks of a chart are there one frame after the chart.
    const frame = requestAnimationFrame(() => {
      if (stage.current !== null && id !== null) bringInSight(stage.current, id);
    });
    return () => cancelAnimationFrame(frame);
  }, [stage, id, drawn]);
}

function bringInSight(room: HTMLElement, id: string): void {
  const own = room.querySelector(`[data-mark="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  if (own === undefined || room.scrollHeight <= room.clientHeight) return;
  const { top, bottom } = room.getBoundingClientRect();
  if (own.top >= top + edges && own.bottom <= bottom - edges) return;
  room.scrollBy({ top: (own.top + own.bottom) / 2 - (top + bottom) / 2 });
}

/** Head and axis lie over the rows there, in pixels. */
const edges = 40;
