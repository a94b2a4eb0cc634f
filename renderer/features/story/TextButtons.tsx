import { IconPlus } from '@tabler/icons-react';
import { Icon } from '../../ui/Icon.tsx';
import styles from './TextButtons.module.css';

interface Props {
  readonly label: string;
  /** What is told, so always Dutch. */
  readonly texts: readonly string[];
  /** How one with fields reads with the figures of today; left out: none has any. */
  readonly read?: (text: string) => string;
  readonly onChoose: (text: string) => void;
}

/** Ready sentences; choosing one puts it in the field above. */
export function TextButtons({ label, texts, read = (text) => text, onChoose }: Props) {
  if (texts.length === 0) return null;
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <span aria-hidden>{label}</span>
      {texts.map((text) => (
        <button key={text} type="button" onClick={() => onChoose(text)}>
          <Icon of={IconPlus} size={16} />
          <span lang="nl">{read(text)}</span>
        </button>
      ))}
    </div>
  );
}
