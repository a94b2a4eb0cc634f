import { newSlideTexts } from '../../language/nl/new-slide.ts';
import { templateWords } from '../../language/nl/template-words.ts';
import { indicatorsOf, type ChartRequest } from '../../model/chart-request.ts';
import type { AnnotatedChart, Slide, SlideBlock } from '../../model/story.ts';
import type { Template, TemplateBlock, TemplateChart, TemplateSlide } from '../../model/template.ts';
import { wordsLast } from '../words-last.ts';
import { chartsOn } from './asked-by.ts';
import { candidatesFor } from './choose-indicators.ts';
import { fillChart, hidesGroups } from './fill-chart.ts';
import type { Filling } from './filling.ts';
import { groupArrow } from './group-arrow.ts';

/** A slide of a template in the making. */
export interface Making {
  readonly filling: Filling;
  readonly write: (text: string) => string;
  readonly newId: () => string;
  readonly whenEmpty: Template['whenEmpty'];
  readonly leaveOut: (what: string) => void;
  /** Slides that only say that there is nothing to show. */
  readonly emptied: Set<string>;
}

/** null: it is left out. */
export function fillSlide(slide: TemplateSlide, making: Making): Slide | null {
  const { filling, write, newId, leaveOut } = making;
  const shared = { id: newId(), speakerNotes: '' };
  if (slide.kind === 'title')
    return { kind: 'title', ...shared, headline: write(slide.headline), subtitle: write(slide.subtitle) };
  const named = { ...shared, section: write(slide.section), headline: write(slide.headline) };
  switch (slide.kind) {
    case 'chart': {
      const request = fillChart(slide.chart, filling);
      if (request === null) return nothingToShow(named, slide, making);
      const chart = { ...newChart(request, slide.chart, making), headline: named.headline };
      return { kind: 'chart', ...shared, section: named.section, chart };
    }
    case 'charts': {
      const blocks = slide.blocks.map((block) => fillBlock(block, making));
      const filled = blocks.filter((block) => block !== null);
      if (!filled.some(({ kind }) => kind === 'chart')) return nothingToShow(named, slide, making);
      for (const [index, block] of slide.blocks.entries())
        if (blocks[index] === null && block.kind === 'chart') leaveOut(partName(named.section, block, write));
      const isInstead = (block: SlideBlock) =>
        block.kind === 'text' && slide.blocks[blocks.indexOf(block)]?.kind === 'chart';
      const inOrder = wordsLast(filled, isInstead);
      return { kind: 'charts', ...named, layout: slide.layout, blocks: inOrder, interpretation: '' };
    }
    case 'text':
      return { kind: 'text', ...named, text: write(slide.text) };
    case 'meaning':
      return { kind: 'meaning', ...named, ...meaningParts(slide, making), interpretation: '' };
    case 'request':
      return {
        kind: 'request',
        ...named,
        agendaItem: '',
        pillars: Object.fromEntries(
          Object.entries(slide.pillars).map(([pillar, action]) => [
            pillar,
            { action: write(action), done: null },
          ]),
        ),
        outOf: null,
        pillar: null,
        ...{ request: '', what: '', costs: '', when: '', then: '', source: '' },
      };
  }
}

/** How sure the differences are that this area has figures of; the limits hold for all. */
function meaningParts({ charts, limits }: Extract<TemplateSlide, { kind: 'meaning' }>, making: Making) {
  const { filling, write, newId } = making;
  const asked = charts.flatMap(({ heading, chart }) => {
    const request = fillChart(chart, filling);
    if (request === null) return [];
    const [code = ''] = indicatorsOf(request);
    const about = filling.indicators.find(({ indicator }) => indicator.code === code)?.indicator.label ?? '';
    return [
      {
        id: newId(),
        heading: heading === '' ? about : write(heading),
        chart: newChart(request, chart, making),
      },
    ];
  });
  return { charts: asked, limits: limits.map((limit) => ({ ...limit, text: write(limit.text) })) };
}

/** null: nothing to show in it. */
function fillBlock(block: TemplateBlock, making: Making): SlideBlock | null {
  const { filling, write, newId, whenEmpty } = making;
  switch (block.kind) {
    case 'text':
      return { kind: 'text', id: newId(), heading: write(block.heading), text: write(block.text) };
    case 'quote':
      return { kind: 'quote', id: newId(), text: block.text, who: block.who };
    case 'picture': {
      const { picture, altText, caption } = block;
      return { kind: 'picture', id: newId(), picture, altText: write(altText), caption: write(caption) };
    }
    case 'chart': {
      const request = fillChart(block.chart, filling);
      if (request === null) {
        if (whenEmpty === 'leave-out' || !hidesGroups(block.chart, filling)) return null;
        const { level, name } = filling.area;
        const text = templateWords.groupsNotShown(templateWords.at(level, name));
        return { kind: 'text', id: newId(), heading: write(block.heading), text };
      }
      return {
        ...{
          kind: 'chart',
          id: newId(),
          heading: write(block.heading),
          chart: newChart(request, block.chart, making),
        },
        ...(block.form === undefined ? {} : { form: block.form }),
      };
    }
  }
}

/** In its place one sentence or nothing; and a word to who made the story. */
function nothingToShow(
  named: {
    readonly id: string;
    readonly section: string;
    readonly headline: string;
    readonly speakerNotes: string;
  },
  slide: TemplateSlide,
  { filling, whenEmpty, leaveOut, emptied }: Making,
): Slide | null {
  const { area, indicators, theme } = filling;
  const headline = named.headline === '' ? named.section : named.headline;
  leaveOut(headline);
  if (whenEmpty === 'leave-out') return null;
  emptied.add(named.id);
  // A chart of several figures lacks the others where there is but one.
  const hasOne = chartsOn(slide).some(
    (chart) =>
      (chart.kind === 'top' || chart.kind === 'profile') &&
      candidatesFor(chart, indicators, theme).length > 0,
  );
  const { nothingToShow: nothing, nothingMoreToShow: nothingMore } = templateWords;
  return {
    kind: 'text',
    ...named,
    headline,
    text: (hasOne ? nothingMore : nothing)(templateWords.at(area.level, area.name)),
  };
}

function newChart(
  request: ChartRequest,
  { arrow, reading }: TemplateChart,
  { filling: { area, breakdowns }, newId }: Making,
): AnnotatedChart {
  const chosen =
    request.kind === 'ranking' && request.level === area.level
      ? {
          indicator: request.indicator,
          level: area.level,
          areaCode: area.code,
          wave: request.wave,
          groupVariable: null,
          group: null,
        }
      : null;
  return {
    ...{ id: newId(), request, headline: '', interpretation: '' },
    annotations: arrow === undefined ? [] : groupArrow(request, breakdowns, newId),
    chosen,
    ...(reading === undefined ? {} : { reading }),
  };
}

function partName(
  section: string,
  { heading, chart }: Extract<TemplateBlock, { kind: 'chart' }>,
  write: (text: string) => string,
): string {
  const name = heading === '' ? newSlideTexts.sections[chart.kind] : write(heading);
  return section === '' ? name : `${section}: ${name}`;
}
