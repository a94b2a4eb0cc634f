import { IconCheck, IconDownload, IconExternalLink, IconFolderOpen } from '@tabler/icons-react';
import { writeBytes } from '../../../shared/base/dutch-numbers.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { exportTexts } from '../../../shared/language/export.ts';
import { useDialogs } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './ExportedFiles.module.css';

/** What was written and where: to open in the app's own window system, or to download over HTTP. */
export function ExportedFiles({ folder, files }: OperationOutput<'export.run'>) {
  const dialogs = useDialogs();
  return (
    <StateCard
      kind="done"
      title={exportTexts.done(files.length)}
      actions={
        dialogs && (
          <Button
            compact
            variant="primary"
            icon={IconFolderOpen}
            onClick={() => void call('shell.show', { path: folder })}
          >
            {exportTexts.show}
          </Button>
        )
      }
    >
      <p>{files.length === 1 ? exportTexts.doneInOne(folder) : exportTexts.doneIn(folder)}</p>
      <ul className={styles.files}>
        {files.map(({ path, bytes, token }) => {
          const name = path.split(/[\\/]/).at(-1) ?? path;
          return (
            <li key={path}>
              <Icon of={IconCheck} />
              <span>{name}</span>
              <small>{writeBytes(bytes)}</small>
              {dialogs ? (
                <Button
                  compact
                  variant="quiet"
                  icon={IconExternalLink}
                  aria-label={exportTexts.openFile(name)}
                  onClick={() => void call('shell.show', { path })}
                >
                  {exportTexts.open}
                </Button>
              ) : (
                <ButtonLink
                  compact
                  variant="quiet"
                  icon={IconDownload}
                  href={`/api/download/${encodeURIComponent(token)}`}
                  download={name}
                  aria-label={exportTexts.downloadFile(name)}
                >
                  {exportTexts.download}
                </ButtonLink>
              )}
            </li>
          );
        })}
      </ul>
    </StateCard>
  );
}
