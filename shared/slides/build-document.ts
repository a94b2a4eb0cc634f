import type { ChartSpec } from '../charts/spec.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { StoryAccount } from '../model/story-account.ts';
import type { Slide, Story } from '../model/story.ts';
import { accountPages } from './account-pages.ts';
import { barsPage } from './bars-page.ts';
import type { UnnumberedPage } from './chart-page.ts';
import type { SlideDocument } from './document.ts';
import { drawnPage } from './drawn-page.ts';
import { rankingPages } from './ranking-pages.ts';
import { titlePage } from './title-page.ts';
import { trendPage } from './trend-page.ts';

export type ChartSlide = Extract<Slide, { kind: 'chart' }>;
export type TitleSlide = Extract<Slide, { kind: 'title' }>;

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
  /** For the last slide; left out where the story goes without. */
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
    ...(context.account === undefined ? [] : accountPages(context.account, context, fictitious)),
  ];
  return {
    title: story.title,
    author: context.organisation,
    isoDate: context.isoDate,
    fictitious,
    houseStyle: context.houseStyle,
    pages: unnumbered.map((page, index) => page(index + 1, unnumbered.length)),
  };
}

function pagesOf(
  slide: Slide,
  story: Story,
  specs: ReadonlyMap<string, ChartSpec>,
  context: DocumentContext,
): readonly UnnumberedPage[] {
  if (slide.kind === 'title') return [titlePage(slide, story, specs, context)];
  const spec = specs.get(slide.id);
  if (!spec) throw new Error(`No chart spec for slide ${slide.id}.`);
  switch (spec.kind) {
    case 'ranking':
      return rankingPages(slide, spec, context);
    case 'trend':
      return [trendPage(slide, spec, context)];
    case 'bars':
      return [barsPage(slide, spec, context)];
    default:
      return [drawnPage(slide, spec, context)];
  }
}
