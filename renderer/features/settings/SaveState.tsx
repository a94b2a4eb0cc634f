import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { settingsTexts } from '../../../shared/language/settings.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useNotKept } from './not-kept.ts';
import type { OpenSettings } from './use-settings.ts';
import styles from './SaveState.module.css';

/** Whether what stands on the page is kept, and the way back from the last change. */
export function SaveState({ open: { saving, undo } }: { readonly open: OpenSettings }) {
  return (
    <>
      <span role="status" className={styles.state}>
        <Saving saving={saving} />
      </span>
      <Button
        compact
        icon={IconArrowBackUp}
        disabled={undo === null}
        onClick={() => {
          undo?.();
          announce(settingsTexts.undone);
        }}
      >
        {settingsTexts.undo}
      </Button>
    </>
  );
}

function Saving({ saving }: Pick<OpenSettings, 'saving'>) {
  const notKept = useNotKept();
  if (notKept > 0) {
    return (
      <Tag tone="error" icon={IconAlertTriangle}>
        {settingsTexts.fieldsNotSaved(notKept)}
      </Tag>
    );
  }
  switch (saving) {
    case 'untouched':
      return null;
    case 'busy':
      return settingsTexts.saving;
    case 'saved':
      return (
        <Tag tone="done" icon={IconCheck}>
          {settingsTexts.saved}
        </Tag>
      );
    default:
      return (
        <Tag tone="error" icon={IconAlertTriangle}>
          {settingsTexts.notSaved}. {saving.title}
        </Tag>
      );
  }
}
