import type { Indicator } from '../model/indicator.ts';
import { backgroundVariables, type BackgroundVariable } from './background-variables.ts';
import { nationalIndicators } from './indicators.ts';

export interface IndicatorMatch {
  readonly indicator: Indicator;
  /** Number of the definition version this column carries in this wave. */
  readonly version: number;
}

/**
 * The national indicator a column carries, without regard to case or spaces around the name. The wave
 * decides which version: the same name may have carried another question. Without a wave: the newest.
 */
export function matchIndicator(columnName: string, wave: number | null): IndicatorMatch | null {
  for (const { indicator, version, fromWave } of indicatorsByColumn.get(keyOf(columnName)) ?? []) {
    if (wave === null || fromWave === null || fromWave <= wave) return { indicator, version };
  }
  return null;
}

/** An indicator by its code or by any name it had in an earlier wave. */
export function findNationalIndicator(code: string): Indicator | null {
  return matchIndicator(code, null)?.indicator ?? null;
}

export interface BackgroundMatch {
  readonly variable: BackgroundVariable;
  /** 0 is the best column for its role; of several columns with one role take the lowest. */
  readonly preference: number;
}

/** The background variable a column is, by name; its year, if any, does not count (Gemeentecode2023). */
export function matchBackground(columnName: string): BackgroundMatch | null {
  const key = keyOf(columnName);
  const withoutYear = key.replace(/[_ ]?20\d\d$/, '');
  const variable = backgroundVariables.find(
    (candidate) => keyOf(candidate.column) === (candidate.year === true ? withoutYear : key),
  );
  if (variable === undefined) return null;
  const sameRole = backgroundVariables.filter((candidate) => candidate.role === variable.role);
  return { variable, preference: sameRole.indexOf(variable) };
}

function keyOf(columnName: string): string {
  return columnName.trim().toLowerCase();
}

/** Column name → the versions it may carry, newest first. */
const indicatorsByColumn = indexByColumn();

function indexByColumn() {
  const index = new Map<string, { indicator: Indicator; version: number; fromWave: number | null }[]>();
  for (const indicator of nationalIndicators) {
    for (const { version, columns, fromWave } of indicator.versions.toReversed()) {
      for (const column of columns) {
        const key = keyOf(column);
        index.set(key, [...(index.get(key) ?? []), { indicator, version, fromWave }]);
      }
    }
  }
  return index;
}
