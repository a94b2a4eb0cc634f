import { IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { localIso } from '../../../shared/base/dutch-dates.ts';
import { writeMoment } from '../../../shared/language/writing.ts';
import { startTexts } from '../../../shared/language/start.ts';
import type { RecentWorkspace } from '../../../shared/model/workspace.ts';
import { useAppState, useDialogs } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { CreateWorkspaceDialog } from './CreateWorkspaceDialog.tsx';
import { OpenWorkspaceDialog } from './OpenWorkspaceDialog.tsx';
import styles from './RecentWorkspaces.module.css';
import { useWorkspaces } from './use-workspaces.ts';

/** Earlier workspaces, and opening or making another. */
export function RecentWorkspaces(props: { readonly onOpened: () => void }) {
  const texts = startTexts.recent;
  const app = useAppState((known) => known.app);
  const dialogs = useDialogs();
  const workspaces = useWorkspaces(props.onOpened);
  const [asking, setAsking] = useState<'nothing' | 'open' | 'create'>('nothing');
  const recent = (app?.recent ?? []).filter((entry) => entry.path !== app?.workspace?.path);

  const chooseWorkspace = async () => {
    if (!dialogs) {
      setAsking('open');
      return;
    }
    const chosen = await call('dialog.choose', { what: 'workspace' });
    if (!chosen.ok) workspaces.refuse(chosen.issue);
    else if (chosen.value.paths[0] !== undefined) await workspaces.open(chosen.value.paths[0]);
  };
  return (
    <section>
      <h2>{texts.title}</h2>
      {recent.length === 0 && !app?.workspace && <p className={styles.none}>{texts.none}</p>}
      <ul className={styles.list}>
        {recent.map((entry) => (
          <li key={entry.path}>
            <RecentEntry entry={entry} onOpen={() => void workspaces.open(entry.path)} />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="quiet" compact icon={IconFolderOpen} onClick={() => void chooseWorkspace()}>
          {texts.open}
        </Button>
        <Button variant="quiet" compact icon={IconPlus} onClick={() => setAsking('create')}>
          {texts.create}
        </Button>
      </div>
      <OpenWorkspaceDialog
        open={asking === 'open'}
        onClose={() => setAsking('nothing')}
        onPath={(path) => void workspaces.open(path)}
      />
      <CreateWorkspaceDialog
        open={asking === 'create'}
        onClose={() => setAsking('nothing')}
        onCreate={(input) => void workspaces.create(input)}
      />
      <Dialog title={texts.open} open={workspaces.issue !== null} onClose={workspaces.forget}>
        {workspaces.issue && <IssueCard issue={workspaces.issue} bare />}
      </Dialog>
    </section>
  );
}

function RecentEntry({ entry, onOpen }: { readonly entry: RecentWorkspace; readonly onOpen: () => void }) {
  const [now] = useState(() => localIso(new Date()));
  return (
    <button type="button" className={styles.entry} title={entry.path} onClick={onOpen}>
      <b>{entry.name}</b>
      <span className={styles.when}>{writeMoment(entry.openedAt, now)}</span>
      <span>{entry.present ? entry.description : startTexts.recent.missing}</span>
    </button>
  );
}
