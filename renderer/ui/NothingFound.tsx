import { controlTexts } from '../../shared/language/controls.ts';
import { Button } from './Button.tsx';
import type { SuggestedQuery } from './suggest-words.ts';
import styles from './NothingFound.module.css';

interface Props {
  readonly query: string;
  /** What may have been meant; null: nothing is near. */
  readonly suggestion: SuggestedQuery | null;
  /** On the button that shows the whole list again. */
  readonly everything: string;
  readonly onSearch: (query: string) => void;
}

/** A search without an answer: what was probably meant, and the way back to the whole list. */
export function NothingFound({ query, suggestion, everything, onSearch }: Props) {
  return (
    <div className={styles.card}>
      <div role="status">
        <h3>{controlTexts.nothingFound(query)}</h3>
        {suggestion && (
          <p>
            {controlTexts.meant} <b>{suggestion.query}</b>? {controlTexts.meantFinds(suggestion.count)}
          </p>
        )}
      </div>
      <div className={styles.ways}>
        {suggestion && (
          <Button compact variant="primary" onClick={() => onSearch(suggestion.query)}>
            {controlTexts.searchFor(suggestion.query)}
          </Button>
        )}
        <Button compact onClick={() => onSearch('')}>
          {everything}
        </Button>
      </div>
    </div>
  );
}
