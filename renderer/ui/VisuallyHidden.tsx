import type { ReactNode } from 'react';

/** Read aloud, not seen. */
export function VisuallyHidden(props: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{props.children}</span>;
}
