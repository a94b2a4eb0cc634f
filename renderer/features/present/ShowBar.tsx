import {
  IconArrowsMaximize,
  IconChevronLeft,
  IconChevronRight,
  IconHelpCircle,
  IconLayoutGrid,
  IconMessageQuestion,
  IconPointer,
  IconPresentation,
  IconX,
} from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { presentTexts } from '../../../shared/language/present.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Wish } from './show-keys.ts';
import type { ShowRoom } from './use-show-room.ts';
import type { Slides } from './use-slides.ts';
import styles from './ShowBar.module.css';

interface Props {
  readonly room: ShowRoom;
  readonly slides: Slides;
  /** Out of the way while nobody moves the pointer; the keyboard always finds it. */
  readonly isResting: boolean;
}

/** What the keys do, for who has a mouse only: below the slide, on the black where there is any. */
export function ShowBar({ room, slides, isResting }: Props) {
  const { fulfil, telling, opened } = room;
  const { bar } = presentTexts;
  const isLaser = telling.show.pointer === 'laser';
  const act = (icon: TablerIcon, label: string, wish: Wish, isOn?: boolean) => (
    <button type="button" className={styles.action} aria-pressed={isOn} onClick={() => fulfil(wish)}>
      <Icon of={icon} />
      {label}
    </button>
  );
  return (
    <div role="group" aria-label={bar.label} className={styles.bar} data-resting={isResting || undefined}>
      <IconButton
        className={styles.turn}
        icon={IconChevronLeft}
        label={bar.previous}
        onClick={() => fulfil({ kind: 'step', by: -1 })}
      />
      <span className={styles.position}>{presentTexts.position(slides.index + 1, slides.count)}</span>
      <IconButton
        className={styles.turn}
        icon={IconChevronRight}
        label={bar.next}
        onClick={() => fulfil({ kind: 'step', by: 1 })}
      />
      {act(IconLayoutGrid, bar.overview, { kind: 'overview' })}
      {act(IconMessageQuestion, bar.ask, { kind: 'ask' }, opened === 'ask')}
      {act(IconPointer, bar.laser, { kind: 'pointer', pointer: isLaser ? 'arrow' : 'laser' }, isLaser)}
      {!telling.others.includes('presenter') && act(IconPresentation, bar.speaker, { kind: 'second-window' })}
      {act(IconArrowsMaximize, bar.fullScreen, { kind: 'full-screen' })}
      <IconButton
        className={styles.turn}
        icon={IconHelpCircle}
        label={bar.help}
        onClick={() => fulfil({ kind: 'help' })}
      />
      {act(IconX, bar.stop, { kind: 'leave' })}
    </div>
  );
}
