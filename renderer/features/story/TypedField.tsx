import styles from './TypedField.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  /** Lines that are seen at once; one: a line without breaks. */
  readonly rows?: number;
  readonly placeholder?: string;
  readonly onWrite: (text: string) => void;
}

/** A text of a slide, with its name above it. What is told is always Dutch. */
export function TypedField({ label, hint, value, most, rows = 1, placeholder, onWrite }: Props) {
  const shared = { value, maxLength: most, lang: 'nl', placeholder, className: styles.input };
  return (
    <label className={styles.field}>
      <span>
        <b>{label}</b> {hint !== undefined && <small>{hint}</small>}
      </span>
      {rows === 1 ? (
        <input type="text" {...shared} onChange={(event) => onWrite(event.target.value)} />
      ) : (
        <textarea rows={rows} {...shared} onChange={(event) => onWrite(event.target.value)} />
      )}
    </label>
  );
}
