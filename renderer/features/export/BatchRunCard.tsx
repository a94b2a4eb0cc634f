import { batchTexts } from '../../../shared/language/batch.ts';
import { stateTexts } from '../../../shared/language/states.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { useSecondsLeft } from '../../ui/use-seconds-left.ts';
import { goOnWithBatch, putBatchAway, stopBatch, useBatchSession, type BatchStep } from './batch-session.ts';
import { BatchResult } from './BatchResult.tsx';
import styles from './BatchRunCard.module.css';
import { ReportList } from './ReportList.tsx';

/** The run: how far it is and what is ready; then what came of it. */
export function BatchRunCard({ step }: { readonly step: BatchStep }) {
  const expected = useBatchSession((session) => session.expected);
  // The button that started it rests from then on, and has no focus any more.
  const work = useFocusWhenLost<HTMLDivElement>(step.kind);
  return (
    <div ref={work} tabIndex={-1}>
      {/* Asking and making go at a pace of their own. */}
      {step.kind === 'running' && <Running key={step.progress?.unit} {...step} expected={expected} />}
      {step.kind === 'ended' && <BatchResult {...step.result} expected={expected} />}
      {step.kind === 'refused' && (
        <IssueCard
          issue={step.issue}
          actions={
            <>
              <Button compact variant="primary" onClick={() => goOnWithBatch()}>
                {stateTexts.retry}
              </Button>
              <Button compact onClick={putBatchAway}>
                {batchTexts.putAway}
              </Button>
            </>
          }
        />
      )}
    </div>
  );
}

function Running({ progress, finished, expected }: RunningStep & { readonly expected: number | null }) {
  const secondsLeft = useSecondsLeft(progress);
  const { done, total } = progress ?? { done: 0, total: 0 };
  const made = finished.filter(({ outcome }) => outcome === 'made');
  const others = finished.filter(({ outcome }) => outcome === 'skipped' || outcome === 'failed');
  // With those that were there already.
  const ready = done - others.length;
  const title =
    progress?.unit === 'reports'
      ? batchTexts.running(ready, expected ?? total)
      : (progress?.phase ?? batchTexts.asking);
  return (
    <Sheet className={styles.run}>
      <div className={styles.head}>
        <div>
          <h2 aria-live="polite">{title}</h2>
          <p>
            {secondsLeft !== null && `${batchTexts.timeLeft(secondsLeft)} `}
            {batchTexts.keepWorking}
          </p>
        </div>
        <Button onClick={stopBatch}>{stateTexts.stop}</Button>
      </div>
      <ProgressBar label={batchTexts.making} done={done} total={total} />
      <div className={styles.lists}>
        {made.length > 0 && <ReportList title={batchTexts.lastMade} reports={made.slice(0, 5)} />}
        {others.length > 0 && <ReportList title={batchTexts.skippedTitle} reports={others.slice(0, 5)} />}
      </div>
    </Sheet>
  );
}

type RunningStep = Extract<BatchStep, { kind: 'running' }>;
