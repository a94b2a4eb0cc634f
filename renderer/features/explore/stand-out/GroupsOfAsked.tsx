import { ruleOfFindings, standOutPanelTexts } from '../../../../shared/language/stand-out-panel.ts';
import type { ChartRequest } from '../../../../shared/model/chart-request.ts';
import type { StandOut } from '../../../../shared/model/stand-out.ts';
import { Button } from '../../../ui/Button.tsx';
import { findingsOf, type AskedGroups } from './asked-groups.ts';
import { Findings } from './FindingList.tsx';
import styles from './FindingList.module.css';

interface Props {
  readonly asked: AskedGroups;
  readonly standOut: StandOut;
  readonly onAskChart: (request: ChartRequest) => void;
  readonly onAll: () => void;
}

/** Between which groups the indicator that is asked about differs most; those of all indicators are one click away. */
export function GroupsOfAsked({ asked, standOut, onAskChart, onAll }: Props) {
  const { label, isAnswersOnly, chart } = asked;
  const { ofAsked } = standOutPanelTexts;
  const found = findingsOf(standOut, asked.code);
  const rule = ruleOfFindings('group', standOut);
  return (
    <>
      <h3>{ofAsked.title(label)}</h3>
      {found.length === 0 ? (
        <p>{isAnswersOnly ? ofAsked.answersOnly(label) : ofAsked.none(label)}</p>
      ) : (
        <Findings {...{ found, standOut, onAskChart }} />
      )}
      <div className={styles.ways}>
        {found.length === 0 && chart !== null && (
          <Button compact onClick={() => onAskChart(chart)}>
            {ofAsked.see(label)}
          </Button>
        )}
        <Button compact onClick={onAll}>
          {ofAsked.all}
        </Button>
      </div>
      {rule !== null && <p className={styles.rule}>{rule}</p>}
    </>
  );
}
