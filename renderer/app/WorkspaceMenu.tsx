import { Menu } from '@mantine/core';
import { IconChevronDown, IconFolder, IconFolderOpen, IconSettings, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { appTexts } from '../../shared/language/app.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { WorkspaceSummary } from '../../shared/model/workspace.ts';
import { refreshAppState } from '../api/app-state.ts';
import { call } from '../api/door.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IssueCard } from '../ui/IssueCard.tsx';
import styles from './WorkspaceMenu.module.css';

/** Which workspace is open, what is in it, and the way to another. */
export function WorkspaceMenu({ workspace }: { readonly workspace: WorkspaceSummary }) {
  const [, navigate] = useLocation();
  const [issue, setIssue] = useState<Issue | null>(null);
  const texts = appTexts.workspace;

  const close = async () => {
    const answer = await call('workspace.close', {});
    if (!answer.ok) {
      setIssue(answer.issue);
      return;
    }
    navigate('/');
    await refreshAppState();
  };
  return (
    <>
      <Menu
        position="bottom-end"
        width={288}
        transitionProps={{ duration: 0 }}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <button type="button" className={styles.button} aria-label={texts.menu(workspace.name)}>
            <Icon of={IconFolder} />
            <span className={styles.name}>{workspace.name}</span>
            <Icon of={IconChevronDown} size={16} />
          </button>
        </Menu.Target>
        <Menu.Dropdown className={styles.dropdown}>
          <Menu.Label className={styles.label}>
            {describe(workspace)}
            <span className={styles.path}>{workspace.path}</span>
          </Menu.Label>
          <Menu.Item
            className={styles.item}
            leftSection={<Icon of={IconSettings} />}
            onClick={() => navigate('/instellingen')}
          >
            {texts.settings}
          </Menu.Item>
          <Menu.Item
            className={styles.item}
            leftSection={<Icon of={IconFolderOpen} />}
            onClick={() => navigate('/')}
          >
            {texts.toStart}
          </Menu.Item>
          <Menu.Item className={styles.item} leftSection={<Icon of={IconX} />} onClick={() => void close()}>
            {texts.close}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog title="" open={issue !== null} onClose={() => setIssue(null)}>
        {issue && <IssueCard issue={issue} bare />}
      </Dialog>
    </>
  );
}

function describe(workspace: WorkspaceSummary): string {
  const texts = appTexts.workspace;
  if (workspace.waves.length === 0) return texts.empty;
  const schools = workspace.schools > 0 ? [texts.schools(workspace.schools)] : [];
  return [texts.waves(workspace.waves.length), ...schools].join(', ');
}
