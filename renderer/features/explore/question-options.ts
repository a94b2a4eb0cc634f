import { groupBy } from '../../../shared/base/group-by.ts';
import { searchTextOf } from '../../../shared/catalogue/search-words.ts';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { levels, type Area, type Level } from '../../../shared/model/area.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { areaAround, areaId, findAreaByCode } from './area-tree.ts';
import { nothingChosen, onlyThis } from './change-question.ts';
import { kindTraits } from './kinds.ts';
import { comparableLevels, isSpreadOver, ownArea } from './question-comparison.ts';
import { shownBy, shownIndicators, shownLevel } from './shown-parts.ts';
import type { OptionSection } from '../../ui/OptionList.tsx';
import type { ComparisonLevel, ExploreQuestion } from './question.ts';
import { isCharted, type ExploreOptions } from './settle-question.ts';

/** What stands behind each blank of the question, and what is said beside it. */
export function indicatorSections(
  options: ExploreOptions,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const isOfMany = kindTraits[question.kind].indicators === 'many';
  const chosen = isOfMany ? shownIndicators(question, options) : [question.indicator];
  const charted = options.indicators.filter(({ measures }) =>
    isOfMany ? measures.includes('percent') : isCharted(measures),
  );
  const whole = isOfMany ? [{ label: null, options: [everyIndicator(charted, chosen)] }] : [];
  return [
    ...whole,
    ...[...groupBy(charted, headingOf)].map(([heading, indicators]) => ({
      label: heading,
      options: [
        ...(isOfMany && indicators.length > 1 ? [wholeTheme(heading, indicators, chosen)] : []),
        ...indicators.map(({ indicator, waves, measures }) => ({
          id: indicator.code,
          label: indicator.label,
          ...detailed(
            !waves.includes(question.wave) && kindTraits[question.kind].time === 'wave'
              ? exploreTexts.notInWave(question.wave)
              : measures.includes('percent')
                ? null
                : questionTexts.answersOnly,
          ),
          alsoFoundBy: searchTextOf(indicator),
          selected: chosen.includes(indicator.code),
        })),
      ],
    })),
  ];
}

/** The codes behind an option: of a whole theme several. */
export function codesOfOption(
  options: ExploreOptions,
  question: ExploreQuestion,
  id: string,
): readonly string[] {
  if (!id.startsWith(themeMark)) return [id];
  const heading = id.slice(themeMark.length);
  // Those of other people stay out: their figures never stand beside these.
  const [first] = shownIndicators(question, options);
  const about = options.indicators.find(({ indicator }) => indicator.code === first);
  return options.indicators.flatMap((available) =>
    available.measures.includes('percent') &&
    (heading === ''
      ? available.indicator.population === about?.indicator.population && available.kind === about.kind
      : headingOf(available) === heading)
      ? [available.indicator.code]
      : [],
  );
}

const themeMark = 'thema:';

function headingOf({ indicator }: AvailableIndicator): string {
  return indicator.origin === 'own' ? exploreTexts.ownIndicators : indicator.theme;
}

function everyIndicator(charted: readonly AvailableIndicator[], chosen: readonly string[]) {
  return {
    id: themeMark,
    label: questionTexts.everything,
    selected: chosen.length >= charted.length,
  };
}

function wholeTheme(heading: string, indicators: readonly AvailableIndicator[], chosen: readonly string[]) {
  return {
    id: `${themeMark}${heading}`,
    label: questionTexts.wholeTheme(heading, indicators.length),
    selected: indicators.every(({ indicator }) => chosen.includes(indicator.code)),
  };
}

function detailed(detail: string | null): { readonly detail?: string } {
  return detail === null ? {} : { detail };
}

/** Ranges of waves to see the time go by, and the waves one by one. */
export function waveSections(
  options: ExploreOptions,
  indicator: AvailableIndicator,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const { time, indicators } = kindTraits[question.kind];
  const isOverTime = time === 'waves';
  const waves = [...options.waves]
    .sort((a, b) => b - a)
    .map((wave) => ({
      id: String(wave),
      label: String(wave),
      ...detailed(indicators !== 'one' || indicator.waves.includes(wave) ? null : exploreTexts.notAsked),
      selected: !isOverTime && wave === question.wave,
    }));
  if (options.waves.length < 2) return [{ label: null, options: waves }];
  const ranges = rangesOf(indicator.waves).map((range) => ({
    id: range.join(','),
    label: exploreTexts.waveRange(range[0] ?? 0, range.at(-1) ?? 0),
    selected: isOverTime && question.waves?.join() === range.join(),
  }));
  const all = {
    id: everyWave,
    label: exploreTexts.allWaves,
    detail: exploreTexts.allWavesDetail,
    selected: isOverTime && question.waves === null,
  };
  return [
    { label: questionTexts.oneWave, options: waves },
    { label: questionTexts.overTime, options: [all, ...ranges] },
  ];
}

export const everyWave = 'all';
/** With more waves than this every pair of them would be a list nobody reads. */
const mostWavesInPairs = 5;

/** From each wave to each later one; of many waves only up to the latest. Not all of them: that is "alle metingen". */
function rangesOf(waves: readonly number[]): readonly (readonly number[])[] {
  const ends = waves.length <= mostWavesInPairs ? waves.map((_, index) => index + 1) : [waves.length];
  return ends
    .toReversed()
    .flatMap((end) => waves.map((_, start) => waves.slice(start, end)))
    .filter((range) => range.length > 1 && range.length < waves.length);
}

export function breakdownSections(
  options: ExploreOptions,
  indicator: AvailableIndicator,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const labels = options.breakdowns.map(({ label }) => label);
  const { time, groups } = kindTraits[question.kind];
  const shown = shownBy(question, options);
  const choiceOf = ({ name, label, groups: split, waves }: Breakdown) => {
    const hasNamesake = labels.indexOf(label) !== labels.lastIndexOf(label);
    const isThere = indicator.kind === 'microdata' && (time === 'waves' || waves.includes(question.wave));
    return {
      id: name,
      label: hasNamesake ? exploreTexts.byGroups(label, split) : exploreTexts.by(label),
      ...detailed(
        isThere
          ? groups === 'never'
            ? exploreTexts.asGroups
            : null
          : exploreTexts.notThereIn(question.wave),
      ),
      selected: shown === name,
    };
  };
  const none = { id: nothingChosen, label: exploreTexts.notBroken, selected: shown === null };
  const plain = { label: null, options: [none, ...options.breakdowns.map(choiceOf)] };
  // Answers are not shown by two at once: to choose one of these leads to the percentages.
  const hasCombinations = options.combinations.length > 0 && indicator.measures.includes('percent');
  return hasCombinations
    ? [plain, { label: questionTexts.twoAtOnce, options: options.combinations.map(choiceOf) }]
    : [plain];
}

export function comparisonSections(
  options: ExploreOptions,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const own = ownArea(options, question);
  const comparisons = comparableLevels(question, options).map((level) => {
    const area = areaAround(options.areas, own, level);
    return {
      id: level,
      label: exploreTexts.comparisons[level],
      detail: area?.name ?? whyNoComparison(level, isSpreadOver(question, options, level)),
      selected: question.against === level,
    };
  });
  const none = { id: nothingChosen, label: exploreTexts.noComparison, selected: question.against === null };
  return [{ label: null, options: [...comparisons, none] }];
}

function whyNoComparison(level: ComparisonLevel, isSpread: boolean): string {
  if (isSpread) return exploreTexts.liesInSeveral(level);
  return level === 'country' ? questionTexts.noNational : exploreTexts.noSuchComparison(level);
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
