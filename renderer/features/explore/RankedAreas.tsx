import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import { levels } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { Switch } from '../../ui/Switch.tsx';
import { areasOfLevel } from './area-tree.ts';
import { nothingChosen, withLevel } from './change-question.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { withinSections } from './question-options.ts';
import type { ExploreQuestion } from './question.ts';
import { startingComparison, type ExploreOptions } from './settle-question.ts';
import styles from './RankedAreas.module.css';

interface Props {
  readonly options: ExploreOptions;
  readonly indicator: AvailableIndicator;
  readonly question: ExploreQuestion;
  readonly onChange: (question: ExploreQuestion) => void;
  readonly onDone: () => void;
}

/** What a ranking puts in a row, and within which area: "alle scholen in Lindewaard". */
export function RankedAreas({ options, indicator, question, onChange, onDone }: Props) {
  const offered = levels.filter(
    (level) =>
      level === question.level ||
      (indicator.levels.includes(level) && areasOfLevel(options.areas, level, null).length > 1),
  );
  return (
    <div className={styles.frame}>
      <div>
        <h3>{exploreTexts.whatIsRanked}</h3>
        <Switch
          label={exploreTexts.whatIsRanked}
          options={offered.map((level) => ({ value: level, label: exploreTexts.levelMany[level] }))}
          value={question.level}
          onChange={(level) => onChange(withLevel(question, level))}
        />
      </div>
      <div>
        <h3>{exploreTexts.withinWhat}</h3>
        <OptionList
          // Other levels have other surroundings: start the list anew.
          key={question.level}
          label={exploreTexts.withinWhat}
          search={exploreTexts.searchWithin}
          sections={withinSections(options, question)}
          onChoose={(id) => {
            onChange(lyingIn(options, question, id === nothingChosen ? null : id.slice(id.indexOf('|') + 1)));
            onDone();
          }}
        />
      </div>
    </div>
  );
}

/** Somewhere else the nearest larger area is another one; who compares with nothing goes on so. */
function lyingIn(options: ExploreOptions, question: ExploreQuestion, within: string | null): ExploreQuestion {
  const moved = { ...question, within };
  return question.against === null ? moved : { ...moved, against: startingComparison(options, moved) };
}
