import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { levels, type Area, type Level } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { OptionSection } from '../../ui/find-options.ts';
import { areaId, areasOfLevel, findAreaByCode } from './area-tree.ts';
import { liftThis, nothingChosen, onlyThis } from './change-question.ts';
import { kindsOfPlaces } from './own-mark.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownLevel, shownWithin } from './shown-parts.ts';

/** Every area and school there are figures for, from large to small. */
export function areaSections(
  options: ExploreOptions,
  indicator: AvailableIndicator,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const chosen = new Set(question.areas.map(areaId));
  return levelSections(options, indicator.levels, (area) => chosen.has(areaId(area)));
}

/** Areas a ranking can lie in: those that are larger than what is ranked. */
export function withinSections(options: ExploreOptions, question: ExploreQuestion): readonly OptionSection[] {
  const ranked = levels.indexOf(shownLevel(question, options));
  const larger = levels.filter((level) => level !== 'country' && levels.indexOf(level) < ranked);
  const everywhere = {
    id: nothingChosen,
    label: exploreTexts.everywhere,
    selected: question.within === null,
  };
  const sections = levelSections(options, larger, (area) => area.code === question.within);
  return [{ label: null, options: [everywhere] }, ...sections];
}

/** Who looks for an area that is in the chart can have it lifted out there: one tile of hundreds. */
export function liftSections(options: ExploreOptions, question: ExploreQuestion): readonly OptionSection[] {
  if (!kindsOfPlaces.includes(question.kind)) return [];
  const level = shownLevel(question, options);
  const shown = new Set(areasOfLevel(options.areas, level, shownWithin(question, options)).map(areaId));
  return levelSections(options, [level], () => false).map((section) => ({
    label: questionTexts.liftOut[level],
    options: section.options
      .filter(({ id }) => shown.has(id))
      .map((option) => ({ ...option, id: `${liftThis}${option.id}` })),
    onlySearched: true,
  }));
}

/** Who looks for one area where areas are ranked, finds it too: then the question is about that one. */
export function onlyOneSections(
  options: ExploreOptions,
  { levels: available }: AvailableIndicator,
): readonly OptionSection[] {
  return available.flatMap((level) =>
    levelSections(options, [level], () => false).map((section) => ({
      label: questionTexts.onlyOne[level],
      options: section.options.map((option) => ({ ...option, id: `${onlyThis}${option.id}` })),
      onlySearched: true,
    })),
  );
}

/** The areas of some levels, from large to small; what has a name of its own only within its municipality says which. */
export function levelSections(
  { areas }: Pick<ExploreOptions, 'areas'>,
  shown: readonly Level[],
  isSelected: (area: Area) => boolean,
): readonly OptionSection[] {
  return levels
    .filter((level) => shown.includes(level))
    .map((level) => ({
      label: capitalise(exploreTexts.levelMany[level]),
      options: areas
        .filter((area) => area.level === level)
        .map((area) => {
          const outer = findAreaByCode(areas, area.parent);
          return {
            id: areaId(area),
            label: area.name,
            // A region around every municipality says nothing new, nor what the name says already.
            ...(outer && outer.level !== 'region' && !area.name.endsWith(`(${outer.name})`)
              ? { detail: outer.name }
              : {}),
            alsoFoundBy: area.code,
            selected: isSelected(area),
          };
        }),
    }))
    .filter((section) => section.options.length > 0);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
