import { textFieldTexts } from '../../shared/language/text-fields.ts';
import type { TextField } from '../../shared/model/text-field.ts';
import styles from './FieldPicker.module.css';

interface Props {
  readonly fields: readonly TextField[];
  readonly onPick: (field: TextField) => void;
}

/** What words may hold that follows the figures by itself. */
export function FieldPicker({ fields, onPick }: Props) {
  return (
    <details className={styles.fields}>
      <summary>{textFieldTexts.title}</summary>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <button type="button" onClick={() => onPick(field)}>
              <code>{`{${field}}`}</code> {textFieldTexts.fields[field]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
