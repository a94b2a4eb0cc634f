import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

/** Title of a page: the h1, a remark beside it, a line under it, and actions at the far end. */
export function PageHeader(props: {
  readonly title: ReactNode;
  readonly beside?: ReactNode;
  readonly detail?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <h1>{props.title}</h1>
        {props.beside}
        {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
      </div>
      {props.detail !== undefined && <p className={styles.detail}>{props.detail}</p>}
    </header>
  );
}
