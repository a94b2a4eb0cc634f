import { levels, type AreaSelection, type Level } from '../model/area.ts';
import type { AreaReference, ChartRequest, RequestOf } from '../model/chart-request.ts';
import { indicatorsOf } from '../model/chart-request.ts';
import type { ComparisonRequest } from '../model/comparison.ts';
import type { FigureQuestion } from '../model/figure.ts';

/** The figures a chart needs: its own areas and the one it is held against, and what is compared with what. */
export function chartQuestion(request: ChartRequest): FigureQuestion {
  const indicators = indicatorsOf(request);
  switch (request.kind) {
    case 'ranking':
    case 'map':
      return {
        indicators,
        areas: [allOf(request), ...selectOnly(present(request.reference))],
        waves: [request.wave],
        ...measureOf(request),
        ...comparing(besideReference(request.level, request.reference)),
      };
    case 'matrix':
      return {
        indicators,
        areas: [allOf(request), ...selectOnly(present(request.reference))],
        waves: [request.wave],
        ...comparing(besideReference(request.level, request.reference)),
      };
    case 'funnel':
      // The limits say what differs: beside them another test would contradict.
      return {
        indicators,
        areas: [allOf(request), ...selectOnly(present(request.reference))],
        waves: [request.wave],
      };
    case 'multiples':
      // Each line is judged over all its waves: beside that a verdict of its last step would contradict.
      return {
        indicators,
        areas: [allOf(request), ...selectOnly(present(request.reference))],
        ...someWaves(request.waves),
        ...measureOf(request),
      };
    case 'trend':
      return {
        indicators,
        areas: selectOnly([...request.areas, ...present(request.reference)]),
        ...someWaves(request.waves),
        ...measureOf(request),
        compare: { with: 'wave' },
      };
    case 'profile':
      return {
        indicators,
        // The other areas of its level, within the one it is held against, are the spread it stands in.
        areas: [
          allOf({ level: request.area.level, within: largerThanArea(request)?.code ?? null }),
          ...selectOnly([request.area, ...present(request.reference), ...request.besides]),
        ],
        waves: [request.wave],
        ...comparing(onlyOf(request.area, besideReference(request.area.level, request.reference))),
      };
    case 'top':
    case 'number':
      return {
        indicators,
        areas: selectOnly([request.area, ...present(request.reference)]),
        waves: [request.wave],
        ...(request.kind === 'number' ? measureOf(request) : {}),
        ...comparing(besideReference(request.area.level, request.reference)),
      };
    case 'bars':
      return {
        indicators,
        areas: selectOnly([request.area, ...present(request.reference)]),
        waves: [request.wave],
        ...(request.by === null ? {} : { by: request.by }),
        ...measureOf(request),
        ...comparing(amongBars(request)),
      };
    case 'dumbbell':
      return {
        indicators,
        areas: [allOf(request), ...selectOnly(present(request.reference))],
        waves: [request.wave],
        by: request.by,
        ...measureOf(request),
        compare: { with: 'group' },
      };
    case 'gaps':
      return {
        indicators,
        areas: selectOnly([request.area, ...present(request.reference)]),
        ...someWaves(request.waves),
        by: request.by,
        ...measureOf(request),
        compare: { with: 'group' },
      };
    case 'distribution':
      return {
        indicators,
        areas: selectOnly([...request.areas, ...present(request.reference)]),
        waves: [request.wave],
        ...(request.by === null ? {} : { by: request.by }),
        measure: 'distribution',
      };
    case 'response':
      // Who took part is no indicator: only areas, sources and the rule come along.
      return { indicators, areas: [allOf(request)], waves: [request.wave] };
  }
}

/**
 * What the areas of a level are held against where a larger one is drawn beside them: its rest, or the country as it
 * was published. The larger area itself is only drawn; its own comparison would count in the family of tests unseen.
 */
function besideReference(level: Level, reference: AreaReference | null): ComparisonRequest | null {
  if (reference === null || levels.indexOf(reference.level) >= levels.indexOf(level)) return null;
  if (reference.level === 'country') return { with: 'reference', levels: [level] };
  // What is drawn is what is compared with: beside the region, schools are held against the rest of the region.
  return { with: 'rest', ...(reference.level === 'region' ? { of: 'region' } : {}), levels: [level] };
}

/** Without an area beside them, groups are held against the first of them; a bar on its own against nothing. */
function amongBars({ area, reference, by }: RequestOf<'bars'>): ComparisonRequest | null {
  if (reference === null) return by === null ? null : { with: 'group' };
  const beside = besideReference(area.level, reference);
  return beside && by !== null ? { ...beside, groupsOnly: true } : beside;
}

/** The country is one area with everything in it; nothing has to be chosen within. */
function largerThanArea({ area, reference }: RequestOf<'profile'>): AreaReference | null {
  if (reference === null || reference.level === 'country') return null;
  return levels.indexOf(reference.level) < levels.indexOf(area.level) ? reference : null;
}

/** The spread around one area has no verdicts, so no tests: they would only make its own stricter. */
function onlyOf({ code }: AreaReference, compare: ComparisonRequest | null): ComparisonRequest | null {
  return compare === null ? null : { ...compare, areas: [code] };
}

function measureOf({ measure }: { readonly measure?: 'mean' | undefined }): Pick<FigureQuestion, 'measure'> {
  return measure === undefined ? {} : { measure };
}

function comparing(compare: ComparisonRequest | null): Pick<FigureQuestion, 'compare'> {
  return compare === null ? {} : { compare };
}

function someWaves(waves: readonly number[] | undefined): Pick<FigureQuestion, 'waves'> {
  return waves === undefined ? {} : { waves };
}

function allOf({ level, within }: { level: Level; within: string | null }): AreaSelection {
  return within === null ? { level } : { level, within };
}

function present(area: AreaReference | null): readonly AreaReference[] {
  return area === null ? [] : [area];
}

/** One selection per level. */
function selectOnly(areas: readonly AreaReference[]): AreaSelection[] {
  return [...new Set(areas.map(({ level }) => level))].map((level) => ({
    level,
    only: [...new Set(areas.filter((area) => area.level === level).map(({ code }) => code))],
  }));
}
