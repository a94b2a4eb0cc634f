import type { Annotation } from '../../model/annotation.ts';
import type { ChartRequest } from '../../model/chart-request.ts';
import type { Breakdown, MarkKey } from '../../model/figure.ts';

/** An arrow between the two groups of an area, which writes their difference by itself; none where there are more. */
export function groupArrow(
  request: ChartRequest,
  breakdowns: readonly Breakdown[],
  newId: () => string,
): readonly Annotation[] {
  if (request.kind !== 'bars' || request.by === null) return [];
  const { area, by, indicator, wave } = request;
  const groups = breakdowns.find(({ name }) => name === by)?.groups ?? [];
  const [from, to] = groups.map(({ code }): MarkKey => {
    const { level, code: areaCode } = area;
    return { indicator, level, areaCode, wave, groupVariable: by, group: code };
  });
  if (groups.length !== 2 || !from || !to) return [];
  const shape = { kind: 'difference', from, to } as const;
  // Nobody wrote it for figures of then: where one is hidden, it is simply not there.
  return [{ id: newId(), shape, text: '', colour: 'ink', moved: null, figures: [] }];
}

/** Whether a chart has such an arrow. */
export function hasGroupArrow({ shape, text }: Pick<Annotation, 'shape' | 'text'>): boolean {
  if (shape.kind !== 'difference' || text !== '') return false;
  const { from, to } = shape;
  return from.areaCode === to.areaCode && from.wave === to.wave && from.group !== to.group;
}
