import { exploreTexts } from '../../../shared/language/explore.ts';
import { levels } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { areasOfLevel } from './area-tree.ts';
import {
  liftThis,
  nothingChosen,
  onlyThis,
  withLevel,
  withLiftedArea,
  withOnlyArea,
  withWithin,
} from './change-question.ts';
import { kindTraits } from './kinds.ts';
import { liftSections, onlyOneSections, withinSections } from './area-options.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownLevel } from './shown-parts.ts';
import styles from './RankedAreas.module.css';

interface Props {
  readonly options: ExploreOptions;
  readonly indicator: AvailableIndicator;
  readonly question: ExploreQuestion;
  readonly onChange: (question: ExploreQuestion) => void;
  readonly onDone: () => void;
}

/** Which areas stand in a row, and within which one: "alle scholen in Lindewaard". */
export function RankedAreas({ options, indicator, question, onChange, onDone }: Props) {
  const shown = shownLevel(question, options);
  const possible = kindTraits[question.kind].levels ?? levels;
  const offered = levels.filter(
    (level) =>
      level === shown ||
      (possible.includes(level) &&
        indicator.levels.includes(level) &&
        areasOfLevel(options.areas, level, null).length > 1),
  );
  const chosen = (id: string) => {
    if (id.startsWith(liftThis)) return withLiftedArea(question, id.slice(liftThis.length));
    if (id.startsWith(onlyThis)) return withOnlyArea(question, id.slice(onlyThis.length), options);
    const within = id === nothingChosen ? null : id.slice(id.indexOf('|') + 1);
    return withWithin(question, within, options);
  };
  return (
    <div className={styles.frame}>
      <div>
        <h2>{exploreTexts.whatIsRanked}</h2>
        <Switch
          label={exploreTexts.whatIsRanked}
          options={offered.map((level) => ({ value: level, label: exploreTexts.levelMany[level] }))}
          value={shown}
          onChange={(level) => onChange(withLevel(question, level, options))}
        />
      </div>
      <div>
        <h2>{exploreTexts.withinWhat}</h2>
        <OptionList
          // Other levels have other surroundings: start the list anew.
          key={shown}
          label={exploreTexts.withinWhat}
          search={exploreTexts.searchArea}
          sections={[
            ...liftSections(options, question),
            ...withinSections(options, question),
            ...onlyOneSections(options, indicator),
          ]}
          onChoose={(id) => {
            onChange(chosen(id));
            onDone();
          }}
        />
      </div>
    </div>
  );
}
