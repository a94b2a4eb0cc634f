import type { Area } from '../../model/area.ts';
import type { FigureTable } from '../../model/figure.ts';
import type { Response } from '../../model/response.ts';

/**
 * How many respondents of an area a report tells of in the newest wave it tells of: who took part where a slide says
 * that, else the most behind one figure of all of them. null where it tells neither.
 */
export function toldRespondents(
  tables: readonly FigureTable[],
  responses: readonly Response[],
  area: Area,
): number | null {
  const told = [...responses.flatMap((response) => tookPart(response, area)), ...behindFigures(tables, area)];
  const newest = Math.max(...told.map(({ wave }) => wave));
  const ofNewest = told.filter(({ wave }) => wave === newest);
  const best = ofNewest.some(({ isTurnout }) => isTurnout)
    ? ofNewest.filter(({ isTurnout }) => isTurnout)
    : ofNewest;
  return best.length === 0 ? null : Math.max(...best.map(({ n }) => n));
}

interface Told {
  readonly wave: number;
  readonly n: number;
  /** Who took part, and not only who answered one question. */
  readonly isTurnout: boolean;
}

function tookPart(response: Response, { level, code }: Area): readonly Told[] {
  const { question, rowsAre, place, rows, total } = response;
  const isPlace = place?.level === level && place.code === code;
  const row =
    rowsAre === 'areas' && question.level === level
      ? rows.find(({ id }) => id === code)
      : isPlace
        ? total
        : undefined;
  return row?.took.status === 'shown' ? [{ wave: question.wave, n: row.took.count, isTurnout: true }] : [];
}

function behindFigures(tables: readonly FigureTable[], { level, code }: Area): readonly Told[] {
  return tables
    .flatMap(({ figures }) => figures)
    .flatMap(({ key, value }) =>
      key.level === level &&
      key.areaCode === code &&
      key.groupVariable === null &&
      value.status === 'shown' &&
      value.n !== null
        ? [{ wave: key.wave, n: value.n, isTurnout: false }]
        : [],
    );
}
