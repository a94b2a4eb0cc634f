import { controlTexts } from '../../shared/language/controls.ts';
import { Button } from './Button.tsx';
import styles from './NothingFound.module.css';

interface Props {
  readonly query: string;
  /** On the button that shows the whole list again. */
  readonly everything: string;
  readonly onShowAll: () => void;
}

/** A search without an answer, also not by what resembles it: the way back to the whole list. */
export function NothingFound({ query, everything, onShowAll }: Props) {
  return (
    <div className={styles.card}>
      <h3 role="status">{controlTexts.nothingFound(query)}</h3>
      <div className={styles.ways}>
        <Button compact onClick={onShowAll}>
          {everything}
        </Button>
      </div>
    </div>
  );
}
