import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { listDatasets } from '../../store/datasets.ts';
import { listReplaced } from '../../store/replacements.ts';
import { listRegisters } from '../../store/registers.ts';

/** What was read in, as the page Gegevens shows it. */
export function listData(db: WorkspaceDatabase): OperationOutput<'data.list'> {
  const replaced = listReplaced(db);
  return {
    datasets: listDatasets(db).map((dataset) => {
      const before = replaced.filter(
        ({ replacedBy, wave }) => replacedBy === dataset.deliveryId && wave === dataset.wave,
      );
      const [first] = before;
      if (first === undefined) return dataset;
      const { fileName, importedAt, rows } = first;
      const bytes = before.reduce((sum, each) => sum + each.bytes, 0);
      return { ...dataset, replaced: { fileName, importedAt, rows, bytes } };
    }),
    registers: listRegisters(db),
  };
}
