/** How an element of our drawings looks, with what it takes from the groups around it. */
export interface SvgLook {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly join: 'miter' | 'round';
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  /** The line first, so that it is an edge around the fill and not across it. */
  readonly isEdged: boolean;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
}

export const plainLook: SvgLook = {
  fill: '#000000',
  stroke: 'none',
  strokeWidth: 1,
  dashes: [],
  cap: 'butt',
  join: 'miter',
  fillOpacity: 1,
  strokeOpacity: 1,
  isEdged: false,
  size: 16,
  weight: 400,
  anchor: 'start',
};

export function lookOf(element: Element, around: SvgLook): SvgLook {
  const of = (name: string) => element.getAttribute(name);
  const number = (name: string, otherwise: number) => Number(of(name) ?? otherwise);
  const opacity = number('opacity', 1);
  const weight = of('font-weight');
  const anchor = of('text-anchor');
  return {
    fill: of('fill') ?? around.fill,
    stroke: of('stroke') ?? around.stroke,
    strokeWidth: number('stroke-width', around.strokeWidth),
    dashes:
      of('stroke-dasharray')
        ?.split(/[\s,]+/)
        .map(Number) ?? around.dashes,
    cap: of('stroke-linecap') === 'round' ? 'round' : around.cap,
    join: of('stroke-linejoin') === 'round' ? 'round' : around.join,
    fillOpacity: number('fill-opacity', 1) * opacity * around.fillOpacity,
    strokeOpacity: opacity * around.strokeOpacity,
    isEdged: of('paint-order') === 'stroke' || around.isEdged,
    size: number('font-size', around.size),
    weight: weight === null ? around.weight : Number(weight) >= 600 || weight === 'bold' ? 600 : 400,
    anchor: anchor === 'middle' || anchor === 'end' || anchor === 'start' ? anchor : around.anchor,
  };
}
