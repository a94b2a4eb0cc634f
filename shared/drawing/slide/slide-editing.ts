import { createContext } from 'react';
import type { MarkKey } from '../../model/figure.ts';

/** How the charts of a slide answer to pointer and keys on the page. */
export interface SlideEditing {
  /** `partId`: of a slide with several charts, which one. */
  readonly onPick: (mark: MarkKey, partId: string | undefined) => void;
  readonly picked: MarkKey | null;
}

/** null: the slide is a picture. */
export const SlideEditingContext = createContext<SlideEditing | null>(null);
