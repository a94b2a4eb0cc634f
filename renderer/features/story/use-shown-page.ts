import { useState } from 'react';
import type { SlidePage } from '../../../shared/slides/document.ts';

/** Which page of a slide of several is looked at. */
export interface ShownPage {
  /** Counts from 0. */
  readonly at: number;
  readonly count: number;
  readonly turnTo: (at: number) => void;
}

/** Another slide begins at its first page; one that came to take fewer pages shows its last. */
export function useShownPage(slideId: string | undefined, pages: readonly SlidePage[]): ShownPage {
  const [turned, setTurned] = useState<{ readonly slideId: string | undefined; readonly at: number }>({
    slideId,
    at: 0,
  });
  const asked = turned.slideId === slideId ? turned.at : 0;
  return {
    at: Math.max(0, Math.min(asked, pages.length - 1)),
    count: pages.length,
    turnTo: (at) => setTurned({ slideId, at }),
  };
}
