import { IconHelpHexagon } from '@tabler/icons-react';
import { dataTexts } from '../../../shared/language/data.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { CertaintySign } from './CertaintySign.tsx';
import styles from './MappingTable.module.css';
import { listMappingRows } from './mapping-rows.ts';
import type { MappingRow, MappingRowId } from './mapping-rows.ts';

/** What we think each column is, how we know, how sure we are; every line can be changed. */
export function MappingTable(props: {
  readonly proposal: ImportProposal;
  readonly onEdit: (row: MappingRowId) => void;
  /** The line waits for an answer above. */
  readonly onAnswer: () => void;
}) {
  const texts = dataTexts.import.mapping;
  return (
    <Sheet className={styles.sheet}>
      <table className={styles.table} aria-label={texts.title}>
        <thead>
          <tr>
            <th scope="col" className={styles.what}>
              {texts.what}
            </th>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.evidence}</th>
            <th scope="col" className={styles.certainty}>
              {texts.certainty}
            </th>
            <th scope="col" className={styles.action}>
              <VisuallyHidden>{texts.action}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {listMappingRows(props.proposal).map((row) => (
            <Row
              key={row.id}
              row={row}
              onEdit={row.certainty === 'question' ? props.onAnswer : () => props.onEdit(row.id)}
            />
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function Row({ row, onEdit }: { readonly row: MappingRow; readonly onEdit: () => void }) {
  const texts = dataTexts.import.mapping;
  const question = row.certainty === 'question';
  return (
    <tr className={question ? styles.question : undefined}>
      <th scope="row">{row.what}</th>
      <td className={row.found ? undefined : styles.absent} title={row.column}>
        {row.column}
      </td>
      <td className={styles.evidence} title={row.evidence}>
        {row.evidence}
      </td>
      <td>
        {row.certainty === 'question' && (
          <span className={styles.asks}>
            <Icon of={IconHelpHexagon} size={20} />
            {texts.question}
          </span>
        )}
        {row.certainty && row.certainty !== 'question' && <CertaintySign certainty={row.certainty} />}
      </td>
      <td className={styles.action}>
        <Button variant="quiet" className={styles.change} onClick={onEdit}>
          {question || !row.found ? texts.choose : texts.change}
          <VisuallyHidden> {row.what}</VisuallyHidden>
        </Button>
      </td>
    </tr>
  );
}
