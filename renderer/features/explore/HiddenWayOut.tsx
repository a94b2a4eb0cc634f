import { IconEyeOff } from '@tabler/icons-react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ExploreQuestion } from './question.ts';
import styles from './HiddenWayOut.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
}

/** When a breakdown hides every group of the own area, one line says so and leads back to the total. */
export function HiddenWayOut({ spec, question, onAsk }: Props) {
  if (spec.kind !== 'bars' || question.by === null) return null;
  const own = spec.series.filter((series) => series.role === 'own').flatMap((series) => series.bars);
  if (own.length === 0 || own.some((bar) => bar.value.status !== 'hidden')) return null;
  const texts = exploreTexts.trouble;
  return (
    <div className={styles.line}>
      <Icon of={IconEyeOff} size={20} />
      <p>
        <b>{texts.allHidden}.</b> {texts.allHiddenBody}
      </p>
      <Button compact onClick={() => onAsk({ ...question, by: null })}>
        {texts.withoutBreakdown}
      </Button>
    </div>
  );
}
