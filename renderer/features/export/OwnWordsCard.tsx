import { batchTexts } from '../../../shared/language/batch.ts';
import type { OwnWords } from '../../../shared/model/batch.ts';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './ManyReports.module.css';

/** What people typed that is of one area, and what becomes of it. */
export function OwnWordsCard({ ownWords }: { readonly ownWords: readonly OwnWords[] }) {
  return (
    <div className={styles.words}>
      <StateCard kind="attention" title={batchTexts.ownWordsTitle(ownWords.length)}>
        <p>{batchTexts.ownWordsBody}</p>
        <ul>
          {ownWords.map(({ slide, part, why, text }) => (
            <li key={`${slide} ${part} ${why} ${text}`}>
              <span>{batchTexts.ownWordsIn(slide)}</span>
              <span lang="nl">{text}</span>
              <small>{batchTexts.ownWordsWhy[why]}</small>
            </li>
          ))}
        </ul>
      </StateCard>
    </div>
  );
}
