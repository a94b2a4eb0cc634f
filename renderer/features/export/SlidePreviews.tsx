import { exportTexts } from '../../../shared/language/export.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { SlidePreview } from './SlidePreview.tsx';
import styles from './SlidePreviews.module.css';

/** Every slide as it will be, small, with its title under it. */
export function SlidePreviews({ document }: { readonly document: SlideDocument | null }) {
  if (!document) return <p className={styles.wait}>{exportTexts.drawing}</p>;
  return (
    <ol className={styles.previews}>
      {document.pages.map((page, index) => (
        <li key={`${page.slideId} ${index}`}>
          <SlidePreview document={document} index={index} />
          <p>
            {index + 1}. <span lang="nl">{page.title}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
