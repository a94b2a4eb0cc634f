import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { findArea, findAreaByCode } from './area-tree.ts';
import { withAreasAs, withToggledArea } from './change-question.ts';
import { kindTraits, mostAreas } from './kinds.ts';
import { areaSections } from './question-options.ts';
import type { ExploreQuestion } from './question.ts';
import { RankedAreas } from './RankedAreas.tsx';
import type { ExploreOptions } from './settle-question.ts';
import { shownLevel, shownWithin } from './shown-parts.ts';
import { Slot } from './Slot.tsx';
import type { SlotProps } from './QuestionBar.tsx';
import styles from './RankedAreas.module.css';

/** "Voor wie": all areas of a level, or one or a few by name. */
export function AreaSlot(props: SlotProps) {
  const { options, indicator, question, onChange } = props;
  const { slots } = exploreTexts;
  const { areas } = kindTraits[question.kind];
  const most = mostAreas(question.kind);
  return (
    <Slot label={slots.who} value={whoText(options, question)}>
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
            <RankedAreas {...props} onDone={close} />
          ) : (
            <OptionList
              label={most > 1 ? exploreTexts.chooseUpTo(most) : slots.who}
              search={exploreTexts.searchArea}
              multiple={most > 1}
              sections={areaSections(options, indicator, question)}
              onChoose={(id) => {
                onChange(withToggledArea(question, id));
                if (most === 1) close();
              }}
            />
          )}
        </div>
      )}
    </Slot>
  );
}

export function whoText(options: ExploreOptions, question: ExploreQuestion): string {
  if (kindTraits[question.kind].areas === 'level') {
    const code = shownWithin(question, options.areas);
    return exploreTexts.allOfLevel(shownLevel(question), findAreaByCode(options.areas, code)?.name ?? code);
  }
  const asked = question.areas.slice(0, mostAreas(question.kind));
  const [first, ...others] = asked;
  if (!first) return exploreTexts.pickFirst;
  if (others.length === 0)
    return chartTexts.areaName(first.level, findArea(options.areas, first)?.name ?? first.code);
  const isOneLevel = others.every((area) => area.level === first.level);
  return exploreTexts.severalAreas(asked.length, isOneLevel ? first.level : null);
}
