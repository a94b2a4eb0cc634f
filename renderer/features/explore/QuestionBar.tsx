import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { findArea, findAreaByCode } from './area-tree.ts';
import { OptionList, type OptionSection } from '../../ui/OptionList.tsx';
import {
  areaSections,
  breakdownSections,
  comparisonSections,
  indicatorSections,
  waveSections,
} from './question-options.ts';
import {
  everyWave,
  mostAreas,
  withAgainst,
  withBreakdown,
  withIndicator,
  withToggledArea,
  withWave,
} from './change-question.ts';
import type { ExploreQuestion } from './question.ts';
import { RankedAreas } from './RankedAreas.tsx';
import type { ExploreOptions } from './settle-question.ts';
import { Slot } from './Slot.tsx';
import styles from './QuestionBar.module.css';

interface Props {
  readonly options: ExploreOptions;
  readonly indicator: AvailableIndicator;
  readonly question: ExploreQuestion;
  readonly onChange: (question: ExploreQuestion) => void;
}

/** The question as a sentence of five blanks: indicator, for whom, when, split by, compared with. */
export function QuestionBar({ options, indicator, question, onChange }: Props) {
  const { slots } = exploreTexts;
  const { kind } = question;
  return (
    <section className={styles.bar} aria-label={exploreTexts.questionLabel}>
      <ListSlot
        label={slots.indicator}
        value={indicator.indicator.label}
        search={exploreTexts.searchIndicator}
        sections={indicatorSections(options, question)}
        onChoose={(code) => onChange(withIndicator(question, code))}
      />
      <span>{exploreTexts.joinWho(kind === 'ranking' ? question.level : firstLevel(question))}</span>
      <Slot label={slots.who} value={whoText(options, question)}>
        {(close) =>
          kind === 'ranking' ? (
            <RankedAreas {...{ options, indicator, question, onChange }} onDone={close} />
          ) : (
            <OptionList
              label={kind === 'trend' ? exploreTexts.chooseUpTo(mostAreas) : slots.who}
              search={exploreTexts.searchArea}
              multiple={kind === 'trend'}
              sections={areaSections(options, indicator, question)}
              onChoose={(id) => {
                onChange(withToggledArea(question, id));
                if (kind === 'bars') close();
              }}
            />
          )
        }
      </Slot>
      <span>{exploreTexts.joinWhen(kind)}</span>
      <ListSlot
        label={slots.when}
        value={whenText(indicator, question)}
        sections={waveSections(options, indicator, question)}
        onChoose={(wave) => onChange(withWave(question, wave === everyWave ? everyWave : Number(wave)))}
      />
      {options.breakdowns.length > 0 && (
        <ListSlot
          label={slots.by}
          value={byText(options, question)}
          sections={breakdownSections(options, indicator, question)}
          onChoose={(name) => onChange(withBreakdown(question, name))}
        />
      )}
      <span>{exploreTexts.joinAgainst}</span>
      <ListSlot
        label={slots.against}
        value={
          question.against === null ? exploreTexts.noComparison : exploreTexts.comparisons[question.against]
        }
        sections={comparisonSections(options, question)}
        onChoose={(level) => onChange(withAgainst(question, level))}
      />
    </section>
  );
}

/** A blank with one plain list behind it; choosing closes it. */
function ListSlot(props: {
  readonly label: string;
  readonly value: string;
  readonly search?: string;
  readonly sections: readonly OptionSection[];
  readonly onChoose: (id: string) => void;
}) {
  const { label, value, search, sections, onChoose } = props;
  return (
    <Slot label={label} value={value}>
      {(close) => (
        <OptionList
          label={label}
          sections={sections}
          {...(search === undefined ? {} : { search })}
          onChoose={(id) => {
            onChoose(id);
            close();
          }}
        />
      )}
    </Slot>
  );
}

function firstLevel(question: ExploreQuestion) {
  return question.areas[0]?.level ?? question.level;
}

function whoText(options: ExploreOptions, question: ExploreQuestion): string {
  if (question.kind === 'ranking') {
    const within = findAreaByCode(options.areas, question.within);
    return exploreTexts.allOfLevel(question.level, within?.name ?? question.within);
  }
  const [first, ...others] = question.areas;
  if (!first) return exploreTexts.pickFirst;
  if (others.length === 0)
    return chartTexts.areaName(first.level, findArea(options.areas, first)?.name ?? first.code);
  const isOneLevel = others.every((area) => area.level === first.level);
  return exploreTexts.severalAreas(question.areas.length, isOneLevel ? first.level : null);
}

function whenText(indicator: AvailableIndicator, question: ExploreQuestion): string {
  if (question.kind !== 'trend') return String(question.wave);
  return exploreTexts.waveRange(Math.min(...indicator.waves), Math.max(...indicator.waves));
}

function byText(options: ExploreOptions, question: ExploreQuestion): string {
  const breakdown = options.breakdowns.find(({ name }) => name === question.by);
  if (question.kind !== 'bars' || !breakdown) return exploreTexts.notBroken;
  return exploreTexts.by(breakdown.label);
}
