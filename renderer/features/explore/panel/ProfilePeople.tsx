import type { ProfileRow } from '../../../../shared/charts/profile/profile-spec.ts';
import type { ProfileSummary } from '../../../../shared/charts/profile/profile-summary.ts';
import { isFinding } from '../../../../shared/charts/verdict-look.ts';
import { profilePanelTexts } from '../../../../shared/language/profile-panel.ts';
import { peopleTexts } from '../../../../shared/language/people.ts';
import { peopleOf } from '../../../../shared/model/people.ts';
import { sameMark, type FigureTable, type MarkKey } from '../../../../shared/model/figure.ts';
import styles from './ProfilePanel.module.css';

interface Props {
  readonly table: FigureTable;
  readonly summary: ProfileSummary;
  readonly rows: readonly ProfileRow[];
}

/** What one per cent is in people, and the largest real difference; nothing where nobody counted them. */
export function ProfilePeople({ table, summary, rows }: Props) {
  const countedOf = (mark: MarkKey) => {
    const figure = table.figures.find(({ key }) => sameMark(key, mark));
    return figure ? peopleOf(table, figure) : null;
  };
  const about = rows.map(({ mark }) => countedOf(mark)).find((counted) => counted !== null)?.about;
  if (about === undefined) return null;
  const largest = summary.largest.find(
    ({ mark, difference }) => isFinding(difference.verdict) && countedOf(mark)?.people != null,
  );
  return (
    <section className={styles.part}>
      <h3>{profilePanelTexts.people}</h3>
      <p>{peopleTexts.onePercent(about)}</p>
      {largest && <p>{profilePanelTexts.difference(largest.label, largest.difference.difference, about)}</p>}
    </section>
  );
}
