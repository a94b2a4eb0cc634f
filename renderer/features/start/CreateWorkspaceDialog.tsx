import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { OperationInput } from '../../../shared/contract/operations.ts';
import { appTexts } from '../../../shared/language/app.ts';
import { startTexts } from '../../../shared/language/start.ts';
import { useDialogs } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CreateWorkspaceDialog.module.css';

/** Asks a name; the place is the app's own folder unless the user chooses another. */
export function CreateWorkspaceDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onCreate: (input: OperationInput<'workspace.create'>) => void;
}) {
  const texts = startTexts.create;
  const dialogs = useDialogs();
  const [name, setName] = useState('');
  const [path, setPath] = useState<string | null>(null);
  const [tried, setTried] = useState(false);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    props.onCreate({ name: name.trim(), ...(path === null ? {} : { path }) });
    props.onClose();
  };
  const choosePlace = async () => {
    const chosen = await call('dialog.choose', { what: 'new-workspace' });
    if (chosen.ok && chosen.value.paths[0] !== undefined) setPath(chosen.value.paths[0]);
  };
  return (
    <Dialog title={texts.title} open={props.open} onClose={props.onClose}>
      <form onSubmit={submit}>
        <TextField
          label={texts.name}
          placeholder={texts.nameExample}
          maxLength={120}
          value={name}
          data-autofocus
          error={tried && name.trim() === '' ? texts.nameMissing : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p className={styles.place}>{path === null ? texts.where : `${texts.place}: ${path}`}</p>
        {dialogs && (
          <Button variant="quiet" compact onClick={() => void choosePlace()}>
            {texts.elsewhere}
          </Button>
        )}
        <DialogActions>
          <Button onClick={props.onClose}>{appTexts.cancel}</Button>
          <Button variant="primary" type="submit">
            {texts.action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
