import type { ChartSpec } from '../charts/spec.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Picture } from '../model/picture.ts';
import type { StoryAccount } from '../model/story-account.ts';
import type { Slide, Story } from '../model/story.ts';
import { accountPages } from './account-pages.ts';
import { chartContent } from './chart-content.ts';
import { chartPage } from './chart-page.ts';
import { chartsPage } from './charts-page.ts';
import type { SlideDocument } from './document.ts';
import { footerRise, type UnnumberedPage } from './page-frame.ts';
import { meaningPage } from './meaning-page.ts';
import { rankingPages } from './ranking-pages.ts';
import { titlePage } from './title-page.ts';
import { requestPage } from './request-page.ts';
import { slideFigures } from './slide-figures.ts';
import { partsOfSlide } from './slide-words.ts';
import { textPage } from './text-page.ts';
import { roomBeside } from './words-panel.ts';

export type ChartSlide = Extract<Slide, { kind: 'chart' }>;
export type TitleSlide = Extract<Slide, { kind: 'title' }>;
export type ChartsSlide = Extract<Slide, { kind: 'charts' }>;
export type TextSlide = Extract<Slide, { kind: 'text' }>;
export type MeaningSlide = Extract<Slide, { kind: 'meaning' }>;
export type RequestSlide = Extract<Slide, { kind: 'request' }>;

export interface DocumentContext {
  /** Owner in the footers: "GGD Voorbeeldregio". */
  readonly organisation: string;
  readonly houseStyle: HouseStyle;
  /** What the story is about; the name of the workspace for a free story. */
  readonly areaName: string;
  readonly waves: readonly number[];
  readonly fictitious: boolean;
  /** Today, for the title slide. */
  readonly isoDate: string;
  /** Those that the slides hold, by id; left out: none. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** How the figures were made: on the last slide, unless the story goes without. */
  readonly account?: StoryAccount;
}

/** A story and today's chart specs (by slide id) → pages, in slide coordinates. */
export function buildDocument(
  story: Story,
  specs: ReadonlyMap<string, ChartSpec>,
  context: DocumentContext,
): SlideDocument {
  const fictitious = context.fictitious || [...specs.values()].some((spec) => spec.fictitious);
  const unnumbered = [
    ...story.slides.flatMap((slide) => pagesOf(slide, story, specs, context)),
    ...(context.account === undefined || story.accountSlide === false
      ? []
      : accountPages(context.account, context, fictitious)),
  ];
  const pages = unnumbered.map((page, index) => page(index + 1, unnumbered.length));
  return {
    title: story.title,
    author: context.organisation,
    isoDate: context.isoDate,
    fictitious,
    houseStyle: context.houseStyle,
    pages,
    figures: slideFigures(story, specs, pages),
    account: context.account ?? { parts: [] },
  };
}

function pagesOf(
  slide: Slide,
  story: Story,
  specs: ReadonlyMap<string, ChartSpec>,
  context: DocumentContext,
): readonly UnnumberedPage[] {
  const specOf = (id: string): ChartSpec => {
    const spec = specs.get(id);
    if (!spec) throw new Error(`No chart spec for slide or block ${id}.`);
    return spec;
  };
  const fictitious = context.fictitious || [...specs.values()].some((spec) => spec.fictitious);
  switch (slide.kind) {
    case 'title':
      return [titlePage(slide, story, specs, context)];
    case 'chart':
      return chartPages(slide, specOf(slide.id), context);
    case 'charts':
      return [chartsPage(slide, specOf, context)];
    case 'text':
      return [textPage(slide, context, fictitious)];
    case 'meaning':
      return [meaningPage(slide, specOf, context, fictitious)];
    case 'request':
      return [requestPage(slide, context, fictitious)];
  }
}

/** A long ranking takes several pages. */
function chartPages(slide: ChartSlide, spec: ChartSpec, context: DocumentContext): readonly UnnumberedPage[] {
  if (spec.kind === 'ranking') return rankingPages(slide, spec, context);
  const room = roomBeside(partsOfSlide(slide, spec));
  // What a long footer takes, PowerPoint's own charts have between their plot and the rule.
  const isNative = spec.kind === 'trend' || spec.kind === 'bars';
  const frame = isNative ? room : { ...room, h: room.h - footerRise(context, spec.footer) };
  const { elements } = chartContent(spec, frame, context);
  return [chartPage({ slide, spec, context, content: elements })];
}
