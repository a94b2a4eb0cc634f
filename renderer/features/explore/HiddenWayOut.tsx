import { IconEyeOff } from '@tabler/icons-react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { whyHiddenTexts } from '../../../shared/language/why-hidden.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { countAbsent } from './marks.ts';
import type { ExploreQuestion } from './question.ts';
import { WhyHidden } from './WhyHidden.tsx';
import styles from './HiddenWayOut.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly question: ExploreQuestion;
  readonly onAsk: (question: ExploreQuestion) => void;
  readonly request: ChartRequest;
  readonly onAskChart: (chart: ChartRequest) => void;
}

/** What of the chart is not there: one line that leads to the reasons, and from groups all hidden back to the total. */
export function HiddenWayOut({ spec, question, request, onAsk, onAskChart }: Props) {
  const absent = countAbsent(spec);
  if (absent.own === 0) return absent.beside === 0 ? null : <Beside count={absent.beside} />;
  const texts = exploreTexts.trouble;
  if (!isAllHidden(spec) || question.by === null) {
    return (
      <div className={styles.quiet}>
        <p>{whyHiddenTexts.hiddenInChart(absent.own, absent.beside)}</p>
        <WhyHidden label={whyHiddenTexts.askOfSome} chart={request} onAsk={onAskChart} />
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <Icon of={IconEyeOff} size={20} />
      <p>
        <b>{texts.allHidden}.</b> {texts.allHiddenBody}
      </p>
      <div className={styles.ways}>
        <WhyHidden label={whyHiddenTexts.ask} chart={request} onAsk={onAskChart} />
        <Button compact onClick={() => onAsk({ ...question, kind: 'number', by: null })}>
          {texts.withoutBreakdown}
        </Button>
      </div>
    </div>
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

function isAllHidden(spec: ChartSpec): boolean {
  if (spec.kind !== 'bars') return false;
  const own = spec.series.filter(({ role }) => role === 'own').flatMap(({ bars }) => bars);
  return own.every(({ value }) => value.status === 'hidden');
}
