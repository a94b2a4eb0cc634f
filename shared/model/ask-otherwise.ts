import { levels, type Area, type Level } from './area.ts';
import type { AreaReference, ChartRequest } from './chart-request.ts';
import { namesIn } from './combination.ts';
import { mapLevels } from './map-shapes.ts';

/** Where a chart looks: at one area, or at all areas of a level (within one; null: everywhere). */
export type ChartPlace =
  | { readonly kind: 'one'; readonly area: AreaReference }
  | { readonly kind: 'all'; readonly level: Level; readonly within: string | null };

/** One thing that is asked otherwise about a chart; what it can then not be any more, it becomes. */
export type AskedOtherwise =
  | { readonly what: 'place'; readonly place: ChartPlace }
  | { readonly what: 'breakdown'; readonly by: string | null }
  | {
      readonly what: 'indicator';
      readonly indicator: string;
      readonly waves: readonly number[];
      /** There for a score that has no percentage. */
      readonly measure?: 'mean';
    }
  | { readonly what: 'wave'; readonly wave: number };

export function placeOf(request: ChartRequest): ChartPlace {
  if ('level' in request) return { kind: 'all', level: request.level, within: request.within };
  if ('area' in request) return { kind: 'one', area: request.area };
  const [area] = request.areas;
  if (!area) throw new Error(`A ${request.kind} without an area`);
  return { kind: 'one', area };
}

export function breakdownOf(request: ChartRequest): string | null {
  return 'by' in request ? request.by : null;
}

/** null: it shows all waves. */
export function waveOf(request: ChartRequest): number | null {
  return 'wave' in request ? request.wave : null;
}

/** What is known of the data a chart is drawn from. */
export interface AskedOf {
  readonly areas: readonly Area[];
  /** Asked of where a chart over all waves becomes one of a single wave. */
  readonly newest: number;
}

export function askOtherwise(request: ChartRequest, asked: AskedOtherwise, known: AskedOf): ChartRequest {
  const { newest } = known;
  switch (asked.what) {
    case 'place': {
      const { place } = asked;
      const there =
        place.kind === 'one'
          ? ofArea(request, place.area, newest)
          : ofLevel(request, place.level, place.within, newest);
      return withReferenceAround(there, known.areas);
    }
    case 'breakdown':
      return withBreakdown(request, asked.by, newest);
    case 'indicator':
      return withIndicator(asked.measure === 'mean' ? byOneBreakdown(request) : request, asked);
    case 'wave':
      return 'wave' in request ? { ...request, wave: asked.wave } : request;
  }
}

function ofArea(request: ChartRequest, area: AreaReference, newest: number): ChartRequest {
  if ('area' in request) return { ...request, area };
  switch (request.kind) {
    case 'trend':
    case 'distribution':
      return { ...request, areas: [area] };
    case 'multiples': {
      const { indicator, waves, reference } = request;
      return { kind: 'trend', indicator, ...measured(request), areas: [area], waves, reference };
    }
    case 'matrix': {
      const { indicators, wave, reference } = request;
      return { kind: 'profile', indicators, wave, area, reference, besides: [] };
    }
    case 'dumbbell': {
      const { indicator, by, reference } = request;
      const wave = waveOf(request) ?? newest;
      return { kind: 'bars', indicator, ...measured(request), wave, area, reference, by };
    }
    case 'ranking':
    case 'funnel':
    case 'map': {
      const { indicator, wave, reference } = request;
      return { kind: 'number', indicator, ...measured(request), wave, area, reference };
    }
    case 'response':
      // Who took part is told per area, of all of them.
      return request;
  }
}

function ofLevel(request: ChartRequest, level: Level, within: string | null, newest: number): ChartRequest {
  const there = { level, within };
  switch (request.kind) {
    case 'ranking':
    case 'multiples':
    case 'matrix':
    case 'dumbbell':
    case 'response':
      return { ...request, ...there };
    case 'funnel':
      return level === 'municipality' || level === 'district' || level === 'school'
        ? { ...request, level, within }
        : rankingOf(request, there);
    case 'map': {
      const drawn = mapLevels.find((each) => each === level);
      return drawn === undefined ? rankingOf(request, there) : { ...request, level: drawn, within };
    }
    case 'trend': {
      const { indicator, waves, reference } = request;
      return { kind: 'multiples', indicator, ...measured(request), ...there, waves, reference };
    }
    case 'profile':
    case 'top': {
      const { indicators, wave, reference } = request;
      return { kind: 'matrix', indicators, wave, ...there, reference };
    }
    case 'gaps':
      return groupsOf({ ...request, wave: newest }, there, request.by);
    case 'bars':
      return request.by === null ? rankingOf(request, there) : groupsOf(request, there, request.by);
    case 'number':
    case 'distribution':
      return rankingOf(request, there);
  }
}

interface OneFigure {
  readonly indicator: string;
  readonly wave: number;
  readonly reference: AreaReference | null;
  readonly measure?: 'mean' | undefined;
}
interface Places {
  readonly level: Level;
  readonly within: string | null;
}

function rankingOf(figure: OneFigure, { level, within }: Places): ChartRequest {
  const { indicator, wave, reference } = figure;
  return {
    ...{ kind: 'ranking', indicator, ...measured(figure), wave, level, within, reference },
    order: 'high-first',
  };
}

/** Of a score its mean, in whatever chart it is asked. */
function measured(figure: object): Pick<OneFigure, 'measure'> {
  return 'measure' in figure && figure.measure === 'mean' ? { measure: 'mean' } : {};
}

function groupsOf(figure: OneFigure, { level, within }: Places, by: string): ChartRequest {
  const { indicator, wave, reference } = figure;
  return {
    ...{ kind: 'dumbbell', indicator, ...measured(figure), wave, level, within, reference, by },
    order: 'gap',
  };
}

function withBreakdown(request: ChartRequest, by: string | null, newest: number): ChartRequest {
  switch (request.kind) {
    case 'distribution':
    case 'response':
      return { ...request, by };
    case 'bars':
    case 'number': {
      const { indicator, wave, area, reference } = request;
      return by === null
        ? { kind: 'number', indicator, ...measured(request), wave, area, reference }
        : { kind: 'bars', indicator, ...measured(request), wave, area, reference, by };
    }
    case 'trend': {
      const [area] = request.areas;
      const { indicator, waves, reference } = request;
      return by === null || !area
        ? request
        : { kind: 'gaps', indicator, ...measured(request), area, by, waves, reference };
    }
    case 'gaps': {
      const { indicator, area, waves, reference } = request;
      return by === null
        ? { kind: 'trend', indicator, ...measured(request), areas: [area], waves, reference }
        : { ...request, by };
    }
    case 'dumbbell':
      return by === null ? rankingOf(request, request) : { ...request, by };
    case 'ranking':
    case 'funnel':
    case 'map':
      return by === null ? request : groupsOf(request, request, by);
    case 'multiples':
      return by === null ? request : groupsOf({ ...request, wave: newest }, request, by);
    case 'profile':
    case 'top':
    case 'matrix':
      return request;
  }
}

/** A mean is told by one breakdown at a time: of two at once the outer one is kept. */
function byOneBreakdown(request: ChartRequest): ChartRequest {
  const outer = (by: string) => namesIn(by)[0] ?? by;
  switch (request.kind) {
    case 'bars':
      return { ...request, by: request.by === null ? null : outer(request.by) };
    case 'dumbbell':
    case 'gaps':
      return { ...request, by: outer(request.by) };
    default:
      return request;
  }
}

/** Of many indicators to this one. Where it was not asked in the wave, in the last one before, or the first there is. */
function withIndicator(
  request: ChartRequest,
  { indicator, waves, measure }: Extract<AskedOtherwise, { what: 'indicator' }>,
): ChartRequest {
  const asked = (wave: number): number => waves.findLast((each) => each <= wave) ?? waves[0] ?? wave;
  switch (request.kind) {
    case 'profile':
    case 'top': {
      const { area, reference } = request;
      return { kind: 'number', indicator, measure, wave: asked(request.wave), area, reference };
    }
    case 'matrix':
      return rankingOf({ ...request, indicator, measure, wave: asked(request.wave) }, request);
    case 'response':
      return request;
    case 'funnel':
    case 'distribution':
      return { ...request, indicator, wave: asked(request.wave) };
    case 'trend':
    case 'multiples':
    case 'gaps':
      // Waves that were chosen for another question are not those of this one.
      return { ...request, indicator, measure, waves: undefined };
    default:
      return { ...request, indicator, measure, wave: asked(request.wave) };
  }
}

/**
 * Held against the same kind of area as before, but the one this place lies in; where there is none, against the region.
 * Never against itself.
 */
function withReferenceAround(request: ChartRequest, areas: readonly Area[]): ChartRequest {
  if (!('reference' in request) || request.reference === null) return request;
  const { reference } = request;
  const place = placeOf(request);
  const lowest = place.kind === 'one' ? place.area.level : place.level;
  const isLarger = (level: Level) => levels.indexOf(level) < levels.indexOf(lowest);
  const around = enclosing(place, areas).find(({ level }) => level === reference.level && isLarger(level));
  if (around) return { ...request, reference: { level: around.level, code: around.code } };
  // Of a country or a region there is one: not every file says that its areas lie in it.
  if (reference.level === 'country' || reference.level === 'region')
    return isLarger(reference.level) ? request : { ...request, reference: null };
  const [region, ...others] = areas.filter(({ level }) => level === 'region');
  const isWhole = region !== undefined && others.length === 0 && isLarger('region');
  return { ...request, reference: isWhole ? { level: 'region', code: region.code } : null };
}

/** From near to far. */
function enclosing(place: ChartPlace, areas: readonly Area[]): readonly Area[] {
  const byCode = (code: string | null) =>
    areas.find((area) => area.code === code && area.level !== 'school') ?? null;
  const found: Area[] = [];
  let next = place.kind === 'all' ? byCode(place.within) : byCode(parentOf(place.area, areas));
  while (next !== null && !found.includes(next)) {
    found.push(next);
    next = byCode(next.parent);
  }
  return found;
}

function parentOf({ level, code }: AreaReference, areas: readonly Area[]): string | null {
  return areas.find((area) => area.level === level && area.code === code)?.parent ?? null;
}
