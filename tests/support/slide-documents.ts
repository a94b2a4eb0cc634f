import type { ChartSpec } from '../../shared/charts/spec.ts';
import { defaultHouseStyle, type HouseStyle } from '../../shared/model/house-style.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Slide, SlideWords as Words, Story } from '../../shared/model/story.ts';
import { buildDocument } from '../../shared/slides/build-document.ts';
import type {
  ChartElement,
  DrawingElement,
  GroupPart,
  SlideDocument,
  SlideElement,
  SlidePage,
} from '../../shared/slides/document.ts';

export interface SlideWords {
  readonly interpretation?: string;
  readonly speakerNotes?: string;
  readonly annotations?: readonly Annotation[];
  readonly words?: Words;
}

/** A slide that asks for any chart: its spec is handed over beside it. */
export function chartSlide(id: string, words: SlideWords = {}): Extract<Slide, { kind: 'chart' }> {
  return {
    kind: 'chart',
    id,
    section: 'Waar',
    chart: {
      id: `chart ${id}`,
      request: {
        kind: 'ranking',
        indicator: 'SBSSK3S6',
        wave: 2025,
        level: 'school',
        within: null,
        reference: null,
        order: 'high-first',
      },
      headline: '',
      interpretation: words.interpretation ?? '',
      annotations: words.annotations ?? [],
      chosen: null,
    },
    ...(words.words === undefined ? {} : { words: words.words }),
    speakerNotes: words.speakerNotes ?? '',
  };
}

export const titleSlide: Slide = {
  kind: 'title',
  id: 'title',
  headline: 'Hoe gaat het met de jongeren in Molenbroek?',
  subtitle: 'Cijfers uit de gezondheidsmonitor, 2019–2025',
  speakerNotes: '',
};

export const context = {
  organisation: 'GGD Voorbeeldregio',
  houseStyle: defaultHouseStyle,
  areaName: 'Molenbroek',
  waves: [2019, 2021, 2023, 2025],
  fictitious: false,
  isoDate: '2026-03-12T10:15:00',
} as const;

/** A title and one slide per spec, in that order. */
export function documentOf(
  specs: readonly ChartSpec[],
  words: SlideWords = {},
  story: Partial<Story> = {},
  houseStyle: HouseStyle = defaultHouseStyle,
): SlideDocument {
  const charts = specs.map((spec, index) => ({ slide: chartSlide(`slide ${index}`, words), spec }));
  return buildDocument(
    {
      id: 'story',
      title: 'Jeugd in Molenbroek',
      area: { level: 'municipality', code: 'Molenbroek' },
      slides: [titleSlide, ...charts.map(({ slide }) => slide)],
      changedAt: '2026-03-12T10:15:00',
      ...story,
    },
    new Map(charts.map(({ slide, spec }) => [slide.id, spec])),
    { ...context, houseStyle },
  );
}

/** The first page after the title. */
export function pageOf(
  spec: ChartSpec,
  words: SlideWords = {},
  houseStyle: HouseStyle = defaultHouseStyle,
): SlidePage {
  const [, page] = documentOf([spec], words, {}, houseStyle).pages;
  if (!page) throw new Error('The story has no page for its chart.');
  return page;
}

export function chartOf(page: SlidePage): ChartElement {
  const chart = page.elements.find((element) => element.kind === 'chart');
  if (!chart) throw new Error(`"${page.title}" has no chart.`);
  return chart;
}

export function drawingOf(page: SlidePage): DrawingElement {
  const drawing = page.elements.find((element) => element.kind === 'drawing');
  if (!drawing) throw new Error(`"${page.title}" has no drawing.`);
  return drawing;
}

export function named(page: SlidePage, name: string): SlideElement | undefined {
  return page.elements.find((element) => element.name === name);
}

/** Every element, those of annotations too. */
export function allElements(page: SlidePage): readonly (SlideElement | GroupPart)[] {
  return page.elements.flatMap((element): readonly (SlideElement | GroupPart)[] =>
    element.kind === 'group' ? [element, ...element.parts] : [element],
  );
}

export function wordsOf(page: SlidePage): string {
  return allElements(page)
    .flatMap((element) =>
      element.kind === 'text' ? element.paragraphs.map((runs) => runs.map(({ text }) => text).join('')) : [],
    )
    .join('\n');
}
