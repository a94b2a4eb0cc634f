import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { changesTexts } from '../../../shared/language/delivery-changes.ts';
import type { DeliveryChanges } from '../../../shared/model/delivery-changes.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './CatalogueChanges.module.css';

/** How many figures changed over all indicators and areas, and what came and went with the file. */
export function CatalogueChanges({ changes }: { readonly changes: DeliveryChanges }) {
  const { catalogue, gone, added } = changes;
  const told = [
    gone.schools.length > 0 && changesTexts.goneSchools(gone.schools),
    added.schools.length > 0 && changesTexts.addedSchools(added.schools),
    gone.indicators.length > 0 && changesTexts.goneIndicators(gone.indicators),
    added.indicators.length > 0 && changesTexts.addedIndicators(added.indicators),
  ].filter((line) => line !== false);
  return (
    <aside>
      <Sheet className={styles.sheet}>
        <h2>{changesTexts.catalogueTitle}</h2>
        <p className={styles.sum}>{changesTexts.catalogue(catalogue)}</p>
        <Facts
          look="spread"
          rows={kinds
            .filter((kind) => catalogue[kind] > 0)
            .map((kind) => ({ name: changesTexts.counts[kind], value: writeWhole(catalogue[kind]) }))}
        />
        {told.map((line) => (
          <p key={line} className={styles.names}>
            {line}
          </p>
        ))}
      </Sheet>
    </aside>
  );
}

const kinds = ['moved', 'unseen', 'hidden', 'shown', 'gone', 'added', 'same', 'stayedHidden'] as const;
