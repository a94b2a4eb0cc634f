import { create } from 'zustand';
import type { OperationInput, OperationOutput } from '../../../shared/contract/operations.ts';
import type { Progress } from '../../../shared/contract/door.ts';
import type { ReportOutcome } from '../../../shared/model/batch.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { useAppState, type AppState } from '../../api/app-state.ts';
import { startLongOperation } from '../../api/long-operation.ts';

type Input = OperationInput<'batch.run'>;

/** What is going on with many reports. */
export type BatchStep =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly progress: Progress | null;
      /** Finished in this run, the last one first. */
      readonly finished: readonly ReportOutcome[];
    }
  | { readonly kind: 'ended'; readonly result: OperationOutput<'batch.run'> }
  | { readonly kind: 'refused'; readonly issue: Issue };

interface BatchSession {
  readonly step: BatchStep;
  /** What was asked, to go on with it. */
  readonly input: Input | null;
  /** Of which workspace it was asked, by its path. */
  readonly workspace: string | null;
  /** How many can be made; null: nobody looked before. */
  readonly expected: number | null;
}

const idle: BatchSession = { step: { kind: 'none' }, input: null, workspace: null, expected: null };

/** Reports are made while the user looks at another page, so this lives outside the page. */
export const useBatchSession = create<BatchSession>(() => idle);

const { getState, setState } = useBatchSession;

let stopRunning: (() => void) | null = null;

export async function startBatch(input: Input, expected: number | null): Promise<void> {
  if (getState().step.kind === 'running') return;
  const workspace = pathOf(useAppState.getState().app);
  setState({ step: { kind: 'running', progress: null, finished: [] }, input, workspace, expected });
  const operation = startLongOperation('batch.run', input, (progress) =>
    setState(({ step }) =>
      step.kind === 'running'
        ? {
            step: {
              ...step,
              progress,
              finished: progress.item === undefined ? step.finished : [progress.item, ...step.finished],
            },
          }
        : {},
    ),
  );
  stopRunning = operation.cancel;
  const answer = await operation.answer;
  // Put away meanwhile, or another one runs.
  if (stopRunning !== operation.cancel) return;
  stopRunning = null;
  setState({
    step: answer.ok ? { kind: 'ended', result: answer.value } : { kind: 'refused', issue: answer.issue },
  });
}

/** What is being made is finished or left whole; the rest can be made later. */
export function stopBatch(): void {
  stopRunning?.();
}

/** The same again: what is there and unchanged is left. */
export function goOnWithBatch(change: Pick<Input, 'overwrite'> = {}): void {
  const { input, expected } = getState();
  if (input) void startBatch({ ...input, ...change, resume: true }, expected);
}

export function putBatchAway(): void {
  if (getState().step.kind !== 'running') setState(idle);
}

// In another workspace there is nothing to go on with: the same again would be reports of other figures there.
useAppState.subscribe(({ app }) => {
  if (app === null || getState().input === null || pathOf(app) === getState().workspace) return;
  stopBatch();
  stopRunning = null;
  setState(idle);
});

function pathOf(app: AppState | null): string | null {
  return app?.workspace?.path ?? null;
}
