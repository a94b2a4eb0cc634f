import type { Annotation } from '../../../shared/model/annotation.ts';
import { withCharts } from '../../../shared/model/slide-charts.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';

/** Changes of a story: story in, new story out. Ids come from outside, so that these stay pure. */

export function withTitle(story: Story, title: string): Story {
  return title === '' ? story : { ...story, title };
}

export function withSlide(story: Story, slide: Slide): Story {
  return { ...story, slides: story.slides.map((other) => (other.id === slide.id ? slide : other)) };
}

/** Right after `afterId`, or at the end. */
export function insertSlide(story: Story, slide: Slide, afterId: string | null): Story {
  const index = story.slides.findIndex(({ id }) => id === afterId);
  const at = index < 0 ? story.slides.length : index + 1;
  return { ...story, slides: story.slides.toSpliced(at, 0, slide) };
}

export function removeSlide(story: Story, id: string): Story {
  return { ...story, slides: story.slides.filter((slide) => slide.id !== id) };
}

/** To the 0-based place `to`, counted in the row without the slide. */
export function moveSlide(story: Story, id: string, to: number): Story {
  const slide = story.slides.find((candidate) => candidate.id === id);
  if (!slide) return story;
  const others = story.slides.filter((other) => other.id !== id);
  return { ...story, slides: others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, slide) };
}

/** A copy is a chart of its own: its notes get new ids too, or editing one would edit both. */
export function copySlide(slide: Slide, newId: () => string): Slide {
  const copy = withCharts(slide, (chart) => ({
    ...chart,
    id: newId(),
    annotations: chart.annotations.map((note) => ({ ...note, id: newId() })),
  }));
  if (copy.kind === 'meaning')
    return { ...copy, id: newId(), charts: copy.charts.map((each) => ({ ...each, id: newId() })) };
  if (copy.kind !== 'charts') return { ...copy, id: newId() };
  return { ...copy, id: newId(), blocks: copy.blocks.map((block) => ({ ...block, id: newId() })) };
}

/** In place of the note with its id, or as a new one at the end of those of that chart. */
export function withNote(slide: Slide, note: Annotation, chartId: string): Slide {
  return withCharts(slide, (chart) => {
    if (chart.id !== chartId) return chart;
    const { annotations } = chart;
    const isThere = annotations.some(({ id }) => id === note.id);
    return {
      ...chart,
      annotations: isThere
        ? annotations.map((other) => (other.id === note.id ? note : other))
        : [...annotations, note],
    };
  });
}

export function withoutNote(slide: Slide, noteId: string): Slide {
  return withCharts(slide, (chart) => ({
    ...chart,
    annotations: chart.annotations.filter(({ id }) => id !== noteId),
  }));
}
