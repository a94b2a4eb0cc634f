import { useId, type ReactNode } from 'react';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './SettingsSection.module.css';

/** One part of the settings, on a sheet of its own. */
export function SettingsSection(props: {
  /** Its name in the address. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  return (
    <Sheet id={props.id} aria-labelledby={titleId} className={styles.section}>
      <h2 id={titleId} tabIndex={-1}>
        {props.title}
      </h2>
      {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
      <div className={styles.body}>{props.children}</div>
    </Sheet>
  );
}
