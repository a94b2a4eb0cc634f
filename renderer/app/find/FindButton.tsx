import { IconSearch } from '@tabler/icons-react';
import { Suspense, lazy, useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { findTexts } from '../../../shared/language/find.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FindButton.module.css';
import { useFindKeys } from './use-find-keys.ts';

// It knows the names of charts and areas: the first page does not wait for those.
const FindDialog = lazy(() => import('./FindDialog.tsx').then((module) => ({ default: module.FindDialog })));

/** The way to everything by its name, by pointer or by Ctrl+K. */
export function FindButton() {
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useFindKeys(useCallback(() => setOpen(true), []));

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const go = (address: string) => {
    setOpen(false);
    navigate(address);
    // Also where only the question changed: who searched wants to read what came.
    document.querySelector('main')?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <Icon of={IconSearch} />
        {findTexts.button}
        <kbd aria-hidden className={styles.keys}>
          {findTexts.keys}
        </kbd>
      </button>
      {isOpen && (
        <Suspense>
          <FindDialog onClose={close} onGo={go} />
        </Suspense>
      )}
    </>
  );
}
