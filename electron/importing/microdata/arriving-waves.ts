import { isAsked, type ColumnProposal } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { ArrivingWave } from '../redelivery/recognise-redelivery.ts';
import { listPlaces } from './list-places.ts';
import type { SortedWave } from './sort-rows.ts';
import { isBlank, takeRows } from './take-rows.ts';

/** The waves of a file as they would be stored, to hold against what is there already. */
export function arrivingWaves(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  waves: readonly SortedWave[],
): readonly ArrivingWave[] {
  return waves.map(({ wave, rows, weightColumn }) => {
    const { schools, areas } = listPlaces(parsed, columns, rows);
    // A question of another wave in the same file was not asked in this one.
    const asked = columns.filter(({ role, index }) => {
      const content = parsed.columns[index]?.content;
      return !isAsked(role) || (content !== undefined && !isBlank(takeRows(content, rows)));
    });
    const ofSchools = schools.map(({ code, name }) => ({ level: 'school' as const, code, name }));
    return {
      wave,
      kind: 'microdata',
      rows: rows.length,
      weightColumn,
      columns: asked,
      places: [...ofSchools, ...areas],
    };
  });
}
