import { useState } from 'react';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { refreshAppState, useWorkspace } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './ImportedBefore.module.css';
import { wouldMix } from './describe-file.ts';
import { reviseMapping } from './import-session.ts';

/** A real file in the sample's workspace, or the other way round: it needs a workspace of its own. */
export function MixedWorkspace({ proposal }: { readonly proposal: ImportProposal }) {
  const texts = dataTexts.import.mixed;
  const workspace = useWorkspace();
  const [issue, setIssue] = useState<Issue | null>(null);
  if (!wouldMix(proposal, workspace)) return null;
  const separate = async () => {
    const made = await call('workspace.create', { name: texts.name(proposal.title) });
    setIssue(made.ok ? null : made.issue);
    if (!made.ok) return;
    await refreshAppState();
    // The same file, now held against an empty workspace.
    await reviseMapping({});
  };
  return (
    <div className={styles.whole} data-open="">
      {issue && <IssueCard issue={issue} />}
      <StateCard
        kind="attention"
        title={proposal.fictitious ? texts.titleFictitious : texts.title}
        actions={
          <Button compact onClick={() => void separate()}>
            {texts.action}
          </Button>
        }
      >
        <p>{texts.detail}</p>
      </StateCard>
    </div>
  );
}
