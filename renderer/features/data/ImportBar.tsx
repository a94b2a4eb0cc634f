import { dataTexts } from '../../../shared/language/data.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import { useWorkspace } from '../../api/app-state.ts';
import { Button } from '../../ui/Button.tsx';
import { countOpen, holdsPupils } from './describe-file.ts';
import styles from './ImportBar.module.css';
import { answersTaken, commitImport, leaveFile, useImportSession } from './import-session.ts';

/**
 * Fixed at the foot. The primary button is never grey: too early, it goes to the question; pressed while the last answer
 * is being taken in, it counts as soon as that is done.
 */
export function ImportBar(props: {
  readonly proposal: ImportProposal;
  readonly revising: boolean;
  readonly onOpenQuestion: () => void;
}) {
  const { proposal } = props;
  const texts = dataTexts.import;
  const { files, imported } = useImportSession();
  const workspace = useWorkspace();
  const open = countOpen(proposal, workspace);
  const total = files.length + imported.length;
  const act = async () => {
    if (!(await answersTaken())) return;
    const { step } = useImportSession.getState();
    if (step.kind !== 'proposal') return;
    if (countOpen(step.proposal, workspace) > 0) props.onOpenQuestion();
    // An answer that changed what the button promises is looked at first.
    else if (sayImport(step.proposal) === sayImport(proposal)) void commitImport();
  };
  return (
    <div className={styles.bar}>
      <Button variant="quiet" onClick={leaveFile}>
        {files.length > 1 ? texts.skip : texts.cancel}
      </Button>
      {total > 1 && <span>{texts.which(imported.length + 1, total)}</span>}
      <span className={styles.words} role="status">
        {props.revising ? texts.edit.applying : open > 0 ? texts.bar.open(open) : texts.bar.ready}
      </span>
      <Button variant="primary" onClick={() => void act()}>
        {sayImport(proposal)}
      </Button>
    </div>
  );
}

function sayImport(proposal: ImportProposal): string {
  const { countedRows, register } = proposal;
  const { bar } = dataTexts.import;
  if (register) return registerTexts.page.import(register.kind, countedRows);
  return holdsPupils(proposal) ? bar.import(countedRows) : bar.importAreas(countedRows);
}
