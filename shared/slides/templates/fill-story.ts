import { lowerFirst } from '../../language/nl/chart-profile.ts';
import { newSlideTexts } from '../../language/nl/new-slide.ts';
import { templateWords } from '../../language/nl/template-words.ts';
import { writePeriod } from '../../language/nl/slides.ts';
import type { Area, Level } from '../../model/area.ts';
import { indicatorsOf, type ChartRequest } from '../../model/chart-request.ts';
import type { Breakdown } from '../../model/figure.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import { chartsOf } from '../../model/slide-charts.ts';
import type { AnnotatedChart, Slide, SlideBlock, Story } from '../../model/story.ts';
import type { Template, TemplateBlock, TemplateChart, TemplateSlide } from '../../model/template.ts';
import { chartsOn } from './asked-by.ts';
import { fillChart, hidesGroups, type Filling } from './fill-chart.ts';
import { candidatesFor, themesOf } from './choose-indicators.ts';
import { groupArrow } from './group-arrow.ts';
import { inRounds } from './in-rounds.ts';

/** What can be asked of the workspace (the answer of `explore.options`). */
export interface TemplateOptions {
  /** With something to show of this area. */
  readonly indicators: readonly AvailableIndicator[];
  /** All that was asked at its level, also where nothing of it can be shown here. */
  readonly askable: readonly AvailableIndicator[];
  readonly areas: readonly Area[];
  readonly breakdowns: readonly Breakdown[];
  /** Whose story it is; "" when nobody said. */
  readonly organisation: string;
  /** Of a template about one theme; null: the first with figures. */
  readonly theme: string | null;
  /** Breakdowns that show too little of this area (`dividedBy`); left out: none. */
  readonly hiddenBreakdowns?: ReadonlySet<string>;
}

export interface FilledStory {
  readonly story: Story;
  /** Slides and parts without anything to show, by what they were to tell. */
  readonly leftOut: readonly string[];
}

/** A template for one area, and what it left out. */
export function fillStory(
  template: Template,
  area: Area,
  options: TemplateOptions,
  newId: () => string,
): FilledStory {
  const filling = fillingOf(area, options);
  const leftOut: string[] = [];
  const emptied = new Set<string>();
  const makingOf = (theme: string | null): Making => {
    const ofTheme = { ...filling, theme };
    const write = writerFor(ofTheme, options.organisation);
    const { whenEmpty } = template;
    return { filling: ofTheme, write, newId, whenEmpty, leaveOut: (what) => leftOut.push(what), emptied };
  };
  const filled = inRounds(template.slides, themesOf(filling.indicators)).flatMap(
    ({ slide, theme }) => fillSlide(slide, makingOf(theme ?? filling.theme)) ?? [],
  );
  // Said once is enough where it goes for all of them.
  const isAllEmpty = !filled.some((slide) => chartsOf(slide).length > 0);
  const [firstEmptied] = emptied;
  const slides = filled.filter(({ id }) => !isAllEmpty || !emptied.has(id) || id === firstEmptied);
  const title = makingOf(filling.theme).write(template.title).slice(0, 200);
  const { level, code } = area;
  const story: Story = { id: newId(), title, area: { level, code }, slides, changedAt: '' };
  return { story, leftOut: [...new Set(leftOut)] };
}

/** What the blanks of every slide are filled with, but for the theme of one that goes by theme. */
export function fillingOf(area: Area, options: TemplateOptions): Filling {
  const indicators = options.indicators.filter(
    ({ levels, measures }) => levels.includes(area.level) && measures.includes('percent'),
  );
  // Where nothing of the area can be shown, the story still says what it would have been about.
  const theme = options.theme ?? themesOf(indicators)[0] ?? themesOf(options.askable)[0] ?? null;
  return { ...options, area, indicators, theme };
}

interface Making {
  readonly filling: Filling;
  readonly write: (text: string) => string;
  readonly newId: () => string;
  readonly whenEmpty: Template['whenEmpty'];
  readonly leaveOut: (what: string) => void;
  /** Slides that only say that there is nothing to show. */
  readonly emptied: Set<string>;
}

/** null: it is left out. */
function fillSlide(slide: TemplateSlide, making: Making): Slide | null {
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
      // Words in place of a chart go last: the widest part is for one that is drawn.
      const isInstead = (block: SlideBlock) =>
        block.kind === 'text' && slide.blocks[blocks.indexOf(block)]?.kind === 'chart';
      const inOrder = [...filled.filter((block) => !isInstead(block)), ...filled.filter(isInstead)];
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

/** Fills `{gebied}` and its like; what it does not know stays as it was typed. */
function writerFor({ area, askable, theme }: Filling, organisation: string): (text: string) => string {
  const waves = [...new Set(askable.flatMap((available) => available.waves))];
  const words: Readonly<Record<string, string>> = {
    gebied: area.name,
    'in gebied': templateWords.at(area.level, area.name),
    mensen: peopleOf(askable, area.level),
    jaren: writePeriod(waves),
    jaar: waves.length === 0 ? '' : String(Math.max(...waves)),
    thema: theme ?? templateWords.noTheme,
    organisatie: organisation === '' ? templateWords.noOrganisation : organisation,
  };
  return (text) =>
    text.replace(/\{([^{}]+)\}/g, (blank, name: string, at: number) => {
      const word = words[name];
      if (word === undefined) return blank;
      return name === 'thema' && isInsideSentence(text.slice(0, at)) ? lowerFirst(word) : word;
    });
}

/** "Alles over geluk": the name of a theme begins with a capital only where a sentence does. */
function isInsideSentence(before: string): boolean {
  return /[^\s.:!?#*-]\s+$/.test(before);
}

/** "jongeren", "jongvolwassenen": whom the figures are about. */
function peopleOf(indicators: readonly AvailableIndicator[], level: Level): string {
  const populations = indicators.map(({ indicator }) => indicator.population);
  if (populations.some((population) => population.startsWith('leerlingen')))
    return level === 'school' ? templateWords.pupils : templateWords.youth;
  const [word] = populations[0]?.split(' ') ?? [];
  return word?.endsWith('volwassenen') ? word : templateWords.people;
}
