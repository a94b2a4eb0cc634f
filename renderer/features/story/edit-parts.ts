import type { Slide, SlideBlock, SlideLayout } from '../../../shared/model/story.ts';

export type PartsSlide = Extract<Slide, { kind: 'charts' }>;

/** More is not read. */
export const mostParts = 4;

/** Changes of what stands on a slide of several parts: slide in, new slide out. */

export function withPart(slide: PartsSlide, part: SlideBlock): PartsSlide {
  return { ...slide, blocks: slide.blocks.map((other) => (other.id === part.id ? part : other)) };
}

/** At the end, while there is room. */
export function addPart(slide: PartsSlide, part: SlideBlock): PartsSlide {
  return slide.blocks.length >= mostParts ? slide : { ...slide, blocks: [...slide.blocks, part] };
}

/** In the place of the part with this id. */
export function replacePart(slide: PartsSlide, id: string, part: SlideBlock): PartsSlide {
  return { ...slide, blocks: slide.blocks.map((other) => (other.id === id ? part : other)) };
}

/** The last one stays: a slide is about something. */
export function removePart(slide: PartsSlide, id: string): PartsSlide {
  const blocks = slide.blocks.filter((part) => part.id !== id);
  return blocks.length === 0 ? slide : { ...slide, blocks };
}

/** To the 0-based place `to`. */
export function movePart(slide: PartsSlide, id: string, to: number): PartsSlide {
  const part = slide.blocks.find((candidate) => candidate.id === id);
  if (!part || to < 0 || to >= slide.blocks.length) return slide;
  return { ...slide, blocks: slide.blocks.filter((other) => other.id !== id).toSpliced(to, 0, part) };
}

export function withLayout(slide: PartsSlide, layout: SlideLayout): PartsSlide {
  return { ...slide, layout };
}

/** What a part is, for who chooses among them. */
export function kindOfPart(part: SlideBlock): 'chart' | 'map' | 'table' | 'text' | 'quote' | 'picture' {
  if (part.kind !== 'chart') return part.kind;
  if (part.form === 'table') return 'table';
  return part.chart.request.kind === 'map' ? 'map' : 'chart';
}
