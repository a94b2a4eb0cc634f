import type { HTMLAttributes, ReactNode } from 'react';
import styles from './Sheet.module.css';

/** The white ground on the paper of the page. Inside padding is the caller's: 24 as a rule. */
export function Sheet({
  children,
  className,
  ...rest
}: { readonly children: ReactNode } & HTMLAttributes<HTMLElement>) {
  return (
    <section {...rest} className={[styles.sheet, className].filter(Boolean).join(' ')}>
      {children}
    </section>
  );
}
