import { Fragment } from 'react';

/** A file or column name that may break after its underscores and dots, not in the middle of a word. */
export function Breakable(props: { readonly children: string }) {
  return props.children.split(/(?<=[_.])/).map((part, index) => (
    // Parts of one text: their place is all they have.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
