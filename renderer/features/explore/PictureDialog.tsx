import { useState, type ReactNode } from 'react';
import { readingTexts } from '../../../shared/language/reading-aids.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { downloadPicture, type PictureLooks, type Taken } from './take-along.ts';
import styles from './PictureDialog.module.css';

interface Props {
  readonly taken: Taken;
  readonly onClose: () => void;
}

/** What kind of picture: file, shape and ground. */
export function PictureDialog({ taken, onClose }: Props) {
  const [looks, setLooks] = useState<PictureLooks>({ format: 'png', shape: 'slide', background: 'white' });
  const [isBusy, setBusy] = useState(false);
  const texts = readingTexts.picture;
  const start = async () => {
    setBusy(true);
    const isThere = await downloadPicture(taken, looks);
    setBusy(false);
    if (isThere) onClose();
  };
  return (
    <Dialog
      open
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button variant="primary" disabled={isBusy} onClick={() => void start()}>
            {isBusy ? texts.busy : texts.start}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <Choice label={texts.shape} hint={texts.shapeHints[looks.shape]}>
          <Switch
            label={texts.shape}
            options={optionsOf(texts.shapes)}
            value={looks.shape}
            onChange={(shape) => setLooks({ ...looks, shape })}
          />
        </Choice>
        <Choice label={texts.format} hint={texts.formatHints[looks.format]}>
          <Switch
            label={texts.format}
            options={optionsOf(texts.formats)}
            value={looks.format}
            onChange={(format) => setLooks({ ...looks, format })}
          />
        </Choice>
        <Choice label={texts.background} hint={texts.backgroundHints[looks.background]}>
          <Switch
            label={texts.background}
            options={optionsOf(texts.backgrounds)}
            value={looks.background}
            onChange={(background) => setLooks({ ...looks, background })}
          />
        </Choice>
      </div>
    </Dialog>
  );
}

function Choice(props: { readonly label: string; readonly hint: string; readonly children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <h3>{props.label}</h3>
      {props.children}
      <p aria-live="polite">{props.hint}</p>
    </div>
  );
}

function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
}
