import { dataTexts } from '../../../shared/language/data.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogActions } from '../../ui/Dialog.tsx';

/** The foot of every editor of the mapping. */
export function EditorActions(props: { readonly onApply: () => void; readonly onCancel: () => void }) {
  const texts = dataTexts.import.edit;
  return (
    <DialogActions>
      <Button onClick={props.onCancel}>{texts.cancel}</Button>
      <Button variant="primary" onClick={props.onApply}>
        {texts.apply}
      </Button>
    </DialogActions>
  );
}
