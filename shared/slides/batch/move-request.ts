import type { AreaReference, ChartRequest } from '../../model/chart-request.ts';
import type { AreaMove } from './move-areas.ts';

/** What a chart asked of one area, asked of another; what it is held against follows. */
export function moveRequest(request: ChartRequest, move: AreaMove): ChartRequest {
  const moved = withPlaces(request, move);
  if (!('reference' in moved) || moved.reference === null || !('area' in moved)) return moved;
  // An area beside itself says nothing: what was chosen to compare with may be the new area.
  return isSame(moved.reference, moved.area) ? { ...moved, reference: null } : moved;
}

function withPlaces(request: ChartRequest, move: AreaMove): ChartRequest {
  const reference = (asked: AreaReference | null) => asked && move.area(asked);
  switch (request.kind) {
    case 'ranking':
    case 'funnel':
    case 'map':
    case 'multiples':
    case 'matrix':
    case 'dumbbell':
      return { ...request, within: move.within(request.within), reference: reference(request.reference) };
    case 'response':
      return { ...request, within: move.within(request.within) };
    case 'number':
    case 'bars':
    case 'gaps':
    case 'top':
      return { ...request, area: move.area(request.area), reference: reference(request.reference) };
    case 'profile': {
      const area = move.area(request.area);
      const besides = distinct(request.besides.map(move.area)).filter((other) => !isSame(other, area));
      return { ...request, area, besides, reference: reference(request.reference) };
    }
    case 'trend':
    case 'distribution':
      return {
        ...request,
        areas: distinct(request.areas.map(move.area)),
        reference: reference(request.reference),
      };
  }
}

function distinct(areas: readonly AreaReference[]): AreaReference[] {
  return areas.filter((area, index) => areas.findIndex((other) => isSame(area, other)) === index);
}

function isSame(one: AreaReference, other: AreaReference): boolean {
  return one.level === other.level && one.code === other.code;
}
