import { useState } from 'react';
import { localIso } from '../../../shared/base/dutch-dates.ts';
import { changesTexts } from '../../../shared/language/delivery-changes.ts';
import { writeMoment } from '../../../shared/language/writing.ts';
import type { DatasetSummary } from '../../../shared/model/dataset.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './DatasetTable.module.css';

/** Of a wave that was delivered again: what it replaced, and the way to what that changed. */
export function ReplacedBy({ dataset }: { readonly dataset: DatasetSummary }) {
  const [now] = useState(() => localIso(new Date()));
  const { replaced, deliveryId, wave } = dataset;
  if (replaced === undefined) return null;
  return (
    <>
      <span className={styles.when}>
        {changesTexts.replaces(replaced.fileName, writeMoment(replaced.importedAt, now))}
      </span>
      <a className={styles.changes} href={changesAddress(deliveryId)}>
        {changesTexts.link}
        <VisuallyHidden> {wave}</VisuallyHidden>
      </a>
    </>
  );
}

export function changesAddress(deliveryId: number): string {
  return `#/gegevens/veranderd/${String(deliveryId)}`;
}
