import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ownTemplateTexts } from '../../../shared/language/own-templates.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { TemplateSummary } from '../../../shared/model/template.ts';
import { call } from '../../api/door.ts';
import { announce } from '../../ui/announce.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import styles from './OwnTemplates.module.css';
import { TemplateNameDialog } from './TemplateNameDialog.tsx';

interface Props {
  readonly templates: readonly TemplateSummary[];
  /** Something about them changed: they are to be fetched again. */
  readonly onChange: () => void;
}

/** The templates that were kept here, to rename and to remove. */
export function OwnTemplates({ templates, onChange }: Props) {
  const texts = ownTemplateTexts;
  const [renaming, setRenaming] = useState<TemplateSummary | null>(null);
  const [leaving, setLeaving] = useState<TemplateSummary | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const own = templates.filter(({ isBuiltIn }) => !isBuiltIn);
  if (own.length === 0) return null;
  const remove = async ({ id }: TemplateSummary) => {
    const removed = await call('template.remove', { id });
    setLeaving(null);
    setIssue(removed.ok ? null : removed.issue);
    if (removed.ok) announce(texts.removed);
    onChange();
  };
  return (
    <section aria-label={texts.mine}>
      <h3>{texts.mine}</h3>
      {issue && <IssueCard issue={issue} />}
      <ul className={styles.own}>
        {own.map((template) => (
          <li key={template.id}>
            <span lang="nl">{template.name}</span>
            <small>{texts.slides(template.slideCount)}</small>
            <IconButton
              icon={IconPencil}
              label={texts.rename(template.name)}
              onClick={() => setRenaming(template)}
            />
            <IconButton
              icon={IconTrash}
              label={texts.remove(template.name)}
              onClick={() => setLeaving(template)}
            />
          </li>
        ))}
      </ul>
      {renaming && (
        <TemplateNameDialog
          title={texts.rename(renaming.name)}
          explanation=""
          name={renaming.name}
          onKeep={async (name) => {
            const renamed = await call('template.rename', { id: renaming.id, name });
            if (renamed.ok) announce(texts.renamed(name));
            onChange();
            return renamed;
          }}
          onClose={() => setRenaming(null)}
        />
      )}
      {leaving && (
        <Dialog open title={texts.removeTitle(leaving.name)} onClose={() => setLeaving(null)}>
          <p>{texts.removeBody}</p>
          <DialogActions>
            <Button onClick={() => setLeaving(null)}>{texts.cancel}</Button>
            <Button variant="primary" onClick={() => void remove(leaving)}>
              {texts.removeSure}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </section>
  );
}
