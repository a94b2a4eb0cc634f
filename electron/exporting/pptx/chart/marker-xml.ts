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

/**
 * The mark of one point that looks otherwise than its series. LibreOffice takes its colours only where its symbol or
 * its size is another too: one that is as large becomes a point smaller.
 */
export function pointMarker(marker: string, ofSeries: string): string {
  const isAlike = form(marker) === form(ofSeries);
  return isAlike
    ? marker.replace(/<c:size val="(\d+)"/, (_, size) => `<c:size val="${Math.max(2, Number(size) - 1)}"`)
    : marker;
}

/**
 * One point that looks otherwise than its series. On a line LibreOffice gives a mark the colour of the line: that of
 * the point, `line`, which in PowerPoint is the stretch that leads to it.
 */
export function markedPoint(index: number, marker: string, line?: string): string {
  const stretch = line === undefined ? '' : `<c:spPr>${line}</c:spPr>`;
  return `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/>${stretch}</c:dPt>`;
}

function form(marker: string): string | undefined {
  return /<c:symbol val="\w+"\/><c:size val="\d+"\/>/.exec(marker)?.[0];
}

export const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';
