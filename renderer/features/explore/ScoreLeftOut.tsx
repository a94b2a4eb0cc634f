import { IconInfoCircle } from '@tabler/icons-react';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { Button } from '../../ui/Button.tsx';
import { scoreLeftOut } from './score-left-out.ts';
import { withIndicator } from './change-question.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { WayOutLine } from './WayOutLine.tsx';

interface Props {
  readonly options: ExploreOptions;
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
}

/** What was asked about is not among the percentages side by side: why, and the way back to it. */
export function ScoreLeftOut({ options, question, onAsk }: Props) {
  const score = scoreLeftOut(options, question);
  if (score === null) return null;
  const { code, label } = score.indicator;
  return (
    <WayOutLine isNews icon={IconInfoCircle} words={questionTexts.scoreLeftOut(label)}>
      <Button compact onClick={() => onAsk(withIndicator(question, code, options))}>
        {questionTexts.trouble.seeOther(`‘${label}’`)}
      </Button>
    </WayOutLine>
  );
}
