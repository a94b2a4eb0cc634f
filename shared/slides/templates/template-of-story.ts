import { indicatorsOf } from '../../model/chart-request.ts';
import { levels } from '../../model/area.ts';
import type { AnnotatedChart, Slide, SlideBlock, Story } from '../../model/story.ts';
import type { Template, TemplateBlock, TemplateChart, TemplateSlide } from '../../model/template.ts';
import { hasGroupArrow } from './group-arrow.ts';

/** A story without its area, its figures and what was found: what is left can be filled for another area. */
export function templateOfStory(
  { area, slides }: Story,
  areaName: string,
  made: Pick<Template, 'id' | 'name' | 'purpose'>,
): Template {
  const blank = (text: string) => (areaName === '' ? text : text.replaceAll(areaName, '{gebied}'));
  return {
    ...made,
    title: '{gebied}',
    levels: area === null ? levels : [area.level],
    whenEmpty: 'say-so',
    slides: slides.map((slide) => blankSlide(slide, blank)),
  };
}

function blankSlide(slide: Slide, blank: (text: string) => string): TemplateSlide {
  switch (slide.kind) {
    case 'title':
      return { kind: 'title', headline: blank(slide.headline), subtitle: blank(slide.subtitle) };
    case 'chart':
      // A message of one area is none of another: each chart gives its own.
      return { kind: 'chart', section: slide.section, headline: '', chart: blankChart(slide.chart) };
    case 'charts':
      return {
        kind: 'charts',
        section: slide.section,
        headline: '',
        layout: slide.layout,
        blocks: slide.blocks.map((block) => blankBlock(block, blank)),
      };
    case 'text':
      return {
        kind: 'text',
        section: slide.section,
        headline: blank(slide.headline),
        text: blank(slide.text),
      };
    case 'meaning':
      return {
        kind: 'meaning',
        section: slide.section,
        headline: blank(slide.headline),
        charts: slide.charts.map(({ heading, chart }) => ({
          heading: blank(heading),
          chart: blankChart(chart),
        })),
        limits: slide.limits.map((limit) => ({ ...limit, text: blank(limit.text) })),
      };
    case 'request':
      return {
        kind: 'request',
        section: slide.section,
        headline: blank(slide.headline),
        pillars: Object.fromEntries(
          Object.entries(slide.pillars).map(([pillar, { action }]) => [pillar, blank(action)]),
        ),
      };
  }
}

function blankBlock(block: SlideBlock, blank: (text: string) => string): TemplateBlock {
  switch (block.kind) {
    case 'chart':
      return {
        ...{ kind: 'chart', heading: blank(block.heading), chart: blankChart(block.chart) },
        ...(block.form === undefined ? {} : { form: block.form }),
      };
    case 'text':
      return { kind: 'text', heading: blank(block.heading), text: blank(block.text) };
    case 'quote':
      return { kind: 'quote', text: block.text, who: block.who };
    case 'picture':
      return {
        kind: 'picture',
        picture: block.picture,
        altText: blank(block.altText),
        caption: blank(block.caption),
      };
  }
}

/** What was asked, without where and when. */
function blankChart({ request, annotations, reading }: AnnotatedChart): TemplateChart {
  const codes = indicatorsOf(request);
  return {
    kind: request.kind,
    indicators: codes.length === 0 ? 'all' : codes,
    ...('level' in request && request.kind !== 'response' ? { level: request.level } : {}),
    ...('by' in request && request.by !== null ? { by: [request.by] } : {}),
    ...(request.kind === 'top' ? { count: request.count, order: request.order } : {}),
    ...(request.kind === 'bars' && annotations.some(hasGroupArrow) ? { arrow: true } : {}),
    ...(reading === undefined ? {} : { reading }),
  };
}
