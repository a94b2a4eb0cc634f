import { writeList } from '../../../shared/base/dutch-numbers.ts';
import { dataTexts } from '../../../shared/language/nl/data.ts';
import type { DatasetSummary } from '../../../shared/model/dataset.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import styles from './RemoveDialog.module.css';

/** Says what goes and what stays before an import is undone. */
export function RemoveDialog(props: {
  readonly dataset: DatasetSummary | null;
  readonly datasets: readonly DatasetSummary[];
  readonly onClose: () => void;
  readonly onRemove: (dataset: DatasetSummary) => void;
}) {
  const texts = dataTexts.list;
  const { dataset } = props;
  const waves = props.datasets
    .filter(({ deliveryId }) => deliveryId === dataset?.deliveryId)
    .map(({ wave }) => String(wave))
    .toSorted();
  return (
    <Dialog title={texts.removeTitle} open={dataset !== null} onClose={props.onClose}>
      {dataset && (
        <>
          <p>{texts.removeWhat(dataset.fileName, writeList(waves), waves.length > 1)}</p>
          <p className={styles.stories}>{texts.removeStories}</p>
          <DialogActions>
            <Button onClick={props.onClose}>{dataTexts.import.cancel}</Button>
            <Button variant="primary" onClick={() => props.onRemove(dataset)}>
              {texts.remove}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
