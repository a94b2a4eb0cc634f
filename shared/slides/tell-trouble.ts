import { slideTexts } from '../language/nl/slides.ts';
import type { Issue } from '../model/issue.ts';
import type { Slide, Story } from '../model/story.ts';

/**
 * A story in which words stand where a chart cannot be made any more: what it asks went with a file. The charts by
 * their slide, or their block where a slide holds several.
 */
export function tellTrouble(story: Story, troubles: ReadonlyMap<string, Issue>): Story {
  if (troubles.size === 0) return story;
  return { ...story, slides: story.slides.map((slide) => withWords(slide, troubles)) };
}

function withWords(slide: Slide, troubles: ReadonlyMap<string, Issue>): Slide {
  const words = (id: string): string | null => {
    const issue = troubles.get(id);
    return issue === undefined ? null : `${issue.title} ${issue.next}`;
  };
  switch (slide.kind) {
    case 'chart': {
      const text = words(slide.id);
      if (text === null) return slide;
      const { id, section, speakerNotes, chart } = slide;
      return {
        kind: 'text',
        id,
        section,
        headline: chart.headline || slideTexts.chartGone,
        text,
        speakerNotes,
      };
    }
    case 'charts':
      return {
        ...slide,
        headline:
          slide.headline || (slide.blocks.some(({ id }) => troubles.has(id)) ? slideTexts.chartGone : ''),
        blocks: slide.blocks.map((block) => {
          const text = words(block.id);
          return text === null ? block : { kind: 'text', id: block.id, heading: slideTexts.chartGone, text };
        }),
      };
    // A difference that cannot be made any more is not told; the others stay.
    case 'meaning':
      return { ...slide, charts: slide.charts.filter(({ id }) => !troubles.has(id)) };
    case 'title':
    case 'text':
    case 'request':
      return slide;
  }
}
