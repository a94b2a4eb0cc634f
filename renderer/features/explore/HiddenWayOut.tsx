import { IconEyeOff } from '@tabler/icons-react';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { noFiguresTexts } from '../../../shared/language/no-figures.ts';
import { whyHiddenTexts } from '../../../shared/language/why-hidden.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { Button } from '../../ui/Button.tsx';
import { kindTraits } from './kinds.ts';
import { countAbsent, countHiddenGroups } from './marks.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownBy } from './shown-parts.ts';
import { waysOut } from './ways-out.ts';
import { WayOutLine } from './WayOutLine.tsx';
import { WhyHidden } from './WhyHidden.tsx';
import styles from './HiddenWayOut.module.css';

interface Props {
  readonly options: ExploreOptions;
  readonly spec: ChartSpec;
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
  readonly request: ChartRequest;
  readonly onAskChart: (chart: ChartRequest) => void;
}

/** What of the chart is not there: one line that leads to the reasons; where all or most is hidden, also to what may be shown. */
export function HiddenWayOut({ options, spec, question, request, onAsk, onAskChart }: Props) {
  const absent = countAbsent(spec);
  if (absent.own === 0) return absent.beside === 0 ? null : <Beside count={absent.beside} />;
  const isAll = isAllHidden(spec);
  const groups = countHiddenGroups(spec);
  // Of few groups hidden the chart tells by itself, and the same ways stand in one quiet line.
  const isMost = !isAll && groups.hidden > 0 && groups.hidden * 2 >= groups.of;
  if (!isAll && !isMost) {
    return (
      <div className={styles.quiet}>
        <p>{whyHiddenTexts.hiddenInChart(absent.own, absent.beside)}</p>
        <WhyHidden label={whyHiddenTexts.askOfSome} chart={request} onAsk={onAskChart} />
        {groups.hidden > 0 &&
          waysOut(options, question).map(({ words, ask }) => (
            <Button key={words} compact variant="quiet" onClick={() => onAsk(ask)}>
              {words}
            </Button>
          ))}
      </div>
    );
  }
  const texts = exploreTexts.trouble;
  const isOfGroups = shownBy(question, options) !== null;
  const headOf = () => {
    if (isMost) return noFiguresTexts.mostHidden(groups.hidden, groups.of);
    return isOfGroups ? texts.allHidden : noFiguresTexts.hidden(absent.own);
  };
  return (
    <WayOutLine
      icon={IconEyeOff}
      words={
        <>
          <b>{headOf()}.</b>{' '}
          {isMost
            ? noFiguresTexts.mostHiddenBody
            : isOfGroups
              ? texts.allHiddenBody
              : noFiguresTexts.hiddenBody}
        </>
      }
    >
      <WhyHidden
        label={isMost ? whyHiddenTexts.askOfSome : whyHiddenTexts.ask}
        chart={request}
        onAsk={onAskChart}
      />
      {waysOut(options, question).map(({ words, ask }) => (
        <Button key={words} compact onClick={() => onAsk(ask)}>
          {words}
        </Button>
      ))}
    </WayOutLine>
  );
}

/** Its own figures are all there: the reason of the others stands in the chart. */
function Beside({ count }: { readonly count: number }) {
  return (
    <div className={styles.quiet}>
      <p>{whyHiddenTexts.hiddenBeside(count)}</p>
    </div>
  );
}

/** Of one area or a few: all there is of them is hidden. Among all areas of a level others stand beside it. */
function isAllHidden(spec: ChartSpec): boolean {
  if (kindTraits[spec.kind].areas === 'level') return false;
  const own = chartMarks(spec).filter(({ isReference }) => !isReference);
  return (
    own.every(({ value }) => value.status !== 'shown') && own.some(({ value }) => value.status === 'hidden')
  );
}
