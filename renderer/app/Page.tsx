import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { appTexts } from '../../shared/language/app.ts';

/** One page: names the document. */
export function Page(props: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = appTexts.documentTitle(props.title);
  }, [props.title]);
  return props.children;
}
