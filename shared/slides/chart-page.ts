import type { ChartSpec } from '../charts/spec.ts';
import { slideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { ChartSlide, DocumentContext } from './build-document.ts';
import type { SlideElement } from './document.ts';
import { framedPage, type UnnumberedPage } from './page-frame.ts';
import { partsOfSlide } from './slide-words.ts';
import { speakerNotes } from './speaker-notes.ts';
import { wordsPanel } from './words-panel.ts';

interface PageParts {
  readonly slide: ChartSlide;
  readonly spec: ChartSpec;
  readonly context: DocumentContext;
  /** The chart and what belongs to it. */
  readonly content: readonly SlideElement[];
  /** More for the footer: which rows these are. */
  readonly remarks?: readonly string[];
  /** Annotations there was no room for: the speaker has them. */
  readonly untold?: readonly string[];
}

/** A page with one chart, and what was written with it. */
export function chartPage({
  slide,
  spec,
  context,
  content,
  remarks = [],
  untold = [],
}: PageParts): UnnumberedPage {
  return framedPage({
    slideId: slide.id,
    section: slide.section,
    title: spec.headline,
    subtitle: spec.subtitle,
    footer: [...spec.footer, ...remarks.map((text) => ({ kind: 'said', text }) as const)],
    fictitious: spec.fictitious || context.fictitious,
    content: [...content, ...wordsPanel(partsOfSlide(slide, spec), slideColours(context.houseStyle))],
    speakerNotes: [
      speakerNotes(slide, spec),
      ...(untold.length === 0 ? [] : [`${slideTexts.speaker.notOnSlide} ${untold.join('; ')}.`]),
    ].join('\n\n'),
    context,
  });
}
