import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { controlTexts } from '../../shared/language/controls.ts';
import { IconButton } from './Button.tsx';
import styles from './EditableTitle.module.css';

interface Props {
  /** As shown. */
  readonly title: string;
  /** Of the words, where it is not that of the page. */
  readonly lang?: string;
  readonly label: string;
  readonly editLabel: string;
  /** What the words become when they are emptied: shown in the empty field. */
  readonly fallback: string;
  readonly hint?: string;
  readonly maxLength: number;
  /** Trimmed; "" when emptied or kept as the fallback, which then goes on following its source. */
  readonly onWrite: (title: string) => void;
}

/** The h1 of a page, changed where it stands. */
export function EditableTitle({ title, lang, label, editLabel, fallback, hint, maxLength, onWrite }: Props) {
  const [text, setText] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  // Ended by a key, the focus goes back to the pencil; after a click elsewhere it is there already.
  const [endedByKey, setEndedByKey] = useState(false);
  useEffect(() => {
    if (endedByKey && text === null) frame.current?.querySelector('button')?.focus();
  }, [endedByKey, text]);
  const open = () => {
    setEndedByKey(false);
    setText(title);
  };
  if (text === null) {
    return (
      <div ref={frame} className={styles.shown}>
        <h1 lang={lang}>{title}</h1>
        <IconButton icon={IconPencil} label={editLabel} onClick={open} />
      </div>
    );
  }
  const finish = () => {
    const wanted = text.trim();
    if (wanted !== title) onWrite(wanted === fallback ? '' : wanted);
    setText(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape') setText(null);
    else return;
    event.preventDefault();
    setEndedByKey(true);
  };
  return (
    <div className={styles.editing}>
      <textarea
        autoFocus
        lang={lang}
        aria-label={label}
        rows={1}
        maxLength={maxLength}
        value={text}
        placeholder={fallback}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value.replaceAll('\n', ' '))}
        onKeyDown={onKeyDown}
        onBlur={finish}
      />
      <p>{hint ?? controlTexts.titleHint}</p>
    </div>
  );
}
