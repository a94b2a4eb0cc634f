import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { appTexts } from '../../shared/language/nl/app.ts';
import styles from './Page.module.css';

/** One page: names the document; its content fills the room under the top bar and scrolls there. */
export function Page(props: {
  readonly title: string;
  /** For pages that are one card; the others keep their own margins. */
  readonly padded?: boolean;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = appTexts.documentTitle(props.title);
  }, [props.title]);
  return <div className={props.padded ? styles.padded : styles.page}>{props.children}</div>;
}
