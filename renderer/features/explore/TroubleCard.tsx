import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/base/assert-never.ts';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { Button } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { kindTraits } from './kinds.ts';
import { percentKind } from './change-question.ts';
import { withKind, type ExploreQuestion } from './question.ts';
import type { Trouble } from './find-trouble.ts';
import { levelInWords, nearestFirst, noFiguresInWords, type TroubleInWords } from './nowhere-in-words.ts';

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
    <StateCard bare kind="attention" word={exploreTexts.trouble.label} title={title} actions={ways}>
      <p>{body}</p>
    </StateCard>
  );
}

function explain(props: Props): { title: string; body: string; ways: ReactNode } {
  const { trouble, indicator, question, onChange } = props;
  const texts = { ...exploreTexts.trouble, ...questionTexts.trouble };
  const label = indicator.indicator.label;
  const isScore = indicator.measures.includes('mean');
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
    case 'no-percentages':
      return {
        title: isScore ? texts.isScore(label) : texts.noPercentages(label),
        body: isScore
          ? question.kind === 'funnel'
            ? texts.scoreInFunnel
            : texts.scoreAmongMany
          : texts.noPercentagesBody,
        ways: [
          ...(indicator.measures.includes('distribution')
            ? [way(texts.seeAnswers, { kind: 'distribution' })]
            : []),
          ...(isScore
            ? [
                way(
                  texts.seeMeans,
                  { kind: meanKind(question) },
                  !indicator.measures.includes('distribution'),
                ),
              ]
            : []),
        ],
      };
    case 'no-answers': {
      const [other] = trouble.others;
      return {
        title: isScore ? texts.onlyScore : texts.noAnswers,
        body: isScore ? texts.onlyScoreBody(label) : texts.noAnswersBody(label),
        ways: [
          way(isScore ? texts.seeMeans : texts.seePercentages, { kind: percentKind(question) }),
          ...(other
            ? [way(texts.seeOther(other.indicator.label), { indicator: other.indicator.code }, false)]
            : []),
        ],
      };
    }
    case 'several-populations':
      return {
        title: texts.populations,
        body: texts.populationsBody(trouble.populations.map(({ name }) => name)),
        ways: trouble.populations
          .slice(0, 2)
          .map(({ name, codes }, index) =>
            way(texts.onlyPopulation(name), { indicators: codes }, index === 0),
          ),
      };
    case 'no-groups':
      return {
        title: texts.noGroups,
        body: texts.noGroupsBody,
        ways: way(texts.seeRanking, { kind: 'ranking' }),
      };
    case 'no-response':
      return {
        title: texts.noResponse(trouble.wave),
        body: texts.noResponseBody(trouble.waves),
        ways:
          trouble.waves.length === 0
            ? way(texts.seeRanking, { kind: 'ranking' })
            : nearestFirst(trouble.waves, trouble.wave)
                .slice(0, 2)
                .map((wave, index) => way(texts.seeWave(wave), { wave }, index === 0)),
      };
    case 'not-asked': {
      const isOfMany = kindTraits[question.kind].indicators === 'many';
      return {
        title: isOfMany ? texts.manyNotAsked(trouble.wave) : texts.notAsked(trouble.wave),
        body: isOfMany ? texts.manyNotAskedBody(trouble.waves) : texts.notAskedBody(label, trouble.waves),
        ways: nearestFirst(trouble.waves, trouble.wave)
          .slice(0, 2)
          .map((wave, index) => way(texts.seeWave(wave), { wave }, index === 0)),
      };
    }
    case 'level-unavailable':
      return inCard(levelInWords(trouble, indicator, question), way);
    case 'no-figures':
      return inCard(noFiguresInWords(trouble, question), way);
    case 'no-areas':
      return {
        title: texts.noAreas(trouble.level, trouble.within?.name ?? texts.thisArea),
        body: texts.noAreasBody(trouble.level),
        ways: way(texts.seeAll(trouble.level), { within: null }),
      };
    case 'area-unknown':
      return {
        title: texts.unknownArea(trouble.codes.length),
        body: texts.unknownAreaBody(trouble.codes),
        ways: waysToKnown(trouble, question, way),
      };
    case 'breakdown-unavailable':
      return {
        title: texts.breakdown(trouble.breakdown?.label.toLowerCase() ?? texts.breakdownOther, trouble.wave),
        body: texts.breakdownBody,
        ways: way(texts.withoutBreakdown, withoutGroups(question)),
      };
    case 'one-breakdown':
      return {
        title: texts.oneBreakdown(trouble.combination.label.toLowerCase()),
        body: texts.oneBreakdownBody,
        ways: (trouble.combination.parts ?? []).map(({ name, label: split }, index) =>
          way(texts.splitBy(split.toLowerCase()), { by: name }, index === 0),
        ),
      };
    case 'one-wave':
      return {
        title: texts.oneWave,
        body: texts.oneWaveBody(trouble.wave),
        ways: way(texts.seeGroups(trouble.wave), {
          ...withKind(question, percentKind(question), null),
          wave: trouble.wave,
        }),
      };
    default:
      return assertNever(trouble);
  }
}

/** The other areas that were chosen, and all of the level: never with the one that is not there. */
function waysToKnown(
  { codes, level, within }: Extract<Trouble, { kind: 'area-unknown' }>,
  question: ExploreQuestion,
  way: (...parts: WayParts) => ReactNode,
): ReactNode {
  const { trouble, allOfLevel } = exploreTexts;
  const known = question.areas.filter(({ code }) => !codes.includes(code));
  const all = trouble.seeAllOf(allOfLevel(level, within?.name ?? null));
  const asLevel = { areas: known, level, within: within?.code ?? null };
  if (kindTraits[question.kind].areas === 'level') return way(all, asLevel);
  const others = known.length === 0 ? [] : [way(trouble.withoutArea(codes.length), { areas: known })];
  return [...others, way(all, { ...asLevel, kind: 'ranking' }, others.length === 0)];
}

/** The first way is the nearest. */
function inCard({ title, body, ways }: TroubleInWords, way: (...parts: WayParts) => ReactNode) {
  return { title, body, ways: ways.map(({ words, change }, index) => way(words, change, index === 0)) };
}

type WayParts = [words: string, change: Partial<ExploreQuestion>, primary?: boolean];

/** Of all areas their means in order, of one its own. */
function meanKind({ kind }: ExploreQuestion): ExploreQuestion['kind'] {
  return kindTraits[kind].areas === 'level' ? 'ranking' : 'number';
}

/** Charts that are of groups make way for the same question without. */
function withoutGroups({ kind }: ExploreQuestion): Partial<ExploreQuestion> {
  if (kindTraits[kind].groups !== 'must') return { by: null };
  return { by: null, kind: kind === 'gaps' ? 'trend' : 'ranking' };
}
