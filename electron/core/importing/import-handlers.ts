import { randomUUID } from 'node:crypto';
import { writeMoment } from '../../../shared/language/writing.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../../importing/parsed-file.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { listStoredDatasets } from '../../store/datasets.ts';
import { findDeliveryByHash } from '../../store/deliveries.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { listData } from '../data/list-data.ts';
import { refuseFilesInHandout } from '../handout/refuse-in-handout.ts';
import type { HandlersOf } from '../handlers.ts';
import { locateFile } from '../locate-file.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { refuse } from '../trouble.ts';
import { summariseAndRemember } from '../workspace/summarise.ts';
import { earlierMapping } from './earlier-mapping.ts';
import { makeProposal, prepareDelivery, readMonitorFile, storeDelivery } from './import-file.ts';
import type { BareProposal } from './import-file.ts';

type Names = 'import.inspect' | 'import.revise' | 'import.commit' | 'import.discard';

interface Pending {
  readonly parsed: ParsedFile;
  readonly proposal: ImportProposal;
  /** The columns were proposed as in the delivery before; from then on they are the user's. */
  readonly mappingKept: boolean;
  /** It was proposed for. */
  readonly workspace: OpenWorkspace | null;
}

const mostPending = 3;

/** Read once, propose as often as the user changes the mapping, write once. */
export function importHandlers(session: Session): HandlersOf<Names> {
  // Parsed files wait here, in memory, until they are committed or discarded. A page that is loaded
  // again does neither: the newest few stay.
  const pending = new Map<string, Pending>();

  function find(proposalId: string): Pending {
    return pending.get(proposalId) ?? refuse('not-found', coreTexts.proposalGone);
  }

  function keep(proposalId: string, parsed: ParsedFile, mapping: ImportMapping): ImportProposal {
    const workspace = session.current();
    const kept = pending.get(proposalId)?.mappingKept === true;
    const proposed = makeProposal(workspace, parsed, mapping);
    const again = workspace && !kept ? readAsBefore(workspace, parsed, proposed) : null;
    const mappingKept = kept || again !== null;
    const bare = again ?? proposed;
    const proposal: ImportProposal = {
      ...bare,
      ...(bare.redelivery === undefined ? {} : { redelivery: { ...bare.redelivery, mappingKept } }),
      proposalId,
      importedBefore: workspace ? findDeliveryByHash(workspace.db, parsed.hash) : null,
    };
    pending.set(proposalId, { parsed, proposal, mappingKept, workspace });
    for (const oldest of [...pending.keys()].slice(0, -mostPending)) pending.delete(oldest);
    return proposal;
  }

  /** What the file asks may differ where another workspace is open by now. */
  function findForToday(proposalId: string): Pending {
    const found = find(proposalId);
    if (found.workspace === session.current()) return found;
    keep(proposalId, found.parsed, found.proposal.mapping);
    return find(proposalId);
  }

  function refuseSecondTime(
    before: ImportProposal['importedBefore'],
    onPurpose: boolean,
    file: string,
  ): void {
    if (before === null || onPurpose) return;
    const when = writeMoment(before.importedAt, session.nowIso());
    refuse('already-imported', coreTexts.alreadyImported(when), { file });
  }

  return {
    async 'import.inspect'({ file, mapping }, context) {
      refuseFilesInHandout(session.current());
      const parsed = await readMonitorFile(session, locateFile(session, file), context);
      const proposal = keep(randomUUID(), parsed, mapping ?? {});
      if (file.kind === 'upload') await session.ports.uploads?.release(file.token);
      return proposal;
    },
    'import.revise': ({ proposalId, mapping }) => keep(proposalId, find(proposalId).parsed, mapping),
    async 'import.commit'({ proposalId }, context: CallContext) {
      const { parsed, proposal } = findForToday(proposalId);
      const { mapping } = proposal;
      const onPurpose = mapping.again === true || mapping.replace === true;
      refuseSecondTime(proposal.importedBefore, onPurpose, proposal.fileName);
      if (proposal.questions.length > 0) {
        refuse('mapping-incomplete', coreTexts.questionsOpen(proposal.questions.map(({ title }) => title)));
      }
      const content = await prepareDelivery(parsed, proposal, context);
      // From here on without a pause, and looked up again: since the proposal another window may have read
      // it in, or another workspace been opened.
      const current = session.current();
      refuseFilesInHandout(current);
      refuseSecondTime(current && findDeliveryByHash(current.db, parsed.hash), onPurpose, proposal.fileName);
      const replaced = mapping.replace === true ? (proposal.redelivery?.waves ?? []) : [];
      const stored = new Set(current ? listStoredDatasets(current.db).map(({ datasetId }) => datasetId) : []);
      if (replaced.some(({ datasetId }) => !stored.has(datasetId))) {
        refuse('not-found', coreTexts.replacedGone, { file: proposal.fileName });
      }
      // The first file of a new user needs a workspace to go into.
      const workspace =
        current ??
        session.open(session.freePath(coreTexts.firstWorkspaceName), { name: coreTexts.firstWorkspaceName });
      const deliveryId = storeDelivery(session, workspace, content, {
        countedRows: proposal.countedRows,
        replaced: replaced.map(({ datasetId }) => datasetId),
      });
      pending.delete(proposalId);
      summariseAndRemember(session, workspace);
      return { deliveryId, ...listData(workspace.db) };
    },
    'import.discard'({ proposalId }) {
      pending.delete(proposalId);
      return {};
    },
  };
}

/** The proposal under the mapping of the delivery before; null where there is none, or it does not fit this file. */
function readAsBefore(
  workspace: OpenWorkspace,
  parsed: ParsedFile,
  proposed: BareProposal,
): BareProposal | null {
  const mapping = earlierMapping(workspace.db, parsed, proposed);
  if (mapping === null) return null;
  try {
    const again = makeProposal(workspace, parsed, mapping);
    return again.redelivery === undefined ? null : again;
  } catch (error) {
    if (error instanceof IssueError) return null;
    throw error;
  }
}
