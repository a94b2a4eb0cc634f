import { IconCheck, IconDeviceDesktop } from '@tabler/icons-react';
import { presentTexts } from '../../../shared/language/present.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ShowRoom } from './use-show-room.ts';
import styles from './RoomScreen.module.css';

/** Whether the room sees the slides; its window may have been closed. */
export function RoomScreen({ room: { telling, fulfil } }: { readonly room: ShowRoom }) {
  const texts = presentTexts.secondWindow;
  const isOpen = telling.others.includes('audience');
  return (
    <div className={styles.screen}>
      <span role="status" data-open={isOpen || undefined}>
        <Icon of={isOpen ? IconCheck : IconDeviceDesktop} />
        {isOpen ? texts.isOpen : texts.isClosed}
      </span>
      {!isOpen && (
        <Button compact variant="primary" onClick={() => fulfil({ kind: 'second-window' })}>
          {texts.open}
        </Button>
      )}
    </div>
  );
}
