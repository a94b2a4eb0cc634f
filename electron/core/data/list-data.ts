import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { listDatasets } from '../../store/datasets.ts';
import { listRegisters } from '../../store/registers.ts';

/** What was read in, as the page Gegevens shows it. */
export function listData(db: WorkspaceDatabase): OperationOutput<'data.list'> {
  return { datasets: listDatasets(db), registers: listRegisters(db) };
}
