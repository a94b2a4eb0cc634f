import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { Issue, IssueKind } from '../../../shared/model/issue.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { leaveFile, readFile, useImportSession } from './import-session.ts';
import { useChooseFiles } from './use-choose-files.ts';

/** The file could not be read: where, what was kept, and the ways on. */
export function ImportFailed(props: { readonly issue: Issue; readonly mapping: ImportMapping }) {
  const texts = dataTexts.import;
  const { issue, mapping } = props;
  const chooseFiles = useChooseFiles();
  const files = useImportSession((session) => session.files);
  const canSetAside = rowTrouble.includes(issue.kind) && mapping.setAsideBadRows !== true;
  // Without a file it was the choice itself that went wrong.
  const retry = () => (files.length > 0 ? void readFile(mapping, { fresh: true }) : chooseFiles());
  return (
    <IssueCard
      issue={issue}
      actions={
        <>
          {canSetAside ? (
            <Button
              compact
              variant="primary"
              onClick={() => void readFile({ ...mapping, setAsideBadRows: true })}
            >
              {texts.setAside}
            </Button>
          ) : (
            <Button compact variant="primary" onClick={retry}>
              {texts.retry}
            </Button>
          )}
          {files.length > 1 ? (
            <Button compact onClick={leaveFile}>
              {texts.skip}
            </Button>
          ) : (
            <Button compact onClick={chooseFiles}>
              {texts.another}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Trouble of single rows: the file can be read without them. */
const rowTrouble: readonly IssueKind[] = ['value-not-a-number', 'file-damaged-row', 'weight-invalid'];
