import { groupBy } from '../../../shared/base/group-by.ts';
import { searchTextOf } from '../../../shared/catalogue/search-words.ts';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { OptionSection } from '../../ui/find-options.ts';
import { kindTraits } from './kinds.ts';
import { detailed } from './option-detail.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownIndicators } from './shown-parts.ts';

/** Behind the blank of the indicator: all there are, theme by theme, with what is said beside each. */
export function indicatorSections(
  options: ExploreOptions,
  question: ExploreQuestion,
): readonly OptionSection[] {
  const isOfMany = kindTraits[question.kind].indicators === 'many';
  const chosen = isOfMany ? shownIndicators(question, options) : [question.indicator];
  const charted = options.indicators.filter(({ measures }) => !isOfMany || measures.includes('percent'));
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
              : measuredAs(measures),
          ),
          alsoFoundBy: searchTextOf(indicator),
          selected: chosen.includes(indicator.code),
        })),
      ],
    })),
  ];
}

/** How what has no percentage can be asked; null: it has one. */
function measuredAs(measures: AvailableIndicator['measures']): string | null {
  if (measures.includes('percent')) return null;
  if (!measures.includes('distribution')) return questionTexts.meanOnly;
  return measures.includes('mean') ? questionTexts.answersOrMean : questionTexts.answersOnly;
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
