import { templateWords } from '../../language/nl/template-words.ts';
import type { Area } from '../../model/area.ts';
import type { OwnWords, WhenHidden } from '../../model/batch.ts';
import { chartsOf } from '../../model/slide-charts.ts';
import type { AnnotatedChart, Slide, SlideBlock, Story } from '../../model/story.ts';
import { followsDifference, followsFigure } from '../../model/text-field.ts';
import { withoutFigureWords, type Follows, type TellWords } from './figure-words.ts';
import { barsToSee, groupBarsOf, isSamePlace, tellWordsOf, totalOf, type ShowsGroups } from './group-bars.ts';
import type { MovedStory } from './move-story.ts';
import { showInBlocks, type Ways } from './show-in-blocks.ts';

export interface GroupWish {
  readonly areas: readonly Area[];
  readonly shows: ShowsGroups;
  readonly whenHidden: WhenHidden;
  /** Counted in the story as it was written: a moved one may lack some. */
  readonly numberOf: (slide: Slide) => number;
}

/**
 * A moved story without bars of which the groups are hidden for the most part: one of two breakdowns where that shows
 * more, else the total and a sentence, as a template would have it (`fill-slide.ts`). They are held against an area that
 * shows its groups too.
 */
export function showGroups(story: Story, { areas, shows, whenHidden, numberOf }: GroupWish): MovedStory {
  const ownWords: OwnWords[] = [];
  const slides = story.slides.map((slide) => {
    const number = numberOf(slide);
    const tell: TellWords = (part, text) => ownWords.push({ slide: number, part, why: 'hidden', text });
    const shown = showOnSlide(slide, {
      tell,
      toSee: (chart) => barsToSee(chart, areas, shows, tell),
      total: (chart) => totalOf(chart, tell),
      sentence: (chart) => (whenHidden === 'leave-out' ? null : sentenceFor(chart, areas)),
    });
    const follows = toldNoMore(slide, shown);
    return follows === null ? shown : withoutFigureWords(shown, follows, tell);
  });
  return { story: { ...story, slides }, ownWords };
}

function showOnSlide(slide: Slide, ways: Ways): Slide {
  switch (slide.kind) {
    case 'chart': {
      const { chart, ...rest } = slide;
      const shown = ways.toSee(chart);
      if (shown !== null) return { ...slide, chart: shown };
      const total = ways.total(chart);
      const text = ways.sentence(chart);
      if (text === null) return { ...slide, chart: total };
      const { headline, interpretation } = total;
      const blocks: readonly SlideBlock[] = [
        {
          kind: 'chart',
          id: `${slide.id}-totaal`,
          heading: '',
          chart: { ...total, headline: '', interpretation: '' },
        },
        { kind: 'text', id: `${slide.id}-groepen`, heading: '', text },
      ];
      return { ...rest, kind: 'charts', headline, layout: 'columns', blocks, interpretation };
    }
    case 'charts': {
      const { blocks, unsaid } = showInBlocks(slide.blocks, ways);
      const speakerNotes = [slide.speakerNotes, ...unsaid].filter((text) => text !== '').join('\n');
      return { ...slide, blocks, speakerNotes };
    }
    case 'meaning': {
      const charts = slide.charts.flatMap((each) => {
        const chart = ways.toSee(each.chart);
        if (chart !== null) return [{ ...each, chart }];
        if (each.heading !== '') ways.tell('heading', each.heading);
        tellWordsOf(each.chart, ways.tell);
        return [];
      });
      return { ...slide, charts };
    }
    case 'title':
    case 'text':
    case 'request':
      return slide;
  }
}

/** Which words of a slide would be filled with another figure now; null: none. */
function toldNoMore(before: Slide, after: Slide): Follows | null {
  const [first] = chartsOf(before);
  const [now] = chartsOf(after);
  if (first === undefined || first.chart === now?.chart) return null;
  const [bars, barsNow] = [groupBarsOf(first.chart), now ? groupBarsOf(now.chart) : null];
  if (first.id !== now?.id || bars?.by !== barsNow?.by) return followsFigure;
  return isSamePlace(bars?.reference ?? null, barsNow?.reference ?? null) ? null : followsDifference;
}

function sentenceFor(chart: AnnotatedChart, areas: readonly Area[]): string {
  const about = groupBarsOf(chart)?.area;
  const area = areas.find(({ level, code }) => level === about?.level && code === about.code);
  return templateWords.groupsNotShown(area ? templateWords.at(area.level, area.name) : templateWords.here);
}
