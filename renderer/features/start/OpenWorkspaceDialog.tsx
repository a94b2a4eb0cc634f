import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { appTexts } from '../../../shared/language/app.ts';
import { startTexts } from '../../../shared/language/start.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Where there is no native dialog, the place is typed. */
export function OpenWorkspaceDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onPath: (path: string) => void;
}) {
  const texts = startTexts.open;
  const [path, setPath] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (path.trim() === '') return;
    props.onPath(path.trim());
    props.onClose();
  };
  return (
    <Dialog title={texts.title} open={props.open} onClose={props.onClose}>
      <form onSubmit={submit}>
        <TextField
          label={texts.path}
          help={texts.pathHelp}
          value={path}
          data-autofocus
          onChange={(event) => setPath(event.currentTarget.value)}
        />
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
