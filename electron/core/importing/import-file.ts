import { setTimeout } from 'node:timers/promises';
import { coreTexts } from '../../../shared/language/core.ts';
import type { DeliveryContent } from '../../../shared/model/columns.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import { isRegister, type RegisterContent } from '../../../shared/model/register.ts';
import { buildContent } from '../../importing/build-content.ts';
import type { ParsedFile } from '../../importing/parsed-file.ts';
import { propose } from '../../importing/propose.ts';
import { readInWorker } from '../../importing/read-in-worker.ts';
import { saveDelivery, saveRegister } from '../../store/deliveries.ts';
import { saveReplacement } from '../../store/replacements.ts';
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

/**
 * The delivery, built between two pauses: before anything is written a stop can still come in, and the
 * page can draw that the reading is over.
 */
export async function prepareDelivery(
  parsed: ParsedFile,
  proposal: BareProposal,
  context: CallContext,
): Promise<DeliveryContent | RegisterContent> {
  const report = (done: number) =>
    context.report({ phase: coreTexts.savingPhase, done, total: 2, unit: 'steps' });
  report(0);
  await pause(context.signal);
  const content = unwrap(buildContent(parsed, proposal));
  report(1);
  await pause(context.signal);
  return content;
}

/**
 * One transaction and a line in the log, without a pause; answers the delivery's id. It comes in the place of the
 * datasets that are named.
 */
export function storeDelivery(
  session: Session,
  { db }: OpenWorkspace,
  content: DeliveryContent | RegisterContent,
  { countedRows, replaced = [] }: { readonly countedRows: number; readonly replaced?: readonly number[] },
): number {
  const at = session.nowIso();
  return writeTransaction(db, () => {
    const id = isRegister(content)
      ? saveRegister(db, content, at)
      : replaced.length > 0
        ? saveReplacement(db, content, replaced, at)
        : saveDelivery(db, content, at);
    const detail = {
      deliveryId: id,
      file: content.fileName,
      hash: content.hash,
      rows: countedRows,
      ...(replaced.length > 0 ? { replacedDatasets: replaced } : {}),
    };
    appendLog(db, { at, kind: 'import', detail });
    return id;
  });
}

/** Long enough for a message of a door to arrive. */
async function pause(signal: AbortSignal): Promise<void> {
  await setTimeout(5);
  signal.throwIfAborted();
}
