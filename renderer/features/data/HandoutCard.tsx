import { useState } from 'react';
import { localIso } from '../../../shared/base/dutch-dates.ts';
import { handoutTexts } from '../../../shared/language/handout.ts';
import { writeMoment } from '../../../shared/language/writing.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './EmptyData.module.css';

/** In a workspace without answers there are no files to list: what it is instead, and where to go. */
export function HandoutCard({
  workspace,
  madeAt,
}: {
  readonly workspace: WorkspaceSummary;
  readonly madeAt: string;
}) {
  const texts = handoutTexts.inside;
  const [now] = useState(() => localIso(new Date()));
  return (
    <div className={styles.middle}>
      <StateCard
        kind="done"
        word={handoutTexts.tag}
        title={texts.title}
        actions={
          <>
            <ButtonLink compact variant="primary" href="#/verkennen">
              {texts.explore}
            </ButtonLink>
            <ButtonLink compact href="#/verhaal">
              {texts.stories}
            </ButtonLink>
          </>
        }
      >
        <p>{texts.detail(writeMoment(madeAt, now), workspace.waves)}</p>
        <p>{texts.limits}</p>
      </StateCard>
    </div>
  );
}
