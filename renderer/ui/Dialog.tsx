import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { appTexts } from '../../shared/language/app.ts';
import styles from './Dialog.module.css';

/** A question over the page. Focus goes in, stays in, and returns; Escape closes. */
export function Dialog(props: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly size?: number;
  readonly children: ReactNode;
  /** Buttons at the foot; a form puts its own `DialogActions` inside itself. */
  readonly actions?: ReactNode;
}) {
  return (
    <Modal.Root
      opened={props.open}
      onClose={props.onClose}
      size={props.size ?? 560}
      centered
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* Not Mantine's Modal.Header: its <header> counts as a second banner of the page. */}
        <div className={styles.header}>
          <Modal.Title className={styles.title}>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={appTexts.close} />
        </div>
        <Modal.Body className={styles.body}>
          {props.children}
          {props.actions !== undefined && <DialogActions>{props.actions}</DialogActions>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The foot of a dialog: the primary button last. */
export function DialogActions(props: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{props.children}</div>;
}
