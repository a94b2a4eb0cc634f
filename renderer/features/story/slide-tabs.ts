import type { Slide } from '../../../shared/model/story.ts';

export const slideTabs = ['message', 'notMeasured', 'agenda', 'works', 'request', 'speech'] as const;
export type SlideTab = (typeof slideTabs)[number];

/** Of every tab of a slide whether something was written there; a slide without figures has no words beside them. */
export function tabsOfSlide(slide: Slide): readonly { readonly tab: SlideTab; readonly isFilled: boolean }[] {
  const { notMeasured = '', agendaItem = '', action = '', request = '' } = wordsOf(slide) ?? {};
  const written: Readonly<Record<SlideTab, string>> = {
    message: slide.kind === 'chart' ? slide.chart.interpretation : slide.headline,
    notMeasured,
    agenda: agendaItem,
    works: action,
    request,
    speech: slide.speakerNotes,
  };
  const shown = wordsOf(slide) === null ? (['message', 'speech'] as const) : slideTabs;
  return shown.map((tab) => ({ tab, isFilled: written[tab].trim() !== '' }));
}

/** null: this kind of slide has none. */
export function wordsOf(slide: Slide) {
  return slide.kind === 'chart' || slide.kind === 'charts' ? (slide.words ?? {}) : null;
}
