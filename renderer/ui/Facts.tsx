import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Names and values in two columns. 'boxed' stands on its own ground (where an error is); 'spread' puts values right. */
export function Facts(props: {
  readonly look?: 'boxed' | 'spread';
  readonly rows: readonly { readonly name: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className={styles[props.look ?? 'boxed']}>
      {props.rows.map((row) => (
        <div key={row.name} className={styles.row}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
