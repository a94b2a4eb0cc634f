import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import styles from './SideDrawer.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel on a narrow page: over the sheet, from the right. The chart beside it stays to be seen. */
export function SideDrawer({ opened, onClose, children }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={392}
      title={exploreTexts.details}
      closeButtonProps={{ 'aria-label': exploreTexts.closeDetails }}
      overlayProps={{ backgroundOpacity: 0.1 }}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.body }}
    >
      {children}
    </Drawer>
  );
}
