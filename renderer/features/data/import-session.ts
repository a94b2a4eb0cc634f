import { create } from 'zustand';
import type { FileReference } from '../../../shared/contract/file-reference.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { refreshAppState } from '../../api/app-state.ts';
import type { ChosenFile } from '../../api/chosen-file.ts';
import { call } from '../../api/door.ts';
import { startLongOperation } from '../../api/long-operation.ts';
import type { ImportedFile, ImportSession } from './import-state.ts';
import { mergeMapping } from './merge-mapping.ts';

const idle: ImportSession = {
  step: { kind: 'none' },
  files: [],
  imported: [],
  asked: [],
  refused: null,
  stopped: false,
};

/** Reading in goes on while the user looks at another page, so it lives outside the page. */
export const useImportSession = create<ImportSession>(() => idle);

const { getState, setState } = useImportSession;

/** What the running read or commit is stopped with; and the file as the host knows it. */
let stopRunning: (() => void) | null = null;
let reference: FileReference | null = null;

/** Files to read in, one after another; they wait when one is already at hand. */
export function startImport(files: readonly ChosenFile[]): void {
  const { step, files: before, imported } = getState();
  // New files are the answer to a file that could not be read.
  const waiting = step.kind === 'failed' ? before.slice(1) : before;
  const busy = waiting.length > 0 && step.kind !== 'failed';
  setState({ files: [...waiting, ...files], imported: waiting.length > 0 ? imported : [], stopped: false });
  if (!busy) void readFile({}, { fresh: true });
}

/** Reads the file at hand again: from the start, or leaving out rows that cannot be read. */
export async function readFile(
  mapping: ImportMapping,
  options: { readonly fresh?: boolean } = {},
): Promise<void> {
  const [file] = getState().files;
  if (!file) return;
  if (options.fresh) reference = null;
  setState({ step: { kind: 'reading', progress: null }, asked: [], refused: null });
  if (!reference) {
    const referred = await file.refer();
    if (getState().files[0] !== file) return;
    if (!referred.ok) {
      fail(referred.issue, mapping);
      return;
    }
    reference = referred.value;
  }
  const operation = startLongOperation('import.inspect', { file: reference, mapping }, (progress) =>
    setState(({ step }) => (step.kind === 'reading' ? { step: { ...step, progress } } : {})),
  );
  stopRunning = operation.cancel;
  const answer = await operation.answer;
  stopRunning = null;
  if (getState().files[0] !== file) return;
  if (answer.ok) propose(answer.value);
  else if (answer.issue.kind === 'cancelled') leaveStopped();
  else fail(answer.issue, mapping);
}

/** The last answer that is being taken in; null when all are. */
let taking: Promise<boolean> | null = null;

/**
 * The user changed the mapping: the same file, read otherwise. Answers whether it was accepted. One after another: two
 * answers given at once both count.
 */
export function reviseMapping(change: ImportMapping): Promise<boolean> {
  const before = taking ?? Promise.resolve(true);
  const revised = before
    .then(() => takeChange(change))
    .finally(() => {
      if (taking === revised) taking = null;
    });
  taking = revised;
  return revised;
}

/** When all answers given are taken in: were they accepted? */
export function answersTaken(): Promise<boolean> {
  return taking ?? Promise.resolve(true);
}

async function takeChange(change: ImportMapping): Promise<boolean> {
  const { step, files } = getState();
  if (step.kind !== 'proposal') return false;
  const { proposal } = step;
  setState({ step: { ...step, revising: true }, refused: null });
  const mapping = mergeMapping(proposal.mapping, change);
  const answer = await startLongOperation(
    'import.revise',
    { proposalId: proposal.proposalId, mapping },
    () => undefined,
  ).answer;
  // The file was put away meanwhile.
  if (getState().files[0] !== files[0]) return false;
  if (answer.ok) propose(answer.value);
  else setState({ step: { kind: 'proposal', proposal, revising: false }, refused: answer.issue });
  return answer.ok;
}

/** Writes the figures: one transaction, all or nothing. */
export async function commitImport(): Promise<void> {
  const { step } = getState();
  if (step.kind !== 'proposal') return;
  const { proposal } = step;
  setState({ step: { kind: 'committing', proposal, progress: null }, refused: null });
  const operation = startLongOperation('import.commit', { proposalId: proposal.proposalId }, (progress) =>
    setState(({ step: now }) => (now.kind === 'committing' ? { step: { ...now, progress } } : {})),
  );
  stopRunning = operation.cancel;
  const answer = await operation.answer;
  stopRunning = null;
  if (!answer.ok) {
    const refused = answer.issue.kind === 'cancelled' ? null : answer.issue;
    setState({ step: { kind: 'proposal', proposal, revising: false }, refused });
    return;
  }
  await refreshAppState();
  finishFile(proposal, answer.value);
}

/** Stops the read or the commit that is going on. */
export function stopImport(): void {
  // Between the choice of a file and the host's reading of it there is nothing to cancel but the wait.
  if (stopRunning) stopRunning();
  else leaveStopped();
}

/** Puts the file at hand away without reading it in, and goes on with the next. */
export function leaveFile(): void {
  const { step, files } = getState();
  if (step.kind === 'proposal') void call('import.discard', { proposalId: step.proposal.proposalId });
  goOn(files.slice(1));
}

/** Who stops wants to see that it worked. */
function leaveStopped(): void {
  leaveFile();
  setState({ stopped: true });
}

/** The choice of a file itself went wrong. */
export function refuseImport(issue: Issue): void {
  fail(issue, {});
}

function propose(proposal: ImportProposal): void {
  setState(({ asked }) => ({
    step: { kind: 'proposal', proposal, revising: false },
    asked: [
      // A question that stands open again comes with today's options.
      ...asked.map((question) => proposal.questions.find(({ id }) => id === question.id) ?? question),
      ...proposal.questions.filter(({ id }) => asked.every((question) => question.id !== id)),
    ],
    refused: null,
  }));
}

function fail(issue: Issue, mapping: ImportMapping): void {
  setState({ step: { kind: 'failed', issue, mapping } });
}

function finishFile(proposal: ImportProposal, committed: OperationOutput<'import.commit'>): void {
  const { files, imported } = getState();
  const file: ImportedFile = {
    name: proposal.fileName,
    rows: proposal.countedRows,
    datasets: committed.datasets.filter(({ deliveryId }) => deliveryId === committed.deliveryId),
    register: committed.registers.find(({ deliveryId }) => deliveryId === committed.deliveryId) ?? null,
  };
  setState({ imported: [...imported, file] });
  goOn(files.slice(1));
}

function goOn(files: readonly ChosenFile[]): void {
  reference = null;
  setState({ step: { kind: 'none' }, files, asked: [], refused: null });
  if (files.length > 0) void readFile({});
}
