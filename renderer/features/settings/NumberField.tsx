import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { useTellNotKept } from './not-kept.ts';

/** A number that counts as soon as it is right; what is not, stays in the field with what is wrong. */
export function NumberField(props: {
  readonly label: string;
  readonly help?: string;
  readonly wrong: string;
  readonly value: number;
  readonly read: (text: string) => number | null;
  readonly onChange: (value: number) => void;
}) {
  const { value, read } = props;
  const [text, setText] = useState(written(value));
  const [known, setKnown] = useState(value);
  // Changed elsewhere, by undo: the field follows.
  if (known !== value) {
    setKnown(value);
    if (read(text) !== value) setText(written(value));
  }
  const isBad = read(text) === null;
  useTellNotKept(isBad);
  return (
    <TextField
      label={props.label}
      {...(props.help === undefined ? {} : { help: props.help })}
      error={isBad ? props.wrong : null}
      inputMode="decimal"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        const next = read(event.target.value);
        if (next !== null) props.onChange(next);
      }}
    />
  );
}

function written(value: number): string {
  return String(value).replace('.', ',');
}
