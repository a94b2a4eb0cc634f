import type { TemplateSlide } from '../../model/template.ts';

export interface ToldSlide {
  readonly slide: TemplateSlide;
  /** Of a slide that goes by theme. */
  readonly theme: string | null;
}

/** Slides that go by theme and stand together are told theme by theme. */
export function inRounds(slides: readonly TemplateSlide[], themes: readonly string[]): readonly ToldSlide[] {
  return slides.flatMap((slide, index): readonly ToldSlide[] => {
    if (themesOn(slide) === 0) return [{ slide, theme: null }];
    const before = slides[index - 1];
    if (before !== undefined && themesOn(before) > 0) return [];
    const end = slides.findIndex((other, at) => at > index && themesOn(other) === 0);
    const round = slides.slice(index, end < 0 ? slides.length : end);
    return themes.flatMap((theme, place) =>
      round.filter((each) => place < themesOn(each)).map((each) => ({ slide: each, theme })),
    );
  });
}

/** How many themes a slide is told for; 0: it is told once. */
export function themesOn(slide: TemplateSlide): number {
  return 'themes' in slide ? (slide.themes ?? 0) : 0;
}
