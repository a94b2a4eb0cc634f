import type { SlideDocument } from '../../../shared/slides/document.ts';

/** Of a slide among the pages as they are shown. Counts from 1; `index` is that of the slide, until the host has drawn it. */
export function firstPageOf(document: SlideDocument | null, slideId: string, index: number): number {
  const page = document?.pages.findIndex((each) => each.slideId === slideId) ?? -1;
  return 1 + (page < 0 ? index : page);
}
