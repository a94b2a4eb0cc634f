import { groupBy } from '../../shared/base/group-by.ts';
import type { Level } from '../../shared/model/area.ts';
import {
  blankIndex,
  type ColumnValues,
  type DeliveryContent,
  type WaveColumn,
} from '../../shared/model/columns.ts';
import type { WorkspaceDatabase } from './database.ts';

interface AreaCode {
  readonly level: Level;
  readonly code: string;
}

/**
 * Notes which areas and schools each wave of a delivery has, with the name it gives them: codes are
 * only valid with a year. Part of saveDelivery's transaction.
 */
export function insertAreaCodes(db: WorkspaceDatabase, deliveryId: number, content: DeliveryContent): void {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO area_codes (delivery_id, year, level, code, name) VALUES (?, ?, ?, ?, ?)',
  );
  const names = new Map([
    ...content.schools.map(({ code, name }) => [key({ level: 'school', code }), name] as const),
    ...content.areas.map((area) => [key(area), area.name] as const),
  ]);
  for (const [wave, areas] of content.kind === 'microdata' ? areasAsked(content) : areasPublished(content))
    for (const area of areas)
      insert.run(deliveryId, wave, area.level, area.code, names.get(key(area)) ?? area.code);
}

/** The areas and schools of one wave of a delivery, by the names it gave them. */
export function listAreaCodes(
  db: WorkspaceDatabase,
  deliveryId: number,
  year: number,
): (AreaCode & { readonly name: string })[] {
  return db
    .prepare<[number, number], AreaCode & { readonly name: string }>(
      'SELECT level, code, name FROM area_codes WHERE delivery_id = ? AND year = ? ORDER BY level, code',
    )
    .all(deliveryId, year);
}

/** Areas with at least one row in the wave; an area of a level without a column holds for the whole file. */
function* areasAsked({ waves, areas }: DeliveryContent): Generator<[number, AreaCode[]]> {
  for (const { wave, columns } of waves) {
    const columnOf = new Map(
      columns.flatMap((column) => {
        const level = areaRoles[column.role];
        return level === undefined ? [] : [[level, column] as const];
      }),
    );
    yield [
      wave,
      [
        ...[...columnOf].flatMap(([level, column]) => codesInUse(column).map((code) => ({ level, code }))),
        ...areas.filter(({ level }) => !columnOf.has(level)),
      ],
    ];
  }
}

function* areasPublished({ cells, areas }: DeliveryContent): Generator<[number, AreaCode[]]> {
  const byCode = groupBy(areas, ({ code }) => code);
  for (const [wave, waveCells] of groupBy(cells, (cell) => cell.wave)) {
    const codes = new Set(waveCells.map(({ areaCode }) => areaCode));
    yield [wave, [...codes].flatMap((code) => byCode.get(code) ?? [])];
  }
}

const areaRoles: Partial<Readonly<Record<WaveColumn['role'], Level>>> = {
  region: 'region',
  municipality: 'municipality',
  district: 'district',
  school: 'school',
};

function codesInUse({ content, missingCodes, notApplicableCodes }: WaveColumn): string[] {
  const noArea = new Set([...missingCodes, ...notApplicableCodes]);
  return distinctCodes(content).filter((code) => !noArea.has(code));
}

function distinctCodes(content: ColumnValues): string[] {
  if (content.kind === 'number') return [...new Set(content.values)].filter(Number.isFinite).map(String);
  const blank = blankIndex(content.values);
  const used = new Set<number>(content.values);
  return content.codes.filter((_, index) => index !== blank && used.has(index));
}

function key({ level, code }: AreaCode): string {
  return `${level}|${code}`;
}
