import { useState } from 'react';
import { localIso } from '../../../shared/base/dutch-dates.ts';
import { writeMoment } from '../../../shared/language/writing.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './ImportedBefore.module.css';
import { reviseMapping } from './import-session.ts';

/** The same bytes were read in before: only on purpose once more. */
export function ImportedBefore({ proposal }: { readonly proposal: ImportProposal }) {
  const texts = dataTexts.import.before;
  const [now] = useState(() => localIso(new Date()));
  if (!proposal.importedBefore) return null;
  // Where the file would only replace itself, the question below is the way to read it once more.
  const again = proposal.mapping.again === true || proposal.redelivery !== undefined;
  return (
    <div className={styles.whole} data-open={again ? undefined : ''}>
      <StateCard
        kind="attention"
        title={texts.title(writeMoment(proposal.importedBefore.importedAt, now))}
        actions={
          !again && (
            <>
              <Button compact onClick={() => void reviseMapping({ again: true })}>
                {texts.again}
              </Button>
              <ButtonLink compact variant="quiet" href="#/gegevens">
                {texts.toData}
              </ButtonLink>
            </>
          )
        }
      >
        <p>{proposal.mapping.again === true ? texts.chosen : texts.detail}</p>
      </StateCard>
    </div>
  );
}
