import { coreTexts } from '../../../shared/language/nl/core.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import { buildDelivery } from '../../importing/build-delivery.ts';
import type { ParsedFile } from '../../importing/parsed-file.ts';
import { propose } from '../../importing/propose.ts';
import { readInWorker } from '../../importing/read-in-worker.ts';
import { saveDelivery } from '../../store/deliveries.ts';
import { appendLog } from '../../store/log.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { writeTransaction } from '../../store/write-transaction.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';
import { existingData } from './existing-data.ts';

export interface MonitorFile {
  readonly path: string;
  readonly fileName: string;
}

/** Reads in a worker thread, with progress and cancel. */
export async function readMonitorFile(
  session: Session,
  file: MonitorFile,
  context: CallContext,
): Promise<ParsedFile> {
  const phase = coreTexts.readingPhase(file.fileName);
  return unwrap(
    await readInWorker(session.ports.importWorker, file, {
      signal: context.signal,
      onProgress: (done, total) => context.report({ phase, done, total, unit: 'bytes' }),
    }),
  );
}

export type BareProposal = Omit<ImportProposal, 'proposalId' | 'importedBefore'>;

export function makeProposal(
  workspace: OpenWorkspace | null,
  parsed: ParsedFile,
  mapping: ImportMapping,
): BareProposal {
  return unwrap(propose(parsed, mapping, existingData(workspace)));
}

/** One transaction and a line in the log; answers the delivery's id. */
export function storeDelivery(
  session: Session,
  workspace: OpenWorkspace,
  parsed: ParsedFile,
  proposal: BareProposal,
  context: CallContext,
): number {
  context.report({ phase: coreTexts.savingPhase, done: 0, total: 1, unit: 'steps' });
  const content = unwrap(buildDelivery(parsed, proposal));
  const at = session.nowIso();
  const deliveryId = writeTransaction(workspace.db, () => {
    const id = saveDelivery(workspace.db, content, at);
    const detail = { deliveryId: id, file: content.fileName, hash: content.hash, rows: proposal.countedRows };
    appendLog(workspace.db, { at, kind: 'import', detail });
    return id;
  });
  context.report({ phase: coreTexts.savingPhase, done: 1, total: 1, unit: 'steps' });
  return deliveryId;
}
