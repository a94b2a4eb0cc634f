import { useEffect, useRef, type ReactNode } from 'react';
import { exploreTexts } from '../../../shared/language/explore.ts';
import styles from './SideDrawer.module.css';

interface Props {
  /** Opened by its own button: the focus goes in. After a pick it stays at the chart, to pick on. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel on a narrow page: from the right, the chart makes room; on a still narrower one from below. */
export function SideDrawer({ takesFocus, onClose, children }: Props) {
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) drawer.current?.focus();
  }, [takesFocus]);
  // Escape closes it wherever the focus is: after a pick that is still at the chart.
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);
  return (
    <aside ref={drawer} tabIndex={-1} className={styles.drawer} aria-label={exploreTexts.details}>
      {children}
    </aside>
  );
}
