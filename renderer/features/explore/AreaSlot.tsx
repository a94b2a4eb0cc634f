import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { withAreasAs, withKnownAreas, withToggledArea } from './change-question.ts';
import { kindTraits, mostAreas } from './kinds.ts';
import { areaSections } from './area-options.ts';
import { whoText } from './question-words.ts';
import { RankedAreas } from './RankedAreas.tsx';
import { Slot } from './Slot.tsx';
import type { SlotProps } from './QuestionBar.tsx';
import styles from './RankedAreas.module.css';

/** "Voor wie": all areas of a level, or one or a few by name. */
export function AreaSlot(props: SlotProps) {
  const { options, indicator, onChange } = props;
  const question = withKnownAreas(props.question, options);
  const { slots } = exploreTexts;
  const { areas } = kindTraits[question.kind];
  const most = mostAreas(question.kind);
  return (
    <Slot label={slots.who} value={whoText(options, props.question)}>
      {(close) => (
        <div className={styles.frame}>
          <Switch
            label={slots.who}
            options={[
              { value: 'level', label: questionTexts.allAreas },
              { value: 'one', label: questionTexts.oneArea },
            ]}
            value={areas === 'level' ? 'level' : 'one'}
            onChange={(chosen) => onChange(withAreasAs(question, chosen, options))}
          />
          {areas === 'level' ? (
            <RankedAreas {...props} question={question} onDone={close} />
          ) : (
            <OptionList
              label={most > 1 ? exploreTexts.chooseUpTo(most) : slots.who}
              search={exploreTexts.searchArea}
              multiple={most > 1}
              sections={areaSections(options, indicator, question)}
              onChoose={(id) => {
                onChange(withToggledArea(question, id, options));
                if (most === 1) close();
              }}
            />
          )}
        </div>
      )}
    </Slot>
  );
}
