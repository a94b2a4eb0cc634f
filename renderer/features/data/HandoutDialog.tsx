import { useState, type SubmitEvent } from 'react';
import { writeBytes } from '../../../shared/base/dutch-numbers.ts';
import { handoutTexts as texts } from '../../../shared/language/handout.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { safeFileName } from '../../../shared/slides/safe-file-name.ts';
import { useDialogs } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { fetchWritten } from '../../api/hand-over.ts';
import { useLongOperation } from '../../api/use-long-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WorkCard } from '../../ui/WorkCard.tsx';
import { HandoutFolder } from './HandoutFolder.tsx';
import { handoutLevels, HandoutParts, type HandoutParts as Parts } from './HandoutParts.tsx';
import styles from './HandoutDialog.module.css';

interface Props {
  readonly workspace: WorkspaceSummary;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What goes into a workspace without answers; then the work, and where the file is. */
export function HandoutDialog({ workspace, open, onClose }: Props) {
  const run = useLongOperation('workspace.handOut');
  const [parts, setParts] = useState<Parts>({ waves: workspace.waves.slice(-1), levels: handoutLevels });
  const [name, setName] = useState(() => safeFileName(texts.nameOf(workspace.name)));
  const [folder, setFolder] = useState('');
  const [tried, setTried] = useState(false);
  const isWhole = parts.waves.length > 0 && parts.levels.length > 0;

  const start = (overwrite: boolean) => {
    setTried(true);
    if (name.trim() === '' || !isWhole) return;
    void run.run({
      ...{ ...parts, fileName: name.trim() },
      ...(folder.trim() === '' ? {} : { folder: folder.trim() }),
      ...(overwrite ? { overwrite } : {}),
    });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    start(false);
  };
  const close = () => {
    if (run.state === 'running') return;
    run.reset();
    onClose();
  };
  return (
    <Dialog title={texts.title} open={open} onClose={close} size={620}>
      {run.state === 'running' ? (
        <WorkCard
          bare
          title={run.progress?.phase ?? texts.busy}
          progress={run.progress}
          kept={texts.kept}
          onStop={run.cancel}
        />
      ) : run.state === 'done' && run.value ? (
        <Done files={run.value.files} onClose={close} />
      ) : (
        <form className={styles.form} onSubmit={submit}>
          <p>{texts.what}</p>
          <HandoutParts waves={workspace.waves} chosen={parts} onChange={setParts} />
          <TextField
            label={texts.name}
            maxLength={200}
            value={name}
            help={`${safeFileName(name)}.wib`}
            error={tried && name.trim() === '' ? texts.nameMissing : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <HandoutFolder folder={folder} onChange={setFolder} />
          <p className={styles.known}>{texts.known}</p>
          {tried && !isWhole && (
            <p className={styles.missing} role="alert">
              {texts.chooseMore}
            </p>
          )}
          {run.issue && <IssueCard issue={run.issue} bare />}
          <DialogActions>
            {run.issue?.kind === 'file-exists' && (
              <Button onClick={() => start(true)}>{texts.overwrite}</Button>
            )}
            <Button variant="primary" type="submit">
              {texts.start}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}

type Written = Parameters<typeof fetchWritten>[0];

function Done({ files, onClose }: { readonly files: readonly Written[]; readonly onClose: () => void }) {
  const isInApp = useDialogs();
  return (
    <StateCard
      kind="done"
      bare
      title={texts.done}
      actions={
        <>
          {files.map((file) => (
            <Button
              key={file.path}
              compact
              variant="primary"
              autoFocus
              onClick={() => {
                if (!fetchWritten(file)) void call('shell.show', { path: file.path });
              }}
            >
              {isInApp ? texts.show : texts.fetch}
            </Button>
          ))}
          <Button compact onClick={onClose}>
            {texts.close}
          </Button>
        </>
      }
    >
      {files.map(({ path, bytes }) => (
        <p key={path} className={styles.where}>
          {texts.doneWhere(path, writeBytes(bytes))}
        </p>
      ))}
    </StateCard>
  );
}
