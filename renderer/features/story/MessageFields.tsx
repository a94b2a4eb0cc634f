import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide } from '../../../shared/model/story.ts';
import styles from './MessageFields.module.css';
import { ReadingChoice } from './ReadingChoice.tsx';

type TitleSlide = Extract<Slide, { kind: 'title' }>;
type ChartSlide = Extract<Slide, { kind: 'chart' }>;
interface Props<Kind extends Slide> {
  readonly slide: Kind;
  readonly onWrite: (slide: Slide, about: string) => void;
}

/** Title and subtitle of a title slide. */
export function TitleFields({ slide, onWrite }: Props<TitleSlide>) {
  return (
    <div className={styles.pair}>
      <label>
        <span>
          <b>{storyTexts.headline}</b>
        </span>
        <textarea
          rows={3}
          maxLength={300}
          value={slide.headline}
          onChange={(event) => onWrite({ ...slide, headline: event.target.value }, 'headline')}
        />
      </label>
      <label>
        <span>
          <b>{storyTexts.subtitle}</b>
        </span>
        <textarea
          rows={3}
          maxLength={600}
          value={slide.subtitle}
          onChange={(event) => onWrite({ ...slide, subtitle: event.target.value }, 'subtitle')}
        />
      </label>
    </div>
  );
}

/** The message (headline), what it means here, and the word before the subtitle. */
export function ChartFields({ slide, onWrite }: Props<ChartSlide>) {
  const { chart } = slide;
  const writeChart = (change: Partial<ChartSlide['chart']>, about: string) =>
    onWrite({ ...slide, chart: { ...chart, ...change } }, about);
  return (
    <>
      <div className={styles.pair}>
        <label>
          <span>
            <b>{storyTexts.message}</b> <small>{storyTexts.words(countWords(chart.headline))}</small>
          </span>
          <textarea
            rows={3}
            maxLength={300}
            placeholder={storyTexts.messageFallback}
            value={chart.headline}
            onChange={(event) =>
              writeChart({ headline: event.target.value.replaceAll('\n', ' ') }, 'headline')
            }
          />
        </label>
        <label>
          <span>
            <b>{storyTexts.interpretation}</b> <small>{storyTexts.interpretationHint}</small>
          </span>
          <textarea
            rows={3}
            maxLength={2000}
            value={chart.interpretation}
            onChange={(event) => writeChart({ interpretation: event.target.value }, 'interpretation')}
          />
        </label>
      </div>
      <ReadingChoice chart={chart} onWrite={writeChart} />
      <label className={styles.section}>
        <b>{storyTexts.section}</b>
        <input
          type="text"
          maxLength={60}
          value={slide.section}
          onChange={(event) => onWrite({ ...slide, section: event.target.value }, 'section')}
        />
        <small>{storyTexts.sectionHint}</small>
      </label>
    </>
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
