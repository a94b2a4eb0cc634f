import { groupBy } from '../../shared/base/group-by.ts';
import { scaleSchema, type DefinitionVersion, type Indicator } from '../../shared/model/indicator.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson, textListSchema } from './json-column.ts';
import { mergeIndicator } from './merge-knowledge.ts';

/** All indicators by theme and code, each with every version of its question. */
export function listIndicators(db: WorkspaceDatabase): Indicator[] {
  const versions = groupBy(
    db.prepare<[], DefinitionRow>('SELECT * FROM indicator_definitions ORDER BY indicator, version').all(),
    (row) => row.indicator,
  );
  return db
    .prepare<[], IndicatorRow>('SELECT * FROM indicators ORDER BY theme, code')
    .all()
    .map(({ scale, ...row }) => ({
      ...row,
      versions: (versions.get(row.code) ?? []).map(readVersion),
      ...(scale === null ? {} : { scale: readJson(scaleSchema, scale) }),
    }));
}

/** Adds what a delivery knows of its indicators; part of saveDelivery's transaction. */
export function mergeIndicators(db: WorkspaceDatabase, indicators: readonly Indicator[]): void {
  const earlier = new Map(listIndicators(db).map((indicator) => [indicator.code, indicator]));
  const write = writer(db);
  for (const indicator of indicators) {
    const before = earlier.get(indicator.code);
    const merged = before === undefined ? indicator : mergeIndicator(before, indicator);
    earlier.set(merged.code, merged);
    write(merged);
  }
}

/** Writes indicators as they are, in place of what was known of them, versions included. */
export function putIndicators(db: WorkspaceDatabase, indicators: readonly Indicator[]): void {
  const forget = db.prepare('DELETE FROM indicator_definitions WHERE indicator = ?');
  const write = writer(db);
  for (const indicator of indicators) {
    forget.run(indicator.code);
    write(indicator);
  }
}

function writer(db: WorkspaceDatabase): (indicator: Indicator) => void {
  // Not INSERT OR REPLACE: that deletes the row first, and published cells refer to it.
  const writeIndicator = db.prepare(
    `INSERT INTO indicators (code, label, definition, theme, direction, origin, population, scale)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET label = excluded.label, definition = excluded.definition,
       theme = excluded.theme, direction = excluded.direction, origin = excluded.origin,
       population = excluded.population, scale = excluded.scale`,
  );
  const writeVersion = db.prepare(
    `INSERT OR REPLACE INTO indicator_definitions (indicator, version, columns, from_wave, break_reason)
     VALUES (?, ?, ?, ?, ?)`,
  );
  return ({ code, label, definition, theme, direction, origin, population, versions, scale }) => {
    const scaleJson = scale === undefined ? null : JSON.stringify(scale);
    writeIndicator.run(code, label, definition, theme, direction, origin, population, scaleJson);
    for (const { version, columns, fromWave, breakReason } of versions)
      writeVersion.run(code, version, JSON.stringify(columns), fromWave, breakReason);
  };
}

type IndicatorRow = Omit<Indicator, 'versions' | 'scale'> & { readonly scale: string | null };

interface DefinitionRow {
  readonly indicator: string;
  readonly version: number;
  readonly columns: string;
  readonly from_wave: number | null;
  readonly break_reason: string | null;
}

function readVersion(row: DefinitionRow): DefinitionVersion {
  return {
    version: row.version,
    columns: readJson(textListSchema, row.columns),
    fromWave: row.from_wave,
    breakReason: row.break_reason,
  };
}
