import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './TextField.module.css';

/** A labelled line of text, with help under it and what is wrong in its place. */
export function TextField({
  label,
  help,
  error,
  ...rest
}: {
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | null;
  readonly ref?: Ref<HTMLInputElement>;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>) {
  const id = useId();
  const remark = error ?? help;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={remark === undefined ? undefined : `${id}-remark`}
      />
      {remark !== undefined && (
        <p id={`${id}-remark`} className={error ? styles.error : styles.help}>
          {remark}
        </p>
      )}
    </div>
  );
}
