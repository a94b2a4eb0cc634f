import type { AreaSelection, Level } from '../model/area.ts';
import type { FigureQuestion } from '../model/figure.ts';
import type { ChartRequest } from '../model/story.ts';

interface AreaReference {
  readonly level: Level;
  readonly code: string;
}

/** The figures a chart needs: its own areas and the one it is held against. */
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
      };
    case 'trend':
      return {
        indicators,
        areas: selectOnly([...request.areas, ...(request.reference ? [request.reference] : [])]),
        ...(request.waves === undefined ? {} : { waves: request.waves }),
      };
    case 'bars':
      return {
        indicators,
        areas: selectOnly([request.area, ...(request.reference ? [request.reference] : [])]),
        waves: [request.wave],
        ...(request.by === null ? {} : { by: request.by }),
      };
  }
}

/** One selection per level. */
function selectOnly(areas: readonly AreaReference[]): AreaSelection[] {
  return [...new Set(areas.map(({ level }) => level))].map((level) => ({
    level,
    only: [...new Set(areas.filter((area) => area.level === level).map(({ code }) => code))],
  }));
}
