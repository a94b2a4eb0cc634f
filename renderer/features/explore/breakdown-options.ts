import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { OptionSection } from '../../ui/find-options.ts';
import { nothingChosen } from './change-question.ts';
import { kindTraits } from './kinds.ts';
import { detailed } from './option-detail.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownBy } from './shown-parts.ts';

/** No breakdown, one, or two at once. */
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
