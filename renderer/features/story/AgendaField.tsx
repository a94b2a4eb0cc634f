import { useState } from 'react';
import { usualAgendaItems } from '../../../shared/language/nl/agenda-items.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { takeWorkspace, useAppState } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { TextButtons } from './TextButtons.tsx';
import { TypedField } from './TypedField.tsx';

interface Props {
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

/** What on the municipal agenda the slide hangs on: one of the usual items, or one of your own, kept for the next time. */
export function AgendaField({ value, onWrite }: Props) {
  const texts = storyTexts.agenda;
  const workspace = useAppState(({ app }) => app?.workspace ?? null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const own = workspace?.settings.agendaItems ?? [];
  const typed = value.trim();
  const isOwn = own.includes(typed);
  const keep = async (agendaItems: readonly string[], said: string) => {
    if (workspace === null) return;
    const answer = await call('workspace.settings', { ...workspace.settings, agendaItems });
    setIssue(answer.ok ? null : answer.issue);
    if (!answer.ok) return;
    takeWorkspace(answer.value);
    announce(said);
  };
  return (
    <>
      <TypedField label={texts.label} hint={texts.hint} value={value} most={300} onWrite={onWrite} />
      {isOwn && (
        <Button
          compact
          variant="quiet"
          onClick={() =>
            void keep(
              own.filter((item) => item !== typed),
              texts.forgotten,
            )
          }
        >
          {texts.forget}
        </Button>
      )}
      {typed !== '' && !isOwn && !usualAgendaItems.includes(typed) && (
        <Button compact variant="quiet" onClick={() => void keep([...own, typed], texts.kept)}>
          {texts.keep}
        </Button>
      )}
      {issue && <IssueCard issue={issue} />}
      <TextButtons
        label={texts.usual}
        texts={[...own, ...usualAgendaItems].filter((item) => item !== typed)}
        onChoose={onWrite}
      />
    </>
  );
}
