import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type {
  ChartElement,
  DrawingElement,
  SlideDocument,
  SlidePage,
} from '../../../shared/slides/document.ts';

/** A long ranking takes more than one page; none until the host has drawn the slide. */
export function pagesOfSlide(document: SlideDocument | null, slideId: string): readonly SlidePage[] {
  return document?.pages.filter((page) => page.slideId === slideId) ?? [];
}

export function specsOfPages(pages: readonly SlidePage[]): readonly ChartSpec[] {
  return chartElements(pages).map(({ spec }) => spec);
}

export function chartElements(pages: readonly SlidePage[]): readonly (ChartElement | DrawingElement)[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      element.kind === 'chart' || element.kind === 'drawing' ? [element] : [],
    ),
  );
}
