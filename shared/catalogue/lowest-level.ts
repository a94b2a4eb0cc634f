import type { Level } from '../model/area.ts';
import { findNationalIndicator } from './match-columns.ts';

/**
 * The smallest kind of area an indicator may be shown for. Suicidal thoughts are not shown per school
 * or district: a school report gives the figure of the region only (practice of the GMJ reports).
 */
export function lowestLevelOf(indicatorCode: string): Level {
  const code = findNationalIndicator(indicatorCode)?.code ?? indicatorCode;
  return sensitive.get(code) ?? 'school';
}

const sensitive: ReadonlyMap<string, Level> = new Map([
  ['PBSGK3S1', 'municipality'],
  ['PBSGK3S2', 'municipality'],
]);
