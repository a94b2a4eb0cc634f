import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { localIso } from '../../../shared/base/dutch-dates.ts';
import { writeMoment } from '../../../shared/language/writing.ts';
import { dataTexts } from '../../../shared/language/data.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import type { RegisterSummary } from '../../../shared/model/register.ts';
import { Breakable } from '../../ui/Breakable.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './DatasetTable.module.css';
import { WarningList } from './WarningList.tsx';

/** School lists and populations, the newest first: it is the newest that speaks. */
export function RegisterTable(props: {
  readonly registers: readonly RegisterSummary[];
  readonly onRemove: (register: RegisterSummary) => void;
}) {
  const texts = registerTexts.page;
  const { columns } = dataTexts.list;
  const [warned, setWarned] = useState<RegisterSummary | null>(null);
  return (
    <section>
      <h2 className={styles.title}>{texts.title}</h2>
      <Sheet className={styles.sheet}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.amount}</th>
              <th scope="col">{texts.years}</th>
              <th scope="col">{texts.use}</th>
              <th scope="col">{columns.file}</th>
              <th scope="col">
                <VisuallyHidden>{columns.actions}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {props.registers.toReversed().map((register) => (
              <RegisterRow
                key={register.deliveryId}
                register={register}
                onWarnings={() => setWarned(register)}
                onRemove={() => props.onRemove(register)}
              />
            ))}
          </tbody>
        </table>
      </Sheet>
      <Dialog
        title={warned ? texts.warningsTitle(warned.fileName) : ''}
        open={warned !== null}
        onClose={() => setWarned(null)}
        size={640}
      >
        {warned && <WarningList warnings={warned.warnings} />}
      </Dialog>
    </section>
  );
}

function RegisterRow(props: {
  readonly register: RegisterSummary;
  readonly onWarnings: () => void;
  readonly onRemove: () => void;
}) {
  const { kind, places, years, fileName, importedAt, warnings } = props.register;
  const texts = dataTexts.list;
  const [now] = useState(() => localIso(new Date()));
  return (
    <tr>
      <th scope="row">{registerTexts.names[kind]}</th>
      <td className={styles.amount}>{registerTexts.places(kind, places)}</td>
      <td className={styles.amount}>{registerTexts.writeYears(years) || registerTexts.nothing}</td>
      <td>{registerTexts.page.uses[kind]}</td>
      <td className={styles.code}>
        <Breakable>{fileName}</Breakable>
        <span className={styles.when}>{texts.importedAt(writeMoment(importedAt, now))}</span>
        {warnings.length > 0 && (
          <button type="button" className={styles.warnings} onClick={props.onWarnings}>
            <Icon of={IconAlertTriangle} size={16} />
            {texts.warnings(warnings.length)}
          </button>
        )}
      </td>
      <td className={styles.action}>
        <Button variant="quiet" compact onClick={props.onRemove}>
          {texts.remove}
          <VisuallyHidden>{texts.removeWhich(fileName)}</VisuallyHidden>
        </Button>
      </td>
    </tr>
  );
}
