import { createContext, useContext } from 'react';
import type { Annotating } from './use-annotating.ts';

export const AnnotatingContext = createContext<Annotating | null>(null);

/** What is being done with the notes of the chosen slide. */
export function useSlideAnnotating(): Annotating {
  const annotating = useContext(AnnotatingContext);
  if (annotating === null) throw new Error('No slide is being annotated here.');
  return annotating;
}
