import { IconFlask } from '@tabler/icons-react';
import { startTexts } from '../../../shared/language/start.ts';
import { refreshAppState } from '../../api/app-state.ts';
import { useLongOperation } from '../../api/use-long-operation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { WorkCard } from '../../ui/WorkCard.tsx';
import styles from './StartCard.module.css';

/** One click loads the fictional region, in a workspace of its own. */
export function SampleCard(props: { readonly onLoaded: () => void }) {
  const texts = startTexts.sample;
  const sample = useLongOperation('sample.load');
  const load = async () => {
    const answer = await sample.run({});
    if (!answer.ok) return;
    await refreshAppState();
    announce(texts.loaded);
    props.onLoaded();
  };
  if (sample.state === 'running') {
    return (
      <section className={styles.card}>
        <div className={styles.wide}>
          <WorkCard
            bare
            title={sample.progress?.phase ?? texts.busy}
            progress={sample.progress}
            kept={texts.kept}
            onStop={sample.cancel}
          />
        </div>
      </section>
    );
  }
  return (
    <section className={styles.card}>
      <Icon of={IconFlask} size={40} className={styles.quiet} />
      <div className={styles.words}>
        <h2>{texts.title}</h2>
        <p>{texts.what}</p>
        <p>{texts.time}</p>
      </div>
      <Button className={styles.action} onClick={() => void load()}>
        {texts.load}
      </Button>
      {sample.issue && sample.issue.kind !== 'cancelled' && (
        <div className={styles.wide}>
          <IssueCard issue={sample.issue} bare />
        </div>
      )}
    </section>
  );
}
