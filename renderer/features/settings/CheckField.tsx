import styles from './CheckField.module.css';

/** On or off, with a line that says what it does. */
export function CheckField(props: {
  readonly label: string;
  readonly detail: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.field}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>
        <b>{props.label}</b>
        <span className={styles.detail}>{props.detail}</span>
      </span>
    </label>
  );
}
