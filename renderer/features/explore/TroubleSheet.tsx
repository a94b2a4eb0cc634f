import { exploreTexts } from '../../../shared/language/explore.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { withChosenKind } from './change-question.ts';
import type { Trouble } from './find-trouble.ts';
import { KindSwitch } from './KindSwitch.tsx';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { suggestKind } from './suggest-kind.ts';
import { TroubleCard } from './TroubleCard.tsx';
import styles from './TroubleSheet.module.css';

interface Props {
  readonly options: ExploreOptions;
  readonly trouble: Trouble;
  readonly indicator: AvailableIndicator;
  readonly question: ExploreQuestion;
  readonly onChange: (question: ExploreQuestion) => void;
}

/** The sheet of a question that cannot be drawn: the kinds stay at hand, in the chart's place stands why. */
export function TroubleSheet({ options, trouble, indicator, question, onChange }: Props) {
  return (
    <div className={styles.room}>
      <VisuallyHidden>
        <h1>{exploreTexts.pageTitle}</h1>
      </VisuallyHidden>
      <Sheet className={styles.sheet}>
        <KindSwitch
          kind={question.kind}
          room={null}
          suggested={suggestKind(question, options)}
          onChange={(kind) => onChange(withChosenKind(question, kind, null, options))}
        />
        <TroubleCard {...{ trouble, indicator, question, onChange }} />
      </Sheet>
    </div>
  );
}
