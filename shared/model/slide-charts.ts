import type { AnnotatedChart, Slide } from './story.ts';

/** A chart of a slide, by the id of the slide or, where a slide holds several, of the block. */
export interface PlacedChart {
  readonly id: string;
  readonly chart: AnnotatedChart;
}

/** The charts of a slide, in reading order. */
export function chartsOf(slide: Slide): readonly PlacedChart[] {
  switch (slide.kind) {
    case 'chart':
      return [{ id: slide.id, chart: slide.chart }];
    case 'charts':
      return slide.blocks.flatMap((block) =>
        block.kind === 'chart' ? [{ id: block.id, chart: block.chart }] : [],
      );
    case 'meaning':
      return slide.charts.map(({ id, chart }) => ({ id, chart }));
    case 'title':
    case 'text':
    case 'request':
      return [];
  }
}

/** The slide with each of its charts changed. */
export function withCharts(slide: Slide, change: (chart: AnnotatedChart) => AnnotatedChart): Slide {
  switch (slide.kind) {
    case 'chart':
      return { ...slide, chart: change(slide.chart) };
    case 'charts':
      return {
        ...slide,
        blocks: slide.blocks.map((block) =>
          block.kind === 'chart' ? { ...block, chart: change(block.chart) } : block,
        ),
      };
    case 'meaning':
      return { ...slide, charts: slide.charts.map((each) => ({ ...each, chart: change(each.chart) })) };
    case 'title':
    case 'text':
    case 'request':
      return slide;
  }
}
