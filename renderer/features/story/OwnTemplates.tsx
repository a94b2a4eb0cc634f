import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ownTemplateTexts } from '../../../shared/language/own-templates.ts';
import { slideCountTexts } from '../../../shared/language/slide-count.ts';
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
  readonly removed: readonly TemplateSummary[];
  /** Something about them changed: they are to be fetched again. */
  readonly onChange: () => void;
}

/** The templates that were kept here, to rename, to remove, and to put back. */
export function OwnTemplates({ templates, removed, onChange }: Props) {
  const texts = ownTemplateTexts;
  const [renaming, setRenaming] = useState<TemplateSummary | null>(null);
  const [leaving, setLeaving] = useState<TemplateSummary | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const own = templates.filter(({ isBuiltIn }) => !isBuiltIn);
  if (own.length === 0 && removed.length === 0) return null;
  const act = async (way: 'template.remove' | 'template.putBack', { id }: TemplateSummary, told: string) => {
    const answer = await call(way, { id });
    setLeaving(null);
    setIssue(answer.ok ? null : answer.issue);
    if (answer.ok) announce(told);
    onChange();
  };
  return (
    <section aria-label={texts.mine}>
      {own.length > 0 && <h3>{texts.mine}</h3>}
      {issue && <IssueCard issue={issue} />}
      <ul className={styles.own}>
        {own.map((template) => (
          <li key={template.id}>
            <span lang="nl">{template.name}</span>
            <small>{slideCountTexts.slides(template.slideCount, true)}</small>
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
      {removed.length > 0 && (
        <>
          <h3>{texts.removedLabel}</h3>
          <ul className={styles.own}>
            {removed.map((template) => (
              <li key={template.id}>
                <span lang="nl">{template.name}</span>
                <small>{slideCountTexts.slides(template.slideCount, true)}</small>
                <Button
                  compact
                  variant="quiet"
                  aria-label={texts.putBackName(template.name)}
                  onClick={() => void act('template.putBack', template, texts.isBack(template.name))}
                >
                  {texts.putBack}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
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
            <Button variant="primary" onClick={() => void act('template.remove', leaving, texts.removed)}>
              {texts.removeSure}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </section>
  );
}
