import { IconChevronDown, IconChevronRight, IconCopy } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { readingTexts } from '../../../shared/language/reading-aids.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { copyFiguresInWords, type Told } from './take-along.ts';
import styles from './InWords.module.css';

interface Props {
  readonly words: string;
  /** Which figures they tell. */
  readonly told: Told;
}

/** What the chart says, in words for everyone: the same text that screen readers and pictures have. */
export function InWords({ words, told }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.inWords}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon of={isOpen ? IconChevronDown : IconChevronRight} />
        {readingTexts.inWords}
      </button>
      <div id={id} hidden={!isOpen} className={styles.body}>
        <p lang="nl">{words}</p>
        <Button compact variant="quiet" icon={IconCopy} onClick={() => void copyFiguresInWords(words, told)}>
          {readingTexts.copyInWords}
        </Button>
      </div>
    </div>
  );
}
