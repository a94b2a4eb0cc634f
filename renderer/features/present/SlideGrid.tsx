import { presentTexts } from '../../../shared/language/present.ts';
import { SlideDrawing } from '../../../shared/drawing/slide/SlideDrawing.tsx';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './SlideGrid.module.css';

interface Props {
  readonly document: SlideDocument;
  /** Counts from 0. */
  readonly current: number;
  readonly onGo: (page: number) => void;
  readonly onClose: () => void;
}

/** All slides at once, to go to one of them. */
export function SlideGrid({ document, current, onGo, onClose }: Props) {
  return (
    <Dialog open title={presentTexts.bar.overview} size={1400} onClose={onClose}>
      <ol className={styles.grid}>
        {document.pages.map((page, index) => (
          <li key={index} className={styles.slide} data-current={index === current || undefined}>
            <div className={styles.picture} aria-hidden>
              <SlideDrawing page={page} houseStyle={document.houseStyle} label="" />
            </div>
            {/* Its ground is the whole slide. */}
            <button
              type="button"
              lang="nl"
              aria-current={index === current || undefined}
              data-autofocus={index === current || undefined}
              onClick={() => onGo(index)}
            >
              {index + 1}. {page.title}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
