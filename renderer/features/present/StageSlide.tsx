import { memo } from 'react';
import { SlideDrawing } from '../../../shared/drawing/slide/SlideDrawing.tsx';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { SlidePage } from '../../../shared/slides/document.ts';
import { slideInWords } from './slide-in-words.ts';
import styles from './Stage.module.css';

interface Props {
  readonly page: SlidePage;
  readonly houseStyle: HouseStyle;
  /** False: drawn ahead, so that it is there at once when its turn comes. */
  readonly isShown: boolean;
}

/** One slide of the stage; what moves over it does not draw it again. */
export const StageSlide = memo(function StageSlide({ page, houseStyle, isShown }: Props) {
  return (
    <div className={styles.slide} data-shown={isShown || undefined} aria-hidden={!isShown}>
      <SlideDrawing page={page} houseStyle={houseStyle} label={isShown ? slideInWords(page) : ''} />
    </div>
  );
});
