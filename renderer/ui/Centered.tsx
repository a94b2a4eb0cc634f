import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './Centered.module.css';

/** A page that is one card. Its title is the card's own; the h1 is for whoever goes by headings. */
export function Centered(props: { readonly title: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus may have gone with the page before; the keyboard then goes on from here.
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.middle}>
      <h1 className="visually-hidden">{props.title}</h1>
      {props.children}
    </div>
  );
}
