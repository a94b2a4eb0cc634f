import { useEffect, useState } from 'react';
import { changesTexts } from '../../../shared/language/delivery-changes.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { refreshAppState } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { useLongOperation } from '../../api/use-long-operation.ts';
import { useOperation } from '../../api/use-operation.ts';
import { announce } from '../../ui/announce.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Centered } from '../../ui/Centered.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { WorkCard } from '../../ui/WorkCard.tsx';
import { CatalogueChanges } from './CatalogueChanges.tsx';
import styles from './ChangesPage.module.css';
import { RemoveDialog, type Removal } from './RemoveDialog.tsx';
import { StoryChangesList } from './StoryChangesList.tsx';

/** What a delivery changed that came in the place of another; undoing that, and giving up what it replaced. */
export function ChangesPage(props: { readonly deliveryId: number; readonly onLeave: () => void }) {
  const { deliveryId, onLeave } = props;
  const list = useOperation('data.list', {});
  const { state, value, issue, progress, run, cancel } = useLongOperation('data.changes');
  const [asking, setAsking] = useState<'undo' | 'letGo' | null>(null);
  const [refused, setRefused] = useState<Issue | null>(null);
  useEffect(() => {
    void run({ deliveryId });
    return cancel;
  }, [run, cancel, deliveryId]);

  const kept = (list.value?.datasets ?? []).filter((dataset) => dataset.deliveryId === deliveryId);
  const bytes = kept.reduce((sum, { replaced }) => sum + (replaced?.bytes ?? 0), 0);
  const back = <ButtonLink href="#/gegevens">{changesTexts.backToData}</ButtonLink>;

  if (state === 'failed' && issue) {
    return (
      <Centered title={changesTexts.title}>
        <IssueCard issue={issue} actions={back} />
      </Centered>
    );
  }
  if (value === null) {
    return (
      <Centered title={changesTexts.title}>
        <WorkCard
          title={changesTexts.comparing}
          progress={progress}
          kept={coreTexts.nothingChanged}
          onStop={onLeave}
        />
      </Centered>
    );
  }

  const before = [...new Set(value.replaced.map(({ fileName }) => fileName))].join(', ');
  const waves = [...new Set(value.replaced.map(({ wave }) => String(wave)))];
  const act = async (way: 'undo' | 'letGo') => {
    setAsking(null);
    const answer = await call(way === 'undo' ? 'data.remove' : 'data.letGo', { deliveryId });
    setRefused(answer.ok ? null : answer.issue);
    if (!answer.ok) return;
    await refreshAppState();
    announce(way === 'undo' ? changesTexts.undone(before) : changesTexts.letGone(before));
    onLeave();
  };
  const removals = {
    undo: {
      title: changesTexts.undoTitle,
      action: changesTexts.undo,
      goes: changesTexts.undoGoes(value.fileName, before),
      stays: dataTexts.list.removeStories,
    },
    letGo: {
      title: changesTexts.letGoTitle,
      action: changesTexts.letGo,
      goes: changesTexts.letGoGoes(before, bytes),
      stays: changesTexts.letGoStays,
    },
  } as const;
  const removal: Removal | null =
    asking === null ? null : { deliveryId, fileName: value.fileName, ...removals[asking] };
  return (
    <div className={styles.page}>
      <PageHeader
        title={changesTexts.title}
        detail={`${changesTexts.summary(value.fileName, before, waves)} ${changesTexts.kept(bytes)}`}
        actions={
          <>
            {back}
            <Button onClick={() => setAsking('letGo')}>{changesTexts.letGo}</Button>
            <Button onClick={() => setAsking('undo')}>{changesTexts.undo}</Button>
          </>
        }
      />
      {refused && <IssueCard issue={refused} />}
      <div className={styles.columns}>
        <StoryChangesList stories={value.stories} />
        <CatalogueChanges changes={value} />
      </div>
      <RemoveDialog
        removal={removal}
        onClose={() => setAsking(null)}
        onRemove={() => asking !== null && void act(asking)}
      />
    </div>
  );
}
