import { presentTexts } from '../../../shared/language/present.ts';
import { SlideDrawing } from '../../../shared/drawing/slide/SlideDrawing.tsx';
import type { Slides } from './use-slides.ts';
import styles from './NextSlide.module.css';

/** What comes next, small. */
export function NextSlide({ slides: { next, document } }: { readonly slides: Slides }) {
  const texts = presentTexts.speaker;
  return (
    <section aria-labelledby="hierna">
      <h2 id="hierna">{texts.next}</h2>
      {next ? (
        <div className={styles.slide} lang="nl">
          <SlideDrawing page={next} houseStyle={document.houseStyle} label={next.title} />
        </div>
      ) : (
        <p className={styles.last}>{texts.last}</p>
      )}
    </section>
  );
}
