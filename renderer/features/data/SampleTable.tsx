import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './SampleTable.module.css';

/** How values are read. Shuffled per column by the host: no row is a pupil. */
export function SampleTable({ proposal }: { readonly proposal: ImportProposal }) {
  const texts = dataTexts.import.sample;
  if (proposal.sampleRows.length === 0 || proposal.sampleColumns.length === 0) return null;
  return (
    <Sheet className={styles.sheet}>
      <div className={styles.head}>
        <h2 id="sample-title">{texts.title}</h2>
        <span>{texts.note}</span>
      </div>
      <table className={styles.table} aria-labelledby="sample-title">
        <thead>
          <tr>
            {proposal.sampleColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {proposal.sampleRows.map((row, index) => (
            // Rows are columns shuffled apart: they have no identity but their place.
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={proposal.sampleColumns[column] ?? column}>
                  <span className={styles.code}>{cell.code}</span>
                  {cell.label !== cell.code && cell.label}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
