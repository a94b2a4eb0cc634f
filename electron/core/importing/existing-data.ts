import type { ExistingData } from '../../importing/propose.ts';
import { listDatasets, listStoredDatasets } from '../../store/datasets.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { listVariables } from '../../store/variables.ts';

/** What the workspace already holds, so that a proposal can say what differs from the wave before. */
export function existingData(workspace: OpenWorkspace | null): ExistingData {
  if (!workspace) return { datasets: [], variables: [] };
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
  };
}
