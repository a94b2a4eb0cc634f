import { useId, type ReactNode } from 'react';
import styles from './ChoiceCards.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail: string;
  /** A word beside the label: "gebruikelijk". */
  readonly remark?: string;
  /** Shows at the end of the line what it looks like. */
  readonly picture?: ReactNode;
  /** What is filled in with this choice; there while it is chosen. */
  readonly more?: ReactNode;
}

/** One of a few, each with a line that says what it means. */
export function ChoiceCards<Value extends string>(props: {
  readonly legend: string;
  readonly lead?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{props.legend}</legend>
      {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
      {props.choices.map(({ value, label, detail, remark, picture, more }) => (
        <div key={value} className={styles.choice}>
          <label>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>
              <b>{label}</b>
              {remark !== undefined && <small> {remark}</small>}
              <span className={styles.detail}>{detail}</span>
            </span>
            {picture}
          </label>
          {value === props.value && more}
        </div>
      ))}
    </fieldset>
  );
}
