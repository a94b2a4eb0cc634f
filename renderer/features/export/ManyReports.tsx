import { batchTexts } from '../../../shared/language/batch.ts';
import type { Area } from '../../../shared/model/area.ts';
import { nameFiles, type NameValues } from '../../../shared/slides/batch/name-files.ts';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { WorkCard } from '../../ui/WorkCard.tsx';
import { HardReportCard } from './HardReportCard.tsx';
import styles from './ManyReports.module.css';
import { NoReportCard } from './NoReportCard.tsx';
import { OwnWordsCard } from './OwnWordsCard.tsx';
import type { PlanState } from './use-batch-plan.ts';

/** Many reports before they are made: the hardest drawn, and what of the story does not come along. */
export function ManyReports(props: {
  readonly planned: PlanState;
  readonly names: string;
  readonly areas: readonly Area[];
  readonly nameValues: NameValues;
  /** There is somebody to make a report for; null: not known yet. */
  readonly isChosen: boolean | null;
}) {
  const { plan, progress, issue } = props.planned;
  const files = nameFiles(props.names, props.areas, props.nameValues);
  if (issue) return <IssueCard issue={issue} />;
  if (plan === null && progress === null && props.isChosen === false)
    return <StateCard kind="empty" title={batchTexts.chooseFirst} />;
  if (plan === null)
    return (
      progress && (
        <WorkCard title={progress.phase} progress={progress} kept={batchTexts.keepWorking} onStop={null} />
      )
    );
  const { hardest, reports, ownWords } = plan;
  return (
    <>
      <NoReportCard reports={reports} level={props.areas[0]?.level ?? null} />
      {hardest.length > 0 && (
        <section aria-label={batchTexts.hardest(hardest.length)}>
          <h2>{batchTexts.hardest(hardest.length)}</h2>
          <ul className={styles.hardest}>
            {hardest.map((hard) => {
              const report = reports.find(({ code }) => code === hard.code);
              const file = files[props.areas.findIndex(({ code }) => code === hard.code)];
              return (
                report && (
                  <li key={hard.code}>
                    <HardReportCard hard={hard} report={report} isShortened={file?.shortened ?? false} />
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
      {ownWords.length > 0 && <OwnWordsCard ownWords={ownWords} />}
    </>
  );
}
