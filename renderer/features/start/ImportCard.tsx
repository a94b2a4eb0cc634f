import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { startTexts } from '../../../shared/language/start.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { useDialogs, useWorkspace } from '../../api/app-state.ts';
import { chooseMonitorFiles } from '../../api/chosen-file.ts';
import type { ChosenFile } from '../../api/chosen-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import styles from './StartCard.module.css';

/** The drop zone with the one button everybody begins with. */
export function ImportCard(props: { readonly onFiles: (files: readonly ChosenFile[]) => void }) {
  const texts = startTexts.file;
  const dialogs = useDialogs();
  const workspace = useWorkspace();
  const [issue, setIssue] = useState<Issue | null>(null);
  const choose = async () => {
    const chosen = await chooseMonitorFiles(dialogs);
    setIssue(chosen.ok ? null : chosen.issue);
    if (chosen.ok && chosen.value.length > 0) props.onFiles(chosen.value);
  };
  return (
    <>
      <section className={styles.drop}>
        <Icon of={IconFileImport} size={40} className={styles.accent} />
        <div className={styles.words}>
          <h2>{texts.title}</h2>
          <p>{texts.drop}</p>
          <p>{workspace ? texts.into(workspace.name) : texts.known}</p>
        </div>
        {/* First focus of the first page: what nearly everybody comes for. */}
        <Button variant="primary" className={styles.action} autoFocus onClick={() => void choose()}>
          {texts.choose}
        </Button>
      </section>
      {issue && <IssueCard issue={issue} />}
    </>
  );
}
