import type { ReactNode } from 'react';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { OptionSection } from '../../ui/find-options.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { AreaSlot } from './AreaSlot.tsx';
import { withAgainst, withBreakdown, withWave, withWaves } from './change-question.ts';
import { IndicatorSlot } from './IndicatorSlot.tsx';
import { kindTraits } from './kinds.ts';
import { breakdownSections } from './breakdown-options.ts';
import { comparisonSections } from './comparison-options.ts';
import { everyWave, waveSections } from './wave-options.ts';
import { byText, levelAsked, whenText } from './question-words.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { Slot } from './Slot.tsx';
import styles from './QuestionBar.module.css';

export interface SlotProps {
  readonly options: ExploreOptions;
  readonly indicator: AvailableIndicator;
  readonly question: ExploreQuestion;
  readonly onChange: (question: ExploreQuestion) => void;
}

/** The question as a sentence of five blanks: indicator, for whom, when, split by, compared with. Right of it what belongs to it. */
export function QuestionBar(props: SlotProps & { readonly children?: ReactNode }) {
  const { children, ...asked } = props;
  const { options, indicator, question, onChange } = asked;
  const { slots } = exploreTexts;
  const { time } = kindTraits[question.kind];
  return (
    <section className={styles.bar} aria-label={exploreTexts.questionLabel}>
      <IndicatorSlot {...asked} />
      <div className={styles.joined}>
        <span>{exploreTexts.joinWho(levelAsked(options, question))}</span>
        <AreaSlot {...asked} />
      </div>
      <div className={styles.joined}>
        <span>{exploreTexts.joinWhen(time)}</span>
        <ListSlot
          label={slots.when}
          value={whenText(indicator, question)}
          sections={waveSections(options, indicator, question)}
          onChoose={(id) => onChange(atTime(question, id, options))}
        />
      </div>
      {options.breakdowns.length > 0 && (
        <ListSlot
          label={slots.by}
          value={byText(options, question)}
          sections={breakdownSections(options, indicator, question)}
          onChoose={(name) => onChange(withBreakdown(question, name, options))}
        />
      )}
      {question.kind !== 'response' && (
        <div className={styles.joined}>
          <span>{exploreTexts.joinAgainst}</span>
          <ListSlot
            label={slots.against}
            value={
              question.against === null
                ? exploreTexts.noComparison
                : exploreTexts.comparisons[question.against]
            }
            sections={comparisonSections(options, question)}
            onChoose={(chosen) => onChange(withAgainst(question, chosen))}
          />
        </div>
      )}
      <div className={styles.right}>{children}</div>
    </section>
  );
}

/** A blank with one plain list behind it; choosing closes it. */
function ListSlot(props: {
  readonly label: string;
  readonly value: string;
  readonly sections: readonly OptionSection[];
  readonly onChoose: (id: string) => void;
}) {
  const { label, value, sections, onChoose } = props;
  return (
    <Slot label={label} value={value}>
      {(close) => (
        <OptionList
          label={label}
          sections={sections}
          onChoose={(id) => {
            onChoose(id);
            close();
          }}
        />
      )}
    </Slot>
  );
}

/** One wave, some after each other ("2021,2023") or all. */
function atTime(question: ExploreQuestion, id: string, options: ExploreOptions): ExploreQuestion {
  if (id === everyWave) return withWaves(question, null, options);
  const waves = id.split(',').map(Number);
  const [first = question.wave] = waves;
  return waves.length > 1 ? withWaves(question, waves, options) : withWave(question, first, options);
}
