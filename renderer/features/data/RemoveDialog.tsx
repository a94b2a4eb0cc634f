import { dataTexts } from '../../../shared/language/data.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import styles from './RemoveDialog.module.css';

/** An import to undo, with what goes along and what stays in words. */
export interface Removal {
  readonly deliveryId: number;
  readonly fileName: string;
  readonly goes: string;
  readonly stays: string;
  /** Left out: undoing an import. */
  readonly title?: string;
  readonly action?: string;
}

/** Says what goes and what stays before an import is undone. */
export function RemoveDialog(props: {
  readonly removal: Removal | null;
  readonly onClose: () => void;
  readonly onRemove: (removal: Removal) => void;
}) {
  const texts = dataTexts.list;
  const { removal } = props;
  return (
    <Dialog title={removal?.title ?? texts.removeTitle} open={removal !== null} onClose={props.onClose}>
      {removal && (
        <>
          <p>{removal.goes}</p>
          <p className={styles.stories}>{removal.stays}</p>
          <DialogActions>
            <Button onClick={props.onClose}>{dataTexts.import.cancel}</Button>
            <Button variant="primary" onClick={() => props.onRemove(removal)}>
              {removal.action ?? texts.remove}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
