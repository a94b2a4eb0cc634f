import { writePercent } from '../../../../shared/base/dutch-numbers.ts';
import { theirsText } from '../../../../shared/charts/profile/profile-signs.ts';
import type { ProfileSummary } from '../../../../shared/charts/profile/profile-summary.ts';
import type { MarkValue } from '../../../../shared/charts/spec.ts';
import { isFinding, verdictLook } from '../../../../shared/charts/verdict-look.ts';
import { profileTexts } from '../../../../shared/language/nl/chart-profile.ts';
import { profilePanelTexts } from '../../../../shared/language/profile-panel.ts';
import type { ChartRequest } from '../../../../shared/model/chart-request.ts';
import { VerdictSign } from '../VerdictSign.tsx';
import { chartOfRow } from './chart-of-row.ts';
import styles from './ProfilePanel.module.css';

interface Props {
  readonly summary: ProfileSummary;
  readonly request: ChartRequest;
  readonly onAskChart: (chart: ChartRequest) => void;
}

/** More of them are read in the chart itself. */
const mostListed = 6;

/** What differs most, each a way to the chart of that indicator; where no difference counts, that is said first. */
export function LargestDifferences({ summary, request, onAskChart }: Props) {
  const { largest, found, judged } = summary;
  const listed =
    found.length > 0
      ? largest.filter(({ difference }) => isFinding(difference.verdict))
      : largest.filter(isVisible);
  return (
    <>
      {judged > 0 && found.length === 0 && <p>{profilePanelTexts.noneFound}</p>}
      <ul className={styles.list}>
        {listed.slice(0, mostListed).map(({ mark, label, value, difference }) => {
          const look = verdictLook(difference.verdict);
          const values = profileTexts.values(percentOf(value), theirsText(difference));
          const word = isFinding(difference.verdict) ? `, ${look.word}` : '';
          return (
            <li key={mark.indicator}>
              <button
                type="button"
                className={styles.difference}
                onClick={() => onAskChart(chartOfRow(mark, request))}
              >
                <VerdictSign look={look} />
                <span className={styles.label}>{label}</span> <span className={styles.values}>{values}</span>
                <span className="visually-hidden">{profilePanelTexts.open(word)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Rounded to nothing it is no difference to look at. */
function isVisible({ difference }: ProfileSummary['largest'][number]): boolean {
  return Math.abs(difference.difference) >= 0.5;
}

function percentOf(value: MarkValue): string {
  return value.status === 'shown' ? writePercent(value.percent) : '–';
}
