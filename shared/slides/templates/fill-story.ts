import type { Area } from '../../model/area.ts';
import { chartsOf } from '../../model/slide-charts.ts';
import type { Story } from '../../model/story.ts';
import type { Template } from '../../model/template.ts';
import { themesOf } from './choose-indicators.ts';
import { fillSlide, type Making } from './fill-slide.ts';
import { fillingOf, type TemplateOptions } from './filling.ts';
import { inRounds } from './in-rounds.ts';
import { writerFor } from './write-blanks.ts';

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
