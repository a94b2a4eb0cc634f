import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { withIndicator, withIndicators, withToggledIndicators } from './change-question.ts';
import { kindTraits } from './kinds.ts';
import { codesOfOption, indicatorSections } from './indicator-options.ts';
import type { SlotProps } from './QuestionBar.tsx';
import { indicatorText } from './question-words.ts';
import { Slot } from './Slot.tsx';
import styles from './RankedAreas.module.css';

/** One indicator, or several or whole themes side by side. */
export function IndicatorSlot({ options, question, onChange }: SlotProps) {
  const { slots } = exploreTexts;
  const { indicators } = kindTraits[question.kind];
  const isOfMany = indicators === 'many';
  return (
    <Slot label={slots.indicator} value={indicatorText(options, question)}>
      {(close) => (
        <div className={styles.frame}>
          <Switch
            label={questionTexts.howManyIndicators}
            options={[
              { value: 'one', label: questionTexts.oneIndicator },
              { value: 'many', label: questionTexts.manyIndicators },
            ]}
            value={isOfMany ? 'many' : 'one'}
            onChange={(chosen) =>
              onChange(
                chosen === 'many'
                  ? withIndicators(question, question.indicators, options)
                  : withIndicator(question, question.indicator, options),
              )
            }
          />
          {indicators === 'none' && <p>{questionTexts.notForResponse}</p>}
          <OptionList
            key={isOfMany ? 'many' : 'one'}
            label={slots.indicator}
            search={exploreTexts.searchIndicator}
            everything={questionTexts.everything}
            multiple={isOfMany}
            sections={indicatorSections(options, question)}
            onChoose={(id) => {
              if (isOfMany) {
                onChange(withToggledIndicators(question, codesOfOption(options, question, id), options));
                return;
              }
              onChange(withIndicator(question, id, options));
              close();
            }}
          />
        </div>
      )}
    </Slot>
  );
}
