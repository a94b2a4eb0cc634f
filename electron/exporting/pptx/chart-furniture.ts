import type { SlideColours } from '../../../shared/house-style/slide-colours.ts';
import type { ChartElement, SlideElement } from '../../../shared/slides/document.ts';
import { noteGrounds } from '../../../shared/slides/note-elements.ts';
import { barsFurniture } from './bars-furniture.ts';
import { trendFurniture } from './trend-furniture.ts';

/** Shapes around a native chart. */
export interface Furniture {
  readonly behind: readonly SlideElement[];
  readonly before: readonly SlideElement[];
}

/**
 * What a drawing shows and PowerPoint's charts cannot: names beside lines and above bars, a break of
 * question. Places come from the same functions as the drawing's, so both look the same.
 */
export function chartFurniture(element: ChartElement, colours: SlideColours): Furniture {
  const { behind, before } = furnitureOf(element, colours);
  const grounds = noteGrounds(element.spec, element.plot, colours).map(
    (ground) => ({ kind: 'rectangle', ...ground }) as const,
  );
  return { behind: [...behind, ...grounds], before };
}

function furnitureOf({ spec, plot, frame }: ChartElement, colours: SlideColours): Furniture {
  switch (spec.kind) {
    case 'ranking':
      return { behind: [], before: [] };
    case 'trend':
      return trendFurniture(spec, plot, frame, colours);
    case 'bars':
      return { behind: [], before: barsFurniture(spec, plot, colours) };
  }
}
