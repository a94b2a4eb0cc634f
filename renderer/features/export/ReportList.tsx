import { IconAlertTriangle, IconCheck, IconCircleDashed, IconEyeOff } from '@tabler/icons-react';
import { batchTexts } from '../../../shared/language/batch.ts';
import { exportTexts } from '../../../shared/language/export.ts';
import type { ReportOutcome } from '../../../shared/model/batch.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './BatchRunCard.module.css';

/** Reports by area, each with what became of it. */
export function ReportList(props: {
  readonly title: string;
  readonly reports: readonly ReportOutcome[];
  /** Over HTTP: a link to each file. */
  readonly isDownloadable?: boolean;
}) {
  return (
    <section aria-label={props.title}>
      <h3>{props.title}</h3>
      <ul className={styles.reports} tabIndex={props.reports.length > 8 ? 0 : undefined}>
        {props.reports.map((report) => (
          <li key={report.code} data-outcome={report.outcome}>
            <Icon of={icons[report.outcome]} />
            <span lang="nl">{report.name}</span>
            <small>{saidOf(report)}</small>
            {props.isDownloadable && report.files.length > 0 && (
              <span className={styles.files}>
                {report.files.map(({ path, token }) => {
                  const name = path.split(/[\\/]/).at(-1) ?? path;
                  return (
                    <a
                      key={token}
                      href={`/api/download/${encodeURIComponent(token)}`}
                      download={name}
                      aria-label={exportTexts.downloadFile(name)}
                    >
                      {name.split('.').at(-1)}
                    </a>
                  );
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const icons = {
  made: IconCheck,
  kept: IconCheck,
  skipped: IconEyeOff,
  failed: IconAlertTriangle,
  'not-begun': IconCircleDashed,
} as const;

function saidOf({ outcome, reason, slides, sentences, dropped }: ReportOutcome): string {
  switch (outcome) {
    case 'made':
      return batchTexts.slidesOf(slides, sentences, dropped);
    case 'kept':
      return `${batchTexts.slidesOf(slides, sentences, dropped)}, ${batchTexts.kept}`;
    case 'skipped':
      return shortReason(reason ?? '');
    case 'failed':
      return reason ?? batchTexts.failed;
    case 'not-begun':
      return batchTexts.notBegun;
  }
}

/** "Verborgen: minder dan 30 leerlingen." stands under a heading that says the first word already. */
function shortReason(reason: string): string {
  return reason.replace(/^[^:]+: /, '').replace(/\.$/, '');
}
