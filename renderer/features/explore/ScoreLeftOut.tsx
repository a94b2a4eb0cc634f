import { IconInfoCircle } from '@tabler/icons-react';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { scoreLeftOut } from './score-left-out.ts';
import { withIndicator } from './change-question.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import styles from './HiddenWayOut.module.css';

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
    <div className={styles.line} role="status">
      <Icon of={IconInfoCircle} size={20} />
      <p>{questionTexts.scoreLeftOut(label)}</p>
      <div className={styles.ways}>
        <Button compact onClick={() => onAsk(withIndicator(question, code, options))}>
          {questionTexts.trouble.seeOther(`‘${label}’`)}
        </Button>
      </div>
    </div>
  );
}
