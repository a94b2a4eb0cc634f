import type { ReactNode } from 'react';
import type { Slide } from '../../../../shared/model/story.ts';
import type { SlideDocument } from '../../../../shared/slides/document.ts';
import { pagesOfSlide } from '../pages-of-slide.ts';
import { AnnotatingContext } from './annotating-context.ts';
import { useAnnotating } from './use-annotating.ts';

interface Props {
  readonly document: SlideDocument | null;
  readonly slide: Slide;
  readonly onWrite: (slide: Slide, about?: string) => void;
  readonly children: ReactNode;
}

/** The canvas and the list beside it work on the same notes: what is selected in one is so in the other. */
export function AnnotatingSlide({ document, slide, onWrite, children }: Props) {
  const annotating = useAnnotating({ slide, pages: pagesOfSlide(document, slide.id), onWrite });
  return <AnnotatingContext value={annotating}>{children}</AnnotatingContext>;
}
