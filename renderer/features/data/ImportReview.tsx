import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import { announce } from '../../ui/announce.ts';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { CountsPanel } from './CountsPanel.tsx';
import { describeFile } from './describe-file.ts';
import { DifferencesPanel } from './DifferencesPanel.tsx';
import { ImportBar } from './ImportBar.tsx';
import styles from './ImportReview.module.css';
import { ImportedBefore } from './ImportedBefore.tsx';
import { MappingEditor } from './MappingEditor.tsx';
import { MappingTable } from './MappingTable.tsx';
import { MixedWorkspace } from './MixedWorkspace.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { RedeliveryPanel } from './RedeliveryPanel.tsx';
import { RegisterReview } from './RegisterReview.tsx';
import { SampleTable } from './SampleTable.tsx';
import { WarningList } from './WarningList.tsx';
import { useImportSession } from './import-session.ts';
import type { MappingRowId } from './mapping-rows.ts';

/** What we recognised, what only the user knows, and what it comes to; nothing is written yet. */
export function ImportReview(props: { readonly proposal: ImportProposal; readonly revising: boolean }) {
  const { proposal, revising } = props;
  const texts = dataTexts.import;
  const { asked, refused } = useImportSession();
  const [editing, setEditing] = useState<MappingRowId | null>(null);
  const questions = useRef<HTMLDivElement>(null);
  const scroll = useFocusWhenLost<HTMLDivElement>(proposal);
  // A refusal stands at the top, where the user may not be.
  useEffect(() => {
    if (!refused) return;
    scroll.current?.scrollTo(0, 0);
    announce(refused.title);
  }, [refused, scroll]);

  // Too early: the button brings the user to the question instead of being grey.
  const goToQuestion = () => {
    const field = questions.current?.querySelector<HTMLElement>('[data-open] input, [data-open] button');
    // Seen also by who came here with the mouse.
    field?.focus({ focusVisible: true });
    field?.scrollIntoView({ block: 'center' });
  };
  return (
    <div className={styles.page}>
      <div ref={scroll} tabIndex={-1} className={styles.scroll}>
        <PageHeader
          title={proposal.headline}
          beside={<RecognisedTag proposal={proposal} />}
          detail={describeFile(proposal)}
        />
        <div className={styles.columns} aria-busy={revising}>
          <div className={styles.stack}>
            {refused && <IssueCard issue={refused} />}
            <div ref={questions} className={styles.stack}>
              <ImportedBefore proposal={proposal} />
              <MixedWorkspace proposal={proposal} />
              {asked.map((question) => (
                <QuestionCard
                  key={question.id}
                  question={question}
                  proposal={proposal}
                  alone={asked.length === 1}
                />
              ))}
              <RedeliveryPanel proposal={proposal} />
            </div>
            {proposal.register ? (
              <RegisterReview register={proposal.register} />
            ) : (
              <>
                <MappingTable proposal={proposal} onEdit={setEditing} onAnswer={goToQuestion} />
                <SampleTable proposal={proposal} />
              </>
            )}
          </div>
          <aside className={styles.side}>
            <CountsPanel proposal={proposal} />
            {proposal.warnings.length > 0 && (
              <section>
                <h2>{texts.warnings(proposal.warnings.length)}</h2>
                <Sheet className={styles.warnings}>
                  <WarningList warnings={proposal.warnings} />
                </Sheet>
              </section>
            )}
            <DifferencesPanel proposal={proposal} />
          </aside>
        </div>
      </div>
      <ImportBar proposal={proposal} revising={revising} onOpenQuestion={goToQuestion} />
      <MappingEditor proposal={proposal} editing={editing} onClose={() => setEditing(null)} />
    </div>
  );
}

function RecognisedTag({ proposal }: { readonly proposal: ImportProposal }) {
  const texts = dataTexts.import;
  if (proposal.layout.kind === 'statline-typed') {
    const published = proposal.columns.filter(({ role }) => role === 'indicator').length;
    return published > 0 ? (
      <Tag tone="done" icon={IconCheck}>
        {texts.published(published)}
      </Tag>
    ) : null;
  }
  return proposal.nationalIndicators > 0 ? (
    <Tag tone="done" icon={IconCheck}>
      {texts.recognised(proposal.nationalIndicators)}
    </Tag>
  ) : null;
}
