import { IconScaleOff } from '@tabler/icons-react';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { startTexts } from '../../../shared/language/explore-start.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { kindTraits } from './kinds.ts';
import { comparisonArea, isSpreadOver, startingComparison } from './question-comparison.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownIndicators } from './shown-parts.ts';
import { WayOutLine } from './WayOutLine.tsx';

interface Props {
  readonly options: ExploreOptions;
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
}

/** A comparison was asked for, and there is nothing to compare with: why, and with what it can be done. */
export function MissingComparison({ options, question, onAsk }: Props) {
  const { against } = question;
  if (against === null || question.kind === 'response' || isThere(options, question)) return null;
  const nearest = startingComparison(options, question);
  const other = nearest === null || !isThere(options, { ...question, against: nearest }) ? null : nearest;
  return (
    <WayOutLine
      isNews
      icon={IconScaleOff}
      words={
        isSpreadOver(question, options, against)
          ? exploreTexts.liesInSeveral(against)
          : startTexts.nothingToCompare[against]
      }
    >
      {other !== null && (
        <Button compact onClick={() => onAsk({ ...question, against: other })}>
          {startTexts.compareWith(exploreTexts.comparisons[other])}
        </Button>
      )}
      {against === 'country' && (
        <ButtonLink compact href="#/gegevens">
          {startTexts.importCountry}
        </ButtonLink>
      )}
    </WayOutLine>
  );
}

/** The area is known, and there are figures of its level about what is asked. */
function isThere(options: ExploreOptions, question: ExploreQuestion): boolean {
  const area = comparisonArea(question, options);
  if (area === null) return false;
  const isOfMany = kindTraits[question.kind].indicators === 'many';
  const codes = isOfMany ? shownIndicators(question, options) : [question.indicator];
  return options.indicators.some(
    ({ indicator, levels }) => codes.includes(indicator.code) && levels.includes(area.level),
  );
}
