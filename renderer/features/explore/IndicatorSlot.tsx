import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { withIndicator, withIndicators, withToggledIndicators } from './change-question.ts';
import { kindTraits } from './kinds.ts';
import { codesOfOption, indicatorSections } from './question-options.ts';
import type { SlotProps } from './QuestionBar.tsx';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownIndicators } from './shown-parts.ts';
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

export function indicatorText(options: ExploreOptions, question: ExploreQuestion): string {
  const { indicators } = kindTraits[question.kind];
  if (indicators === 'none') return questionTexts.noIndicator;
  const codes = indicators === 'many' ? shownIndicators(question, options) : [question.indicator];
  const known = options.indicators.filter(({ indicator }) => codes.includes(indicator.code));
  const [first] = known;
  if (!first) return codes[0] ?? '';
  if (codes.length === 1) return first.indicator.label;
  const themes = new Set(known.map(({ indicator }) => indicator.theme));
  return themes.size === 1
    ? questionTexts.ofTheme(first.indicator.theme, codes.length)
    : questionTexts.ofThemes(themes.size, codes.length);
}
