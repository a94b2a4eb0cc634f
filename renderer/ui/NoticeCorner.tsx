import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { appTexts } from '../../shared/language/app.ts';
import { Button, IconButton } from './Button.tsx';
import { dismissNotice, useNotice } from './notify.ts';
import styles from './NoticeCorner.module.css';

/** Milliseconds; what asks for something to be done, or went wrong, stays until it is put away. */
const glance = 6000;

/** Shows what `notify` says, and reads it aloud. Stands once, in the shell. */
export function NoticeCorner() {
  const { notice, count } = useNotice();
  const goesByItself = notice !== null && notice.isTrouble !== true && notice.action === undefined;
  useEffect(() => {
    if (!goesByItself) return undefined;
    const timer = setTimeout(dismissNotice, glance);
    return () => clearTimeout(timer);
  }, [goesByItself, count]);
  return (
    // There before its words are, or nothing is read.
    <div role="status" className={styles.corner}>
      {notice && (
        <div key={count} className={styles.notice} data-trouble={notice.isTrouble === true || undefined}>
          <p>{notice.text}</p>
          {notice.action && (
            <Button compact variant="quiet" onClick={notice.action.run}>
              {notice.action.label}
            </Button>
          )}
          <IconButton icon={IconX} label={appTexts.close} onClick={dismissNotice} />
        </div>
      )}
    </div>
  );
}
