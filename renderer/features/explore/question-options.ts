import { searchTextOf } from '../../../shared/catalogue/search-words.ts';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import { levels, type Area, type Level } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { areaAround, areaId, findAreaByCode } from './area-tree.ts';
import { everyWave, nothingChosen } from './change-question.ts';
import type { OptionSection } from '../../ui/OptionList.tsx';
import type { ExploreQuestion } from './question.ts';
import { comparableLevels, ownArea, type ExploreOptions } from './settle-question.ts';

/** What stands behind each blank of the question, and what is said beside it. */
export function indicatorSections(
  options: ExploreOptions,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const byTheme = new Map<string, AvailableIndicator[]>();
  for (const available of options.indicators) {
    // The charts are of percentages.
    if (!available.measures.includes('percent')) continue;
    const { origin, theme } = available.indicator;
    const heading = origin === 'own' ? exploreTexts.ownIndicators : theme;
    byTheme.set(heading, [...(byTheme.get(heading) ?? []), available]);
  }
  return [...byTheme].map(([label, indicators]) => ({
    label,
    options: indicators.map(({ indicator, waves }) => ({
      id: indicator.code,
      label: indicator.label,
      ...(waves.includes(question.wave) ? {} : { detail: exploreTexts.notInWave(question.wave) }),
      alsoFoundBy: searchTextOf(indicator),
      selected: indicator.code === question.indicator,
    })),
  }));
}

export function waveSections(
  options: ExploreOptions,
  indicator: AvailableIndicator,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const newestFirst = [...options.waves].sort((a, b) => b - a);
  const waves = newestFirst.map((wave) => ({
    id: String(wave),
    label: String(wave),
    ...(indicator.waves.includes(wave) ? {} : { detail: exploreTexts.notAsked }),
    selected: question.kind !== 'trend' && wave === question.wave,
  }));
  const all = {
    id: everyWave,
    label: exploreTexts.allWaves,
    detail: exploreTexts.allWavesDetail,
    selected: question.kind === 'trend',
  };
  return [{ label: null, options: options.waves.length > 1 ? [all, ...waves] : waves }];
}

export function breakdownSections(
  options: ExploreOptions,
  indicator: AvailableIndicator,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const labels = options.breakdowns.map(({ label }) => label);
  const groups = options.breakdowns.map((breakdown) => {
    const { label } = breakdown;
    const hasNamesake = labels.indexOf(label) !== labels.lastIndexOf(label);
    const isThere = indicator.kind === 'microdata' && breakdown.waves.includes(question.wave);
    const detail = isThere
      ? question.kind === 'bars'
        ? null
        : exploreTexts.asGroups
      : exploreTexts.notThereIn(question.wave);
    return {
      id: breakdown.name,
      label: hasNamesake ? exploreTexts.byGroups(label, breakdown.groups) : exploreTexts.by(label),
      ...(detail === null ? {} : { detail }),
      selected: question.kind === 'bars' && question.by === breakdown.name,
    };
  });
  const none = {
    id: nothingChosen,
    label: exploreTexts.notBroken,
    selected: question.kind !== 'bars' || question.by === null,
  };
  return [{ label: null, options: [none, ...groups] }];
}

export function comparisonSections(
  options: ExploreOptions,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const own = ownArea(options, question);
  const comparisons = comparableLevels(question).map((level) => {
    const area = areaAround(options.areas, own, level);
    return {
      id: level,
      label: exploreTexts.comparisons[level],
      detail: area ? area.name : exploreTexts.noSuchComparison(level),
      selected: question.against === level,
    };
  });
  const none = { id: nothingChosen, label: exploreTexts.noComparison, selected: question.against === null };
  return [{ label: null, options: [...comparisons, none] }];
}

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
  const ranked = levels.indexOf(question.level);
  const larger = levels.filter((level) => level !== 'country' && levels.indexOf(level) < ranked);
  const everywhere = {
    id: nothingChosen,
    label: exploreTexts.everywhere,
    selected: question.within === null,
  };
  const sections = levelSections(options, larger, (area) => area.code === question.within);
  return [{ label: null, options: [everywhere] }, ...sections];
}

function levelSections(
  { areas }: ExploreOptions,
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
            // A region around every municipality says nothing new.
            ...(outer && outer.level !== 'region' ? { detail: outer.name } : {}),
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
