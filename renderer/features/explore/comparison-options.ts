import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { OptionSection } from '../../ui/find-options.ts';
import { areaAround } from './area-tree.ts';
import { nothingChosen } from './change-question.ts';
import { comparableLevels, isSpreadOver, ownArea } from './question-comparison.ts';
import type { ComparisonLevel, ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';

/** What the own figures can be held against, with why a level cannot. */
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
