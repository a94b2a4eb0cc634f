import { templateWords } from '../../language/nl/template-words.ts';
import type { Area } from '../../model/area.ts';
import type { OwnWords } from '../../model/batch.ts';
import type { AnnotatedChart, Slide, SlideBlock, Story } from '../../model/story.ts';
import { barsToSee, groupBarsOf, totalOf, type ShowsGroups, type TellWords } from './group-bars.ts';
import type { MovedStory } from './move-story.ts';

/**
 * A moved story without bars of which the groups are hidden for the most part: one of two breakdowns where that shows
 * more, else the total and a sentence, as a template would have it (`fill-slide.ts`). They are held against an area that
 * shows its groups too.
 */
export function showGroups(story: Story, areas: readonly Area[], shows: ShowsGroups): MovedStory {
  const ownWords: OwnWords[] = [];
  const slides = story.slides.map((slide, index) => {
    const tell: TellWords = (part, text) => ownWords.push({ slide: index + 1, part, why: 'hidden', text });
    return showOnSlide(slide, {
      toSee: (chart) => barsToSee(chart, areas, shows, tell),
      total: (chart) => totalOf(chart, tell),
      sentence: (chart) => sentenceFor(chart, areas),
    });
  });
  return { story: { ...story, slides }, ownWords };
}

interface Ways {
  /** null: too many of its groups are hidden. */
  readonly toSee: (chart: AnnotatedChart) => AnnotatedChart | null;
  readonly total: (chart: AnnotatedChart) => AnnotatedChart;
  readonly sentence: (chart: AnnotatedChart) => string;
}

function showOnSlide(slide: Slide, ways: Ways): Slide {
  switch (slide.kind) {
    case 'chart': {
      const { chart, ...rest } = slide;
      const shown = ways.toSee(chart);
      if (shown !== null) return { ...slide, chart: shown };
      const { headline, interpretation, ...total } = ways.total(chart);
      const blocks: readonly SlideBlock[] = [
        {
          kind: 'chart',
          id: `${slide.id}-totaal`,
          heading: '',
          chart: { ...total, headline: '', interpretation: '' },
        },
        { kind: 'text', id: `${slide.id}-groepen`, heading: '', text: ways.sentence(chart) },
      ];
      return { ...rest, kind: 'charts', headline, layout: 'columns', blocks, interpretation };
    }
    case 'charts':
      return { ...slide, blocks: showInBlocks(slide.blocks, ways) };
    case 'meaning': {
      const charts = slide.charts.flatMap((each) => {
        const chart = ways.toSee(each.chart);
        return chart === null ? [] : [{ ...each, chart }];
      });
      return { ...slide, charts };
    }
    case 'title':
    case 'text':
    case 'request':
      return slide;
  }
}

/** Beside other charts a sentence will do, said once; a slide without any other tells the total too. */
function showInBlocks(blocks: readonly SlideBlock[], ways: Ways): readonly SlideBlock[] {
  const shown = blocks.map((block) => (block.kind === 'chart' ? ways.toSee(block.chart) : null));
  const isBare = shown.every((chart) => chart === null);
  const said = new Set<string>();
  return blocks.flatMap((block, index): SlideBlock[] => {
    if (block.kind !== 'chart') return [block];
    const chart = shown[index];
    if (chart) return [{ ...block, chart }];
    const text = ways.sentence(block.chart);
    if (said.has(text)) return [];
    const total: SlideBlock[] =
      isBare && said.size === 0 ? [{ ...block, chart: ways.total(block.chart) }] : [];
    said.add(text);
    const heading = total.length === 0 ? block.heading : '';
    // There is room for four.
    const hasRoom = blocks.length < 4 || total.length === 0;
    return [
      ...total,
      ...(hasRoom ? [{ kind: 'text', id: `${block.id}-groepen`, heading, text } as const] : []),
    ];
  });
}

function sentenceFor(chart: AnnotatedChart, areas: readonly Area[]): string {
  const about = groupBarsOf(chart)?.area;
  const area = areas.find(({ level, code }) => level === about?.level && code === about.code);
  return templateWords.groupsNotShown(area ? templateWords.at(area.level, area.name) : templateWords.here);
}
