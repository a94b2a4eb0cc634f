import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import styles from './CountsPanel.module.css';
import { holdsPupils } from './describe-file.ts';

/** The rows as a sum: what is in the file, what does not count and why, what counts. */
export function CountsPanel({ proposal }: { readonly proposal: ImportProposal }) {
  const texts = dataTexts.import.counts;
  const pupils = holdsPupils(proposal);
  return (
    <section>
      <h2>{texts.title}</h2>
      <dl className={styles.sum}>
        <dt>{texts.rows}</dt>
        <dd>{writeWhole(proposal.rows)}</dd>
        {proposal.setAside.map(({ reason, rows }) => (
          <div key={reason} className={styles.minus}>
            <dt>{reason}</dt>
            <dd>{texts.minus(rows)}</dd>
          </div>
        ))}
        <div className={styles.total}>
          <dt>{sayCounted(proposal)}</dt>
          <dd>{writeWhole(proposal.countedRows)}</dd>
        </div>
      </dl>
      {pupils && <CountBar counted={proposal.countedRows} rows={proposal.rows} />}
      {pupils && <PupilCounts proposal={proposal} />}
      {!pupils && !proposal.register && <AreaCounts proposal={proposal} />}
    </section>
  );
}

function sayCounted(proposal: ImportProposal): string {
  const texts = dataTexts.import.counts;
  if (proposal.register) return registerTexts.page.counted[proposal.register.kind];
  return holdsPupils(proposal) ? texts.counted : texts.countedAreas;
}

function CountBar({ counted, rows }: { readonly counted: number; readonly rows: number }) {
  const share = rows > 0 ? counted / rows : 0;
  return (
    <div
      role="img"
      aria-label={dataTexts.import.counts.bar(counted, rows)}
      className={styles.bar}
      // A remainder of a few rows must still be seen: 4 px of 344.
      style={{ gridTemplateColumns: share < 1 ? `1fr max(4px, ${(1 - share) * 100}%)` : '1fr' }}
    >
      <span className={styles.counted} />
      {share < 1 && <span className={styles.aside} />}
    </div>
  );
}

function PupilCounts({ proposal }: { readonly proposal: ImportProposal }) {
  const texts = dataTexts.import.counts;
  const [only] = proposal.waves;
  if (proposal.waves.length === 1 && only) {
    const places =
      only.schools + only.municipalities > 0 ? texts.places(only.schools, only.municipalities) : '';
    const small = only.smallSchools > 0 ? texts.smallSchools(only.smallSchools) : '';
    return <p className={styles.remark}>{[places, small].filter(Boolean).join(' ')}</p>;
  }
  return (
    <dl className={styles.sum}>
      {proposal.waves.map(({ wave, rows }) => (
        <div key={wave} className={styles.minus}>
          <dt>{texts.wave(wave)}</dt>
          <dd>{writeWhole(rows)}</dd>
        </div>
      ))}
    </dl>
  );
}

function AreaCounts({ proposal }: { readonly proposal: ImportProposal }) {
  const texts = dataTexts.import.counts;
  return (
    <dl className={styles.sum}>
      {proposal.areaCounts.map(({ level, areas, allEmpty }) => (
        <div key={level} className={styles.minus}>
          <dt>
            {texts.levels[level]}
            {allEmpty > 0 && `, ${texts.allEmpty(allEmpty)}`}
          </dt>
          <dd>{writeWhole(areas)}</dd>
        </div>
      ))}
    </dl>
  );
}
