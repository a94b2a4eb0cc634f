import { IconChevronRight } from '@tabler/icons-react';
import { verdictLook } from '../../../../shared/charts/verdict-look.ts';
import { findingSentence, findingWord } from '../../../../shared/language/nl/stand-out.ts';
import {
  listOf,
  nothingFound,
  ruleOfFindings,
  standOutPanelTexts,
} from '../../../../shared/language/stand-out-panel.ts';
import type { ChartRequest } from '../../../../shared/model/chart-request.ts';
import type { Finding, FindingKind, StandOut } from '../../../../shared/model/stand-out.ts';
import { senseOf, topFindings } from '../../../../shared/model/top-findings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { VerdictSign } from '../VerdictSign.tsx';
import styles from './FindingList.module.css';

interface Props {
  readonly kind: FindingKind;
  readonly standOut: StandOut;
  readonly onAskChart: (request: ChartRequest) => void;
  /** All of them, not only the first few. */
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** The findings of one kind; first the few that say most. */
export function FindingList({ kind, standOut, onAskChart, isWhole, onWhole }: Props) {
  const found: readonly Finding[] = standOut[listOf[kind]].found;
  const rule = ruleOfFindings(kind, standOut);
  if (found.length === 0) {
    return (
      <>
        <p>{nothingFound(kind, standOut)}</p>
        {rule !== null && <p className={styles.rule}>{rule}</p>}
      </>
    );
  }
  const top = topFindings(found);
  const isLonger = found.length > top.length;
  return (
    <>
      {isLonger && !isWhole && <p>{standOutPanelTexts.some(top.length, found.length)}</p>}
      <Findings found={isWhole ? found : top} {...{ standOut, onAskChart }} />
      {isLonger && (
        <Button compact className={styles.more} onClick={() => onWhole(!isWhole)}>
          {isWhole ? standOutPanelTexts.fewer : standOutPanelTexts.all(found.length)}
        </Button>
      )}
      <p className={styles.rule}>{rule}</p>
    </>
  );
}

/** Each a sentence, and a click from its chart. */
export function Findings({
  found,
  standOut,
  onAskChart,
}: Pick<Props, 'standOut' | 'onAskChart'> & { readonly found: readonly Finding[] }) {
  return (
    <ul className={styles.list}>
      {found.map((finding) => (
        <li key={`${finding.indicator} ${finding.kind === 'group' ? finding.breakdown.name : ''}`}>
          <button
            type="button"
            className={styles.finding}
            data-sense={senseOf(finding.verdict)}
            onClick={() => onAskChart(finding.chart)}
          >
            <Sign finding={finding} />
            <span className={styles.words} lang="nl">
              {findingSentence(finding, standOut.area)} <b>{findingWord(finding)}</b>
            </span>
            <Icon of={IconChevronRight} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Good and bad by shape and colour; what is neither by an arrow, in ink. */
function Sign({ finding }: { readonly finding: Finding }) {
  if (senseOf(finding.verdict) !== 'neutral') return <VerdictSign look={verdictLook(finding.verdict)} />;
  const arrow = finding.kind === 'group' ? '↕' : finding.difference > 0 ? '↑' : '↓';
  return (
    <span className={styles.arrow} aria-hidden>
      {arrow}
    </span>
  );
}
