import type { MarkerShape } from '../../../../shared/charts/spec.ts';

const symbols: Readonly<Record<MarkerShape, string>> = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  // PowerPoint has no pentagon.
  pentagon: 'star',
};

/** A mark of so many points across, at least the two that PowerPoint knows; `look`: its fill and edge. */
export function markerXml(shape: MarkerShape, size: number, look: string): string {
  return `<c:marker><c:symbol val="${symbols[shape]}"/><c:size val="${Math.max(2, Math.round(size))}"/><c:spPr>${look}</c:spPr></c:marker>`;
}

export const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';
