import { IconAlertTriangle } from '@tabler/icons-react';
import { memo, useState, type ReactNode } from 'react';
import { SlideDrawing } from '../../../shared/drawing/slide/SlideDrawing.tsx';
import { storyMenuTexts } from '../../../shared/language/story-menu.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { SlidePage } from '../../../shared/slides/document.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './SlideRow.module.css';

interface Props {
  readonly name: string;
  readonly page: SlidePage | null;
  readonly houseStyle: HouseStyle | null;
  /** A note on it was written for another figure. */
  readonly needsCheck: boolean;
  readonly isChosen: boolean;
  /** While another slide is dragged: on which side of this one it would land. */
  readonly dropSide: 'before' | 'after' | null;
  readonly onChoose: () => void;
  readonly onDrag: (isOn: boolean) => void;
  readonly onDrop: () => void;
  /** So many places on, or back, by keys. */
  readonly onStep: (by: 1 | -1) => void;
  /** What can be done with it; shown for the chosen one. */
  readonly children: ReactNode;
}

/** A small picture of the slide and its headline. */
export function SlideRow(props: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <li
      className={styles.row}
      data-chosen={props.isChosen || undefined}
      data-drop={(isOver && props.dropSide) || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        // Firefox drags nothing that carries nothing.
        event.dataTransfer.setData('text/plain', props.name);
        props.onDrag(true);
      }}
      onDragEnd={() => props.onDrag(false)}
      onDragOver={(event) => {
        if (props.dropSide === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onDrop();
      }}
    >
      <button
        type="button"
        className={styles.choose}
        aria-current={props.isChosen || undefined}
        onClick={props.onChoose}
        title={storyMenuTexts.moveKeys}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={(event) => {
          const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
          if (by === null || !event.altKey) return;
          event.preventDefault();
          props.onStep(by);
        }}
      >
        <span className={styles.picture} aria-hidden lang="nl">
          {props.page && props.houseStyle && <Thumbnail page={props.page} houseStyle={props.houseStyle} />}
        </span>
        <span>
          <span lang="nl">{props.name}</span>
          {props.needsCheck && (
            <span className={styles.check}>
              <Icon of={IconAlertTriangle} size={16} />
              <VisuallyHidden>{storyTexts.checkNote}</VisuallyHidden>
            </span>
          )}
        </span>
      </button>
      {props.isChosen && <div className={styles.acts}>{props.children}</div>}
    </li>
  );
}

interface ThumbnailProps {
  readonly page: SlidePage;
  readonly houseStyle: HouseStyle;
}

/** Charts are dear to draw: only anew when the page itself is new. */
const Thumbnail = memo(function Thumbnail({ page, houseStyle }: ThumbnailProps) {
  return <SlideDrawing page={page} houseStyle={houseStyle} label="" />;
});
