import { IconDownload, IconFolderOpen } from '@tabler/icons-react';
import { batchTexts } from '../../../shared/language/batch.ts';
import { exportTexts } from '../../../shared/language/export.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { useDialogs } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { goOnWithBatch, putBatchAway } from './batch-session.ts';
import styles from './BatchRunCard.module.css';
import { ReportList } from './ReportList.tsx';

/** What was made, what was not and why, and the ways on. */
export function BatchResult(props: OperationOutput<'batch.run'> & { readonly expected: number | null }) {
  const { folder, state, issue, reports, overview, expected } = props;
  const dialogs = useDialogs();
  const made = reports.filter(({ files }) => files.length > 0);
  const others = reports.filter(({ outcome }) => outcome === 'skipped' || outcome === 'failed');
  const left = reports.filter(({ outcome }) => outcome === 'not-begun');
  const wanted = reports.filter(({ outcome }) => outcome !== 'skipped').length;
  const failed = reports.filter(({ outcome }) => outcome === 'failed').length;
  const isWhole = made.length === wanted;
  // What was not begun may still turn out to be hidden as a whole.
  const total = left.length > 0 ? (expected ?? wanted) : wanted;
  return (
    <Sheet className={styles.run}>
      <div className={styles.head}>
        <div aria-live="polite">
          <h2>{isWhole ? batchTexts.doneTitle(made.length) : batchTexts.partlyTitle(made.length, total)}</h2>
          {state === 'stopped' && <p>{batchTexts.stopped}</p>}
          {issue && (
            <p>
              {issue.title} {issue.next}
            </p>
          )}
          {failed > 0 && <p>{batchTexts.someFailed(failed)}</p>}
          {made.length > 0 && <p className={styles.folder}>{batchTexts.inFolder(folder)}</p>}
        </div>
      </div>
      <div className={styles.actions}>
        {!isWhole && (
          <Button variant="primary" onClick={() => goOnWithBatch()}>
            {batchTexts.goOn}
          </Button>
        )}
        {failed > 0 && (
          <Button onClick={() => goOnWithBatch({ overwrite: true })}>{batchTexts.replaceOld}</Button>
        )}
        {dialogs && made.length > 0 && (
          <Button
            icon={IconFolderOpen}
            variant={isWhole ? 'primary' : 'default'}
            onClick={() => void call('shell.show', { path: folder })}
          >
            {batchTexts.openFolder}
          </Button>
        )}
        {!dialogs && overview && (
          <ButtonLink
            icon={IconDownload}
            href={`/api/download/${encodeURIComponent(overview.token)}`}
            download={overview.path.split(/[\\/]/).at(-1) ?? ''}
            aria-label={exportTexts.downloadFile(batchTexts.overviewFile)}
          >
            {batchTexts.overviewFile}
          </ButtonLink>
        )}
        <Button variant="quiet" onClick={putBatchAway}>
          {batchTexts.putAway}
        </Button>
      </div>
      <div className={styles.lists}>
        {made.length > 0 && (
          <ReportList title={batchTexts.allReports} reports={made} isDownloadable={!dialogs} />
        )}
        {others.length > 0 && <ReportList title={batchTexts.skippedTitle} reports={others} />}
        {left.length > 0 && <ReportList title={batchTexts.toMake} reports={left} />}
      </div>
    </Sheet>
  );
}
