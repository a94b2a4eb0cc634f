import { storyTexts } from '../../../shared/language/story.ts';
import type { AnnotatedChart } from '../../../shared/model/story.ts';
import styles from './MessageFields.module.css';

interface Props {
  readonly chart: AnnotatedChart;
  readonly onWrite: (change: Pick<AnnotatedChart, 'reading'>, about: string) => void;
}

/** Whether the figures answer beside the chart what listeners ask; what people write themselves takes its place. */
export function ReadingChoice({ chart, onWrite }: Props) {
  if (!answering.includes(chart.request.kind)) return null;
  const isWritten = chart.interpretation.trim() !== '';
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={chart.reading === true}
        onChange={({ target }) => onWrite({ reading: target.checked ? true : undefined }, 'reading')}
      />
      <span>
        {storyTexts.reading} <small>{isWritten ? storyTexts.readingGivesWay : storyTexts.readingHint}</small>
      </span>
    </label>
  );
}

/** Charts that have something to answer. */
const answering: readonly AnnotatedChart['request']['kind'][] = ['trend', 'bars'];
