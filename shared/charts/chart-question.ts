import { levels, type AreaSelection, type Level } from '../model/area.ts';
import type { ComparisonRequest } from '../model/comparison.ts';
import type { FigureQuestion } from '../model/figure.ts';
import type { ChartRequest } from '../model/story.ts';

type BarsRequest = Extract<ChartRequest, { kind: 'bars' }>;
interface AreaReference {
  readonly level: Level;
  readonly code: string;
}

/** The figures a chart needs: its own areas and the one it is held against, and what is compared with what. */
export function chartQuestion(request: ChartRequest): FigureQuestion {
  const indicators = [request.indicator];
  switch (request.kind) {
    case 'ranking':
      return {
        indicators,
        areas: [
          request.within === null
            ? { level: request.level }
            : { level: request.level, within: request.within },
          ...selectOnly(request.reference ? [request.reference] : []),
        ],
        waves: [request.wave],
        ...comparing(besideReference(request.level, request.reference)),
      };
    case 'trend':
      return {
        indicators,
        areas: selectOnly([...request.areas, ...(request.reference ? [request.reference] : [])]),
        ...(request.waves === undefined ? {} : { waves: request.waves }),
        compare: { with: 'wave' },
      };
    case 'bars':
      return {
        indicators,
        areas: selectOnly([request.area, ...(request.reference ? [request.reference] : [])]),
        waves: [request.wave],
        ...(request.by === null ? {} : { by: request.by }),
        ...comparing(amongBars(request)),
      };
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
function amongBars({ area, reference, by }: BarsRequest): ComparisonRequest | null {
  if (reference === null) return by === null ? null : { with: 'group' };
  const beside = besideReference(area.level, reference);
  return beside && by !== null ? { ...beside, groupsOnly: true } : beside;
}

function comparing(compare: ComparisonRequest | null): Pick<FigureQuestion, 'compare'> {
  return compare === null ? {} : { compare };
}

/** One selection per level. */
function selectOnly(areas: readonly AreaReference[]): AreaSelection[] {
  return [...new Set(areas.map(({ level }) => level))].map((level) => ({
    level,
    only: [...new Set(areas.filter((area) => area.level === level).map(({ code }) => code))],
  }));
}
