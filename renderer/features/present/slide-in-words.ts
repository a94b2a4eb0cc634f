import type { SlideElement, SlidePage } from '../../../shared/slides/document.ts';

/** A slide for who hears it: its headline, and what its charts show. */
export function slideInWords({ title, elements }: SlidePage): string {
  return [title, ...elements.flatMap(chartInWords)].join(' ');
}

function chartInWords(element: SlideElement): readonly string[] {
  const isChart = element.kind === 'chart' || element.kind === 'drawing' || element.kind === 'dots';
  return isChart && element.altText !== '' ? [element.altText] : [];
}
