import { disclosurePresets } from '../../../shared/disclosure/presets.ts';
import type { ColumnProposal, ImportProposal } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { codesOf, countCodes } from '../code-rows.ts';
import { readAreaCodes } from './read-area-codes.ts';
import type { SortedWave } from './sort-rows.ts';

type WaveCount = ImportProposal['waves'][number];

/** How many pupils, schools and municipalities each wave has, and how many schools are too small to show. */
export function countWaves(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  waves: readonly SortedWave[],
): readonly WaveCount[] {
  const find = (role: ColumnProposal['role']) => columns.find((column) => column.role === role);
  return waves.map(({ wave, rows, weightColumn, levelWeights }) => {
    const schools = occurring(parsed, find('school'), rows);
    const municipalities = occurring(parsed, find('municipality'), rows);
    const { areas } = readAreaCodes([...municipalities.keys()], 'municipality');
    return {
      wave,
      rows: rows.length,
      weightColumn,
      ...(Object.keys(levelWeights).length > 0 ? { levelWeights } : {}),
      schools: schools.size,
      municipalities: new Set([...areas.values()].map(({ code }) => code)).size,
      smallSchools: [...schools.values()].filter((pupils) => pupils < disclosurePresets.gmj.respondents)
        .length,
    };
  });
}

/** Codes that occur in these rows and say something, with how often. */
export function occurring(
  parsed: ParsedFile,
  proposed: ColumnProposal | undefined,
  rows: Iterable<number>,
): ReadonlyMap<string, number> {
  const column = proposed && parsed.columns[proposed.index];
  if (column === undefined) return new Map();
  const noAnswer = [...(proposed?.missingCodes ?? []), ...(proposed?.notApplicableCodes ?? [])];
  const counts = countCodes(column, rows);
  return new Map(
    codesOf(column)
      .map((code, place) => [code, counts[place] ?? 0] as const)
      .filter(([code, count]) => count > 0 && !noAnswer.includes(code)),
  );
}
