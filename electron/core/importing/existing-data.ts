import { blankIndex, type ColumnValues } from '../../../shared/model/columns.ts';
import type { DeliveredWave, ExistingData, ExistingSchool } from '../../importing/proposal.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { listAreaCodes } from '../../store/area-codes.ts';
import { listAreas } from '../../store/areas.ts';
import { listDatasets, listStoredDatasets } from '../../store/datasets.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { listPublishedCells } from '../../store/published.ts';
import { listSchools } from '../../store/schools.ts';
import { listVariables, readColumn } from '../../store/variables.ts';

/** What the workspace already holds, so that a proposal can say what differs from the wave before. */
export function existingData(workspace: OpenWorkspace | null): ExistingData {
  if (!workspace) return { datasets: [], variables: [], schools: () => [], areas: () => [] };
  const { db } = workspace;
  return {
    datasets: listDatasets(db),
    variables: listStoredDatasets(db)
      .filter((dataset) => dataset.kind === 'microdata')
      .flatMap((dataset) =>
        listVariables(db, dataset.datasetId).map(({ name, role, indicator }) => ({
          wave: dataset.wave,
          name,
          role,
          indicator,
        })),
      ),
    schools: () => listSchoolsAsked(db),
    areas: () => listAreas(db),
    delivered: (waves) => listDelivered(db, waves),
  };
}

function listDelivered(db: WorkspaceDatabase, waves: readonly number[]): readonly DeliveredWave[] {
  return listStoredDatasets(db)
    .filter(({ wave }) => waves.includes(wave))
    .map((dataset) => ({
      ...dataset,
      columns:
        dataset.kind === 'microdata' ? columnsOf(db, dataset.datasetId) : topicsOf(db, dataset.datasetId),
      places: listAreaCodes(db, dataset.deliveryId, dataset.wave),
    }));
}

function columnsOf(db: WorkspaceDatabase, datasetId: number): DeliveredWave['columns'] {
  return listVariables(db, datasetId).map(({ indicator, ...variable }) => ({
    ...variable,
    indicator: indicator?.code ?? null,
  }));
}

/** Each topic of a published table is a column. */
function topicsOf(db: WorkspaceDatabase, datasetId: number): DeliveredWave['columns'] {
  const topics = new Set(listPublishedCells(db, { datasetId }).map(({ indicator }) => indicator));
  const plain = { role: 'indicator', missingCodes: [], notApplicableCodes: [], valueLabels: [] } as const;
  return [...topics].map((name) => ({ ...plain, name, indicator: name }));
}

/** Each school in each wave, with how many of its pupils took part. */
function listSchoolsAsked(db: WorkspaceDatabase): readonly ExistingSchool[] {
  const known = new Map(listSchools(db).map((school) => [school.code, school]));
  return listStoredDatasets(db).flatMap(({ datasetId, wave }) => {
    const column = listVariables(db, datasetId).find(({ role }) => role === 'school');
    if (column === undefined) return [];
    const none = new Set([...column.missingCodes, ...column.notApplicableCodes]);
    return [...countCodes(readColumn(db, column.variableId))]
      .filter(([code]) => !none.has(code))
      .map(([code, respondents]) => {
        const { name = code, enrolment = null } = known.get(code) ?? {};
        return { code, name, wave, respondents, hasEnrolment: enrolment !== null };
      });
  });
}

function countCodes(column: ColumnValues): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (column.kind === 'number') return counts;
  const blank = blankIndex(column.values);
  for (const value of column.values) {
    const code = column.codes[value];
    if (value !== blank && code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
