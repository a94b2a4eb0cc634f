import { IconScaleOff } from '@tabler/icons-react';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { startTexts } from '../../../shared/language/explore-start.ts';
import type { Area } from '../../../shared/model/area.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { comparisonArea, startingComparison } from './question-comparison.ts';
import type { ExploreQuestion } from './question.ts';
import styles from './HiddenWayOut.module.css';

interface Props {
  readonly areas: readonly Area[];
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
}

/** A comparison was asked for, and there is nothing to compare with: why, and with what it can be done. */
export function MissingComparison({ areas, question, onAsk }: Props) {
  const { against } = question;
  if (against === null || question.kind === 'response' || comparisonArea(question, areas)) return null;
  const other = startingComparison(areas, question);
  return (
    <div className={styles.line} role="status">
      <Icon of={IconScaleOff} size={20} />
      <p>{startTexts.nothingToCompare[against]}</p>
      <div className={styles.ways}>
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
      </div>
    </div>
  );
}
