import type { OwnWords } from '../../model/batch.ts';
import type { Template, TemplateBlock, TemplateSlide } from '../../model/template.ts';
import { tellsFinding, whyOfOneArea } from './words-of-one-area.ts';

/**
 * A template of one's own for many areas: what was typed with a number, or says how something is, was true where the
 * story was told that it was made of, and stays behind as it does of a story (`move-story.ts`). Fields follow the
 * figures of each area.
 */
export function templateOfAnyArea(template: Template): {
  readonly template: Template;
  readonly ownWords: readonly OwnWords[];
} {
  const ownWords: OwnWords[] = [];
  const slides = template.slides.flatMap((slide, index) => {
    const tell: Tell = (part, why, text) => ownWords.push({ slide: index + 1, part, why, text });
    return cleanSlide(slide, wordsFor(tell)) ?? [];
  });
  return { template: { ...template, slides }, ownWords };
}

type Tell = (part: OwnWords['part'], why: OwnWords['why'], text: string) => void;

interface Words {
  readonly tell: Tell;
  /** Says what a slide is about; "" where it says how that is. */
  readonly naming: (text: string) => string;
  /** A small heading says what is below it. */
  readonly heading: (text: string) => string;
  /** One thing: whole, or not at all. */
  readonly whole: (part: OwnWords['part'], text: string) => string;
  readonly lines: (text: string) => string;
}

function wordsFor(tell: Tell): Words {
  const whole: Words['whole'] = (part, text) => {
    const why = whyOfOneArea(text, []);
    if (why !== null) tell(part, why, text);
    return why === null ? text : '';
  };
  return {
    tell,
    whole,
    heading: (text) => whole('heading', text),
    naming(text) {
      if (!tellsFinding(text)) return text;
      tell('headline', 'finding', text);
      return '';
    },
    lines: (text) =>
      text
        .split('\n')
        .filter((line) => line === '' || whole('text', line) !== '')
        .join('\n')
        .trim(),
  };
}

/** null: nothing of it holds of any area. */
function cleanSlide(slide: TemplateSlide, words: Words): TemplateSlide | null {
  const { heading, naming, lines, whole } = words;
  switch (slide.kind) {
    case 'title':
      return {
        ...slide,
        headline: naming(slide.headline) || '{gebied}',
        subtitle: whole('subtitle', slide.subtitle),
      };
    case 'chart':
      return { ...slide, section: heading(slide.section), headline: naming(slide.headline) };
    case 'charts': {
      const blocks = slide.blocks.flatMap((block) => cleanBlock(block, words) ?? []);
      if (blocks.length === 0) return null;
      return { ...slide, section: heading(slide.section), headline: naming(slide.headline), blocks };
    }
    case 'text': {
      const text = lines(slide.text);
      if (text === '' && slide.text !== '') return null;
      const section = heading(slide.section);
      return { ...slide, section, headline: naming(slide.headline) || section || '{gebied}', text };
    }
    case 'meaning':
      return {
        ...slide,
        section: heading(slide.section),
        headline: naming(slide.headline),
        charts: slide.charts.map((each) => ({ ...each, heading: heading(each.heading) })),
        limits: slide.limits.filter(({ text }) => whole('text', text) === text),
      };
    case 'request':
      return {
        ...slide,
        section: heading(slide.section),
        headline: naming(slide.headline),
        pillars: Object.fromEntries(
          Object.entries(slide.pillars).map(([pillar, action]) => [pillar, whole('request', action)]),
        ),
      };
  }
}

function cleanBlock(block: TemplateBlock, { tell, heading, whole, lines }: Words): TemplateBlock | null {
  switch (block.kind) {
    case 'chart':
      return { ...block, heading: heading(block.heading) };
    case 'text': {
      const text = lines(block.text);
      if (text === '' && block.text !== '') return null;
      return { ...block, heading: heading(block.heading), text };
    }
    case 'picture':
      if (whole('text', block.altText) !== block.altText) return null;
      return { ...block, caption: whole('text', block.caption) };
    case 'quote':
      // Who was heard at one school was not heard at another.
      tell('text', 'finding', block.text);
      return null;
  }
}
