import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { localIso } from '../../../shared/base/dutch-dates.ts';
import { writeMoment } from '../../../shared/language/writing.ts';
import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import type { DatasetSummary } from '../../../shared/model/dataset.ts';
import { Breakable } from '../../ui/Breakable.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './DatasetTable.module.css';
import { ReplacedBy } from './ReplacedBy.tsx';
import { WarningList } from './WarningList.tsx';

/** One row per wave, newest first. An import is undone as a whole, so its button stands at its first wave. */
export function DatasetTable(props: {
  readonly datasets: readonly DatasetSummary[];
  readonly onRemove: (dataset: DatasetSummary) => void;
}) {
  const texts = dataTexts.list;
  const { columns } = texts;
  const [warned, setWarned] = useState<DatasetSummary | null>(null);
  const rows = newestFirst(props.datasets);
  return (
    <Sheet className={styles.sheet}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.wave}</th>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.rows}</th>
            <th scope="col" className={styles.number}>
              {columns.schools}
            </th>
            <th scope="col" className={styles.number}>
              {columns.municipalities}
            </th>
            <th scope="col" className={styles.number}>
              {columns.indicators}
            </th>
            <th scope="col">{columns.weight}</th>
            <th scope="col">{columns.file}</th>
            <th scope="col">
              <VisuallyHidden>{columns.actions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((dataset, index) => (
            <DatasetRow
              key={dataset.datasetId}
              dataset={dataset}
              firstOfDelivery={
                rows.findIndex(({ deliveryId }) => deliveryId === dataset.deliveryId) === index
              }
              onWarnings={() => setWarned(dataset)}
              onRemove={() => props.onRemove(dataset)}
            />
          ))}
        </tbody>
      </table>
      <Dialog
        title={warned ? texts.warningsTitle(warned.title, warned.wave) : ''}
        open={warned !== null}
        onClose={() => setWarned(null)}
        size={640}
      >
        {warned && <WarningList warnings={warned.warnings} />}
      </Dialog>
    </Sheet>
  );
}

function DatasetRow(props: {
  readonly dataset: DatasetSummary;
  readonly firstOfDelivery: boolean;
  readonly onWarnings: () => void;
  readonly onRemove: () => void;
}) {
  const texts = dataTexts.list;
  const { dataset } = props;
  const [now] = useState(() => localIso(new Date()));
  const microdata = dataset.kind === 'microdata';
  return (
    <tr>
      <th scope="row">{dataset.wave}</th>
      <td>{dataset.title}</td>
      <td className={styles.amount}>{microdata ? texts.pupils(dataset.rows) : texts.areas(dataset.rows)}</td>
      <td className={styles.number}>{writeCount(dataset.schools)}</td>
      <td className={styles.number}>{writeCount(dataset.municipalities)}</td>
      <td className={styles.number}>{writeCount(dataset.indicators)}</td>
      <td className={styles.code}>
        <Breakable>{dataset.weightColumn ?? (microdata ? texts.unweighted : texts.published)}</Breakable>
      </td>
      <td className={styles.code}>
        <Breakable>{dataset.fileName}</Breakable>
        <span className={styles.when}>{texts.importedAt(writeMoment(dataset.importedAt, now))}</span>
        <ReplacedBy dataset={dataset} />
        {dataset.warnings.length > 0 && (
          <button type="button" className={styles.warnings} onClick={props.onWarnings}>
            <Icon of={IconAlertTriangle} size={16} />
            {texts.warnings(dataset.warnings.length)}
          </button>
        )}
      </td>
      <td className={styles.action}>
        {props.firstOfDelivery && (
          <Button variant="quiet" compact onClick={props.onRemove}>
            {texts.remove}
            <VisuallyHidden>{texts.removeWhich(dataset.fileName)}</VisuallyHidden>
          </Button>
        )}
      </td>
    </tr>
  );
}

function writeCount(count: number): string {
  return count > 0 ? writeWhole(count) : dataTexts.list.none;
}

/** Of one year the monitor itself, then what others published beside it. */
function newestFirst(datasets: readonly DatasetSummary[]): readonly DatasetSummary[] {
  const isPublished = ({ kind }: DatasetSummary) => Number(kind === 'aggregate');
  return datasets.toSorted(
    (a, b) => b.wave - a.wave || isPublished(a) - isPublished(b) || b.datasetId - a.datasetId,
  );
}
