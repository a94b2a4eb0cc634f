import { useState } from 'react';
import { ownTemplateTexts } from '../../../shared/language/own-templates.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { TypedField } from './TypedField.tsx';

interface Props {
  readonly title: string;
  /** What there is to know before it is kept; "": nothing. */
  readonly explanation: string;
  readonly name: string;
  readonly onKeep: (name: string) => Promise<Result<unknown, Issue>>;
  readonly onClose: () => void;
}

/** Asks what a template is called; stays open, with words, when it could not be kept. */
export function TemplateNameDialog({ title, explanation, name: given, onKeep, onClose }: Props) {
  const texts = ownTemplateTexts;
  const [name, setName] = useState(given);
  const [isMissing, setMissing] = useState(false);
  const [issue, setIssue] = useState<Issue | null>(null);
  const keep = async () => {
    const written = name.trim();
    setMissing(written === '');
    if (written === '') return;
    const kept = await onKeep(written);
    if (kept.ok) onClose();
    else setIssue(kept.issue);
  };
  return (
    <Dialog open title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {explanation !== '' && <p>{explanation}</p>}
        <TypedField label={texts.name} value={name} most={200} onWrite={setName} />
        <p role="alert">{isMissing && texts.nameFirst}</p>
        {issue && <IssueCard issue={issue} />}
        <DialogActions>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button variant="primary" type="submit">
            {texts.keep}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
