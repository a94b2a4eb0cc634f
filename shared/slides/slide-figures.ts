import type { ChartSpec } from '../charts/spec.ts';
import { slideWordTexts } from '../language/nl/slide-words.ts';
import { chartsOf } from '../model/slide-charts.ts';
import type { Slide, Story } from '../model/story.ts';
import type { SlideFigures, SlidePage } from './document.ts';
import { partsOfSlide, wordParts, type WordPart } from './slide-words.ts';

/** The charts of each slide whole, as nothing cut them to a page: for the files and tables made of their figures. */
export function slideFigures(
  story: Story,
  specs: ReadonlyMap<string, ChartSpec>,
  pages: readonly SlidePage[],
): readonly SlideFigures[] {
  return story.slides.flatMap((slide) => {
    const { kind, id } = slide;
    if (kind === 'title' || kind === 'text' || kind === 'request') return [];
    const charts = chartsOf(slide).flatMap((placed) => specs.get(placed.id) ?? []);
    const first = pages.findIndex(({ slideId }) => slideId === id);
    const page = pages[first];
    if (charts.length === 0 || page === undefined) return [];
    return [{ slideId: id, page: first + 1, title: page.title, kind, charts, words: wordsOf(slide, charts) }];
  });
}

type Words = SlideFigures['words'];

function wordsOf(slide: Slide, [spec]: readonly ChartSpec[]): Words {
  if (slide.kind === 'chart' && spec) return titled(partsOfSlide(slide, spec));
  if (slide.kind !== 'charts') return [];
  const blocks = slide.blocks.flatMap((block): Words => {
    if (block.kind === 'text') return [{ title: block.heading, text: block.text }];
    return block.kind === 'quote' ? [{ title: block.who, text: `‘${block.text}’` }] : [];
  });
  return [...blocks, ...titled(wordParts(slide))];
}

function titled(parts: readonly WordPart[]): Words {
  return parts.map(({ name, text }) => ({ title: slideWordTexts.titles[name], text }));
}
