import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { disclosureRuleText } from '../../../shared/language/disclosure.ts';
import {
  absentFigures,
  changeText,
  shownOfAll,
  wayResult,
  whyHiddenTexts,
} from '../../../shared/language/why-hidden.ts';
import type { DisclosureExplanation, WayOut } from '../../../shared/model/disclosure-explanation.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import styles from './WhyHidden.module.css';

interface AnswerProps {
  /** The chart with figures that are not there. */
  readonly chart: ChartRequest;
  readonly onAsk: (chart: ChartRequest) => void;
}

interface Props extends AnswerProps {
  readonly label: string;
}

/** "Waarom zie ik hier niets?": a button, and behind it the reasons, the rule, and what can be seen instead. */
export function WhyHidden({ label, chart, onAsk }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button compact variant="quiet" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={whyHiddenTexts.title} size={640} open={isOpen} onClose={() => setOpen(false)}>
        {isOpen && (
          <Answer
            chart={chart}
            onAsk={(next) => {
              setOpen(false);
              onAsk(next);
            }}
          />
        )}
      </Dialog>
    </>
  );
}

function Answer({ chart, onAsk }: AnswerProps) {
  const answer = useOperation('disclosure.explain', { chart });
  switch (answer.state) {
    case 'loading':
      return <p role="status">{whyHiddenTexts.asking}</p>;
    case 'failed':
      return <IssueCard issue={answer.issue} bare />;
    case 'ready':
      return <Explanation explanation={answer.value} onAsk={onAsk} />;
  }
}

function Explanation({
  explanation,
  onAsk,
}: Pick<AnswerProps, 'onAsk'> & { readonly explanation: DisclosureExplanation }) {
  const absent = absentFigures(explanation);
  return (
    <div className={styles.answer}>
      <p className={styles.summary}>{shownOfAll(explanation)}</p>
      {absent.length === 0 ? (
        <p>{whyHiddenTexts.nothingHidden}</p>
      ) : (
        <>
          <h3>{whyHiddenTexts.reasons}</h3>
          <ul className={styles.reasons}>
            {absent.map(({ count, reason, why }) => (
              <li key={reason}>
                <span className={styles.count}>{count}</span>
                <div>
                  <b>{reason}</b>
                  <p>{why}</p>
                </div>
              </li>
            ))}
          </ul>
          <h3>{whyHiddenTexts.waysTitle}</h3>
          <WaysOut ways={explanation.ways} onAsk={onAsk} />
          <h3>{whyHiddenTexts.ruleTitle}</h3>
          <p>{whyHiddenTexts.rule(disclosureRuleText(explanation.disclosure))}</p>
          <ButtonLink compact variant="quiet" href="#/instellingen?deel=kleine-aantallen">
            {whyHiddenTexts.toSettings}
          </ButtonLink>
        </>
      )}
    </div>
  );
}

function WaysOut({ ways, onAsk }: Pick<AnswerProps, 'onAsk'> & { readonly ways: readonly WayOut[] }) {
  if (ways.length === 0) return <p>{whyHiddenTexts.noWay}</p>;
  return (
    <ul className={styles.ways}>
      {ways.map(({ change, asks, ...result }) => (
        <li key={changeText(change)}>
          <button
            type="button"
            onClick={() => {
              if ('chart' in asks) onAsk(asks.chart);
            }}
          >
            <b>{changeText(change)}</b>
            <span>{wayResult(result)}</span>
            <IconArrowRight size={18} stroke={1.75} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
