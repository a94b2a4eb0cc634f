import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { houseStyleTexts } from '../../../shared/language/house-style.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useTellNotKept } from './not-kept.ts';
import styles from './ColourField.module.css';

interface Props {
  readonly label: string;
  readonly colour: string;
  /** The colour itself, or the nearest that everyone can see. */
  readonly drawn: string;
  /** Sentences on what is wrong with it. */
  readonly faults: readonly string[];
  readonly onChange: (colour: string) => void;
  readonly onTake: (colour: string) => void;
}

/** A colour to pick, or to type as a code; what is wrong with it, and what is drawn instead. */
export function ColourField({ label, colour, drawn, faults, onChange, onTake }: Props) {
  const texts = houseStyleTexts;
  const id = useId();
  const [text, setText] = useState(colour);
  const [known, setKnown] = useState(colour);
  // Changed elsewhere, by the picker, a proposal or undo: the code follows.
  if (known !== colour) {
    setKnown(colour);
    if (readHex(text) !== colour) setText(colour);
  }
  const isBad = readHex(text) === null;
  useTellNotKept(isBad);
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <b id={id}>{label}</b>
      <div className={styles.inputs}>
        <input
          type="color"
          aria-label={texts.pick(label)}
          value={colour.toLowerCase()}
          onChange={(event) => onChange(event.target.value.toUpperCase())}
        />
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={7}
          aria-label={texts.hex(label)}
          aria-invalid={isBad || undefined}
          aria-describedby={`${id}-remark`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            const read = readHex(event.target.value);
            if (read !== null) onChange(read);
          }}
        />
        {drawn !== colour && (
          <Button compact aria-label={texts.takeFor(label, drawn)} onClick={() => onTake(drawn)}>
            <span className={styles.drawn} style={{ background: drawn }} />
            {texts.take(drawn)}
          </Button>
        )}
      </div>
      <div id={`${id}-remark`} className={styles.remark}>
        {isBad && <p className={styles.wrong}>{texts.badHex}</p>}
        {faults.map((fault) => (
          <p key={fault} className={styles.fault}>
            <Icon of={IconAlertTriangle} size={16} />
            <span>{fault}</span>
          </p>
        ))}
        {!isBad && <p>{drawn === colour ? texts.passes : texts.drawnAs(drawn)}</p>}
      </div>
    </div>
  );
}

/** "0b5f6b" → "#0B5F6B". */
function readHex(text: string): string | null {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}
