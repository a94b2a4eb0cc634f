import type { PointerEvent } from 'react';
import type { SlidePage } from '../../../shared/slides/document.ts';
import type { Telling } from './use-telling.ts';
import type { Slides } from './use-slides.ts';
import { StageSlide } from './StageSlide.tsx';
import styles from './Stage.module.css';

interface Props {
  readonly slides: Slides;
  readonly telling: Telling;
  /** Over the whole window, so that nothing else of it gives light; for the speaker only a word says so. */
  readonly covers: boolean;
  readonly onClick?: () => void;
}

/** The slide as large as fits on black, what lies over it, and the laser. */
export function Stage({ slides, telling, covers, onClick }: Props) {
  const { show, point, pointAt } = telling;
  const isLaser = show.pointer === 'laser';
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (!isLaser) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    pointAt({ x: (event.clientX - left) / width, y: (event.clientY - top) / height });
  };
  return (
    <div className={styles.stage} data-pointer={show.pointer}>
      <div
        lang="nl"
        className={styles.frame}
        onPointerMove={follow}
        onPointerLeave={() => isLaser && pointAt(null)}
        onClick={isLaser ? undefined : onClick}
      >
        {drawnPages(slides).map(({ key, page, isShown }) => (
          <StageSlide key={key} page={page} isShown={isShown} houseStyle={slides.document.houseStyle} />
        ))}
        {isLaser && point && (
          <span
            className={styles.laser}
            style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }}
            aria-hidden
          />
        )}
      </div>
      {covers && show.cover && <div className={styles.cover} data-cover={show.cover} />}
    </div>
  );
}

interface Drawn {
  readonly key: string;
  readonly page: SlidePage;
  readonly isShown: boolean;
}

/** The slide that is shown, and out of sight the one after it; a live question lies over the slide it was asked on. */
function drawnPages({ document, page, index, isLive }: Slides): readonly Drawn[] {
  if (isLive) return [{ key: `live ${index}`, page, isShown: true }];
  return [index, index + 1].flatMap((at) => {
    const drawn = document.pages[at];
    return drawn ? [{ key: String(at), page: drawn, isShown: at === index }] : [];
  });
}
