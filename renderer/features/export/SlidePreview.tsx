import { SlideDrawing } from '../../../shared/drawing/slide/SlideDrawing.tsx';
import { exportTexts } from '../../../shared/language/export.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import styles from './SlidePreview.module.css';

interface Props {
  readonly document: SlideDocument;
  /** From 0; a document without that page leaves the paper empty. */
  readonly index: number;
}

/** One slide as it will be, small. */
export function SlidePreview({ document, index }: Props) {
  const page = document.pages[index];
  return (
    <div className={styles.frame} lang="nl">
      {page && (
        <SlideDrawing
          page={page}
          houseStyle={document.houseStyle}
          label={exportTexts.previewName(index + 1, page.title)}
        />
      )}
    </div>
  );
}
