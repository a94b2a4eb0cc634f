import type { MarkerShape } from '../../../../shared/charts/spec.ts';

/** The mark of a point. */
export interface Marker {
  readonly shape: MarkerShape;
  /** Points across. */
  readonly size: number;
  /** Its fill and edge, as `a:` elements. */
  readonly look: string;
}

const symbols: Readonly<Record<MarkerShape, string>> = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  // PowerPoint has no pentagon.
  pentagon: 'star',
};

/** null: no mark. */
export function markerXml(marker: Marker | null): string {
  if (marker === null) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="${symbols[marker.shape]}"/><c:size val="${wholeSize(marker)}"/><c:spPr>${marker.look}</c:spPr></c:marker>`;
}

/**
 * One point that looks otherwise than its series. On a line LibreOffice gives a mark the colour of the line: that of
 * the point, `line`, which in PowerPoint is the stretch that leads to it.
 */
export function markedPoint(index: number, marker: Marker, ofSeries: Marker | null, line?: string): string {
  const stretch = line === undefined ? '' : `<c:spPr>${line}</c:spPr>`;
  return `<c:dPt><c:idx val="${index}"/>${markerXml(toldApart(marker, ofSeries))}<c:bubble3D val="0"/>${stretch}</c:dPt>`;
}

/**
 * LibreOffice takes the colours of one point only where its symbol or its size is another too: one that is as large
 * becomes a point smaller.
 */
function toldApart(marker: Marker, ofSeries: Marker | null): Marker {
  const isAlike = marker.shape === ofSeries?.shape && wholeSize(marker) === wholeSize(ofSeries);
  return isAlike ? { ...marker, size: wholeSize(marker) - 1 } : marker;
}

/** Whole points, at least the two that PowerPoint knows. */
function wholeSize({ size }: Marker): number {
  return Math.max(2, Math.round(size));
}
