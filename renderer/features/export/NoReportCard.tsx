import { groupBy } from '../../../shared/base/group-by.ts';
import { batchTexts } from '../../../shared/language/batch.ts';
import { batchWords } from '../../../shared/language/nl/batch-words.ts';
import type { Level } from '../../../shared/model/area.ts';
import type { PlannedReport } from '../../../shared/model/batch.ts';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './ManyReports.module.css';

/** Who was chosen and gets no report, by the reason why: said before anything is made. */
export function NoReportCard(props: {
  readonly reports: readonly PlannedReport[];
  readonly level: Level | null;
}) {
  const { reports, level } = props;
  const skipped = reports.flatMap(({ name, skip }) =>
    skip === null ? [] : [{ name, reason: batchWords.skipped(skip) }],
  );
  if (skipped.length === 0 || level === null) return null;
  return (
    <div className={styles.skipped}>
      <StateCard kind="attention" title={batchTexts.noReport(skipped.length, level)}>
        <ul lang="nl">
          {[...groupBy(skipped, ({ reason }) => reason)].map(([reason, of]) => (
            <li key={reason}>
              <b>{of.map(({ name }) => name).join(', ')}</b> <span>{reason}</span>
            </li>
          ))}
        </ul>
      </StateCard>
    </div>
  );
}
