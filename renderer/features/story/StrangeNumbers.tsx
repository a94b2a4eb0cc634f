import { plainText } from '../../../shared/charts/annotations/rich-text.ts';
import { strangePercents } from '../../../shared/charts/fields/typed-percents.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import type { Slide } from '../../../shared/model/story.ts';
import styles from './SlideNotes.module.css';

interface Props {
  readonly slide: Extract<Slide, { kind: 'chart' | 'charts' }>;
  readonly specs: readonly ChartSpec[];
  /** Those whose figure has not changed: of the others that is told already. */
  readonly notes: readonly Annotation[];
}

/** Percentages that somebody typed and that are not in the chart: mistyped, or of before. */
export function StrangeNumbers({ slide, specs, notes }: Props) {
  const texts = noteCanvasTexts;
  if (specs.length === 0) return null;
  const { headline, interpretation } = slide.kind === 'chart' ? slide.chart : slide;
  const told = [
    { where: texts.inMessage, text: headline },
    { where: texts.inInterpretation, text: interpretation },
    ...notes.map(({ text }) => ({ where: texts.inNote(plainText(text)), text })),
  ].flatMap(({ where, text }) => {
    const strange = strangePercents(text, specs);
    return strange.length === 0 ? [] : [texts.strange(where, strange)];
  });
  return (
    <div role="status" className={styles.status}>
      {told.length > 0 && (
        <section className={styles.check}>
          <h2>{texts.strangeTitle}</h2>
          {told.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </section>
      )}
    </div>
  );
}
