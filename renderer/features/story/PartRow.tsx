import { IconArrowDown, IconArrowUp, IconReplace, IconTrash } from '@tabler/icons-react';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import type { SlideBlock } from '../../../shared/model/story.ts';
import { IconButton } from '../../ui/Button.tsx';
import { kindOfPart } from './edit-parts.ts';
import styles from './PartFields.module.css';
import { PartWords } from './PartWords.tsx';

interface Props {
  readonly part: SlideBlock;
  /** From 1. */
  readonly position: number;
  readonly count: number;
  readonly onWrite: (part: SlideBlock) => void;
  /** To the 0-based place. */
  readonly onMove: (to: number) => void;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** One part: what it is, its words, and what can be done with it. */
export function PartRow({ part, position, count, onWrite, onMove, onReplace, onRemove }: Props) {
  const texts = storyPartTexts;
  const name = texts.part(position, texts.kinds[kindOfPart(part)]);
  return (
    <li>
      <div className={styles.part} role="group" aria-label={name}>
        <div className={styles.bar}>
          <b>{name}</b>
          <IconButton
            icon={IconArrowUp}
            label={texts.earlier(position)}
            disabled={position === 1}
            onClick={() => onMove(position - 2)}
          />
          <IconButton
            icon={IconArrowDown}
            label={texts.later(position)}
            disabled={position === count}
            onClick={() => onMove(position)}
          />
          <IconButton icon={IconReplace} label={texts.replace(position)} onClick={onReplace} />
          <IconButton
            icon={IconTrash}
            label={count === 1 ? texts.lastStays : texts.remove(position)}
            disabled={count === 1}
            onClick={onRemove}
          />
        </div>
        <PartWords part={part} position={position} onWrite={onWrite} />
      </div>
    </li>
  );
}
