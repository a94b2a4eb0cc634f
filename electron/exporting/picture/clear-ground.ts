/**
 * A picture without a ground lies on any colour: what keeps letters, intervals and marks clear of what they lie on
 * would be white edges and pads there. Strokes of signs stay: they are their drawing, and are known by round ends.
 */
export function clearGround(svg: SVGSVGElement, surface: string): void {
  const isSurface = (element: Element, look: 'fill' | 'stroke') =>
    element.getAttribute(look)?.toLowerCase() === surface.toLowerCase();
  for (const element of svg.querySelectorAll('[stroke]'))
    if (isSurface(element, 'stroke') && element.getAttribute('stroke-linecap') !== 'round')
      element.setAttribute('stroke', 'none');
  for (const pad of svg.querySelectorAll('rect[fill]'))
    if (isSurface(pad, 'fill')) pad.setAttribute('fill', 'none');
}
