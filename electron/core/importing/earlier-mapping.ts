import {
  importMappingSchema,
  type ImportMapping,
  type ImportProposal,
} from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../../importing/parsed-file.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { readMapping } from '../../store/deliveries.ts';

/**
 * How the same wave was read before, for the columns this file has too; what the user settled now comes first.
 * Null when there is nothing to take over.
 */
export function earlierMapping(
  db: WorkspaceDatabase,
  parsed: ParsedFile,
  { redelivery, mapping }: Pick<ImportProposal, 'redelivery' | 'mapping'>,
): ImportMapping | null {
  const [first, ...others] = redelivery?.waves ?? [];
  // Files that were read in two ways have no one way to be read again.
  if (first === undefined || others.some(({ importedAt }) => importedAt !== first.importedAt)) return null;
  const read = keptSchema.safeParse(readMapping(db, first.datasetId));
  if (!read.success) return null;
  const names = new Set(parsed.columns.map(({ name }) => name));
  const { weight, columns = {}, ...earlier } = read.data;
  const known = Object.entries(columns).filter(([name]) => names.has(name));
  const taken: ImportMapping = {
    ...earlier,
    ...(weight === undefined || (weight !== '' && !names.has(weight)) ? {} : { weight }),
    ...(known.length === 0 ? {} : { columns: Object.fromEntries(known) }),
  };
  if (Object.keys(taken).length === 0) return null;
  const merged = { ...taken.columns, ...mapping.columns };
  return { ...taken, ...mapping, ...(Object.keys(merged).length === 0 ? {} : { columns: merged }) };
}

/** Whether to read it again or in whose place was about that file, not about its columns. */
const keptSchema = importMappingSchema.unwrap().omit({ again: true, replace: true }).strip();
