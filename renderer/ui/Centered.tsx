import type { ReactNode } from 'react';
import styles from './Centered.module.css';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

/** A page that is one card. Its title is the card's own; the h1 is for whoever goes by headings. */
export function Centered(props: { readonly title: string; readonly children: ReactNode }) {
  const place = useFocusWhenLost<HTMLDivElement>();
  return (
    <div ref={place} tabIndex={-1} className={styles.middle}>
      <h1 className="visually-hidden">{props.title}</h1>
      {props.children}
    </div>
  );
}
