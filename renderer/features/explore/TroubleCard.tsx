import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/base/assert-never.ts';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import { levels, type Level } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { Button } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { withKind, type ExploreQuestion } from './question.ts';
import type { Trouble } from './settle-question.ts';

interface Props {
  readonly trouble: Trouble;
  readonly indicator: AvailableIndicator;
  readonly question: ExploreQuestion;
  /** The parts that are left out are filled in anew. */
  readonly onChange: (question: ExploreQuestion) => void;
}

/** A question without an answer: why, and the nearest questions that have one. */
export function TroubleCard(props: Props) {
  const { title, body, ways } = explain(props);
  return (
    <StateCard kind="attention" word={exploreTexts.trouble.label} title={title} actions={ways}>
      <p>{body}</p>
    </StateCard>
  );
}

function explain(props: Props): { title: string; body: string; ways: ReactNode } {
  const { trouble, indicator, question, onChange } = props;
  const texts = exploreTexts.trouble;
  const label = indicator.indicator.label;
  const way = (words: string, change: Partial<ExploreQuestion>, primary = true) => (
    <Button
      key={words}
      compact
      variant={primary ? 'primary' : 'default'}
      onClick={() => onChange({ ...question, ...change })}
    >
      {words}
    </Button>
  );
  switch (trouble.kind) {
    case 'indicator-unknown':
      return {
        title: texts.unknownIndicator(trouble.code),
        body: texts.unknownIndicatorBody,
        ways: way(texts.chooseOther(label), { indicator: indicator.indicator.code }),
      };
    case 'not-asked':
      return {
        title: texts.notAsked(trouble.wave),
        body: texts.notAskedBody(label, trouble.waves),
        ways: nearestFirst(trouble.waves, trouble.wave)
          .slice(0, 2)
          .map((wave, index) => way(texts.seeWave(wave), { wave }, index === 0)),
      };
    case 'level-unavailable':
      return {
        title: texts.level(trouble.level),
        body: texts.levelBody(label, trouble.levels),
        ways: finestFirst(trouble.levels)
          .slice(0, 2)
          .map((level, index) =>
            way(texts.seeLevel(level), { kind: 'ranking', level, within: null }, index === 0),
          ),
      };
    case 'no-areas':
      return {
        title: texts.noAreas(trouble.level, trouble.within?.name ?? texts.thisArea),
        body: texts.noAreasBody(trouble.level),
        ways: way(texts.seeAll(trouble.level), { within: null }),
      };
    case 'area-unknown':
      return {
        title: texts.unknownArea,
        body: texts.unknownAreaBody(trouble.codes),
        ways: way(texts.seeAll(question.level), { kind: 'ranking', within: null }),
      };
    case 'breakdown-unavailable':
      return {
        title: texts.breakdown(trouble.breakdown?.label.toLowerCase() ?? texts.breakdownOther, trouble.wave),
        body: texts.breakdownBody,
        ways: way(texts.withoutBreakdown, { by: null }),
      };
    case 'one-wave':
      return {
        title: texts.oneWave,
        body: texts.oneWaveBody(trouble.wave),
        ways: way(texts.seeGroups(trouble.wave), { ...withKind(question, 'bars', null), wave: trouble.wave }),
      };
    default:
      return assertNever(trouble);
  }
}

function nearestFirst(waves: readonly number[], wave: number): readonly number[] {
  return [...waves].sort((a, b) => Math.abs(a - wave) - Math.abs(b - wave) || b - a);
}

function finestFirst(available: readonly Level[]): readonly Level[] {
  return [...available].sort((a, b) => levels.indexOf(b) - levels.indexOf(a));
}
