import { exploreTexts } from '../../../shared/language/explore.ts';
import { door } from '../../api/door.ts';
import { useProgress } from '../../api/use-progress.ts';
import { useIsLong } from '../../ui/use-is-long.ts';
import { WorkCard } from '../../ui/WorkCard.tsx';
import styles from './ChartWait.module.css';

interface Props {
  readonly operationId: string;
  /** The chart of the question before stays below. */
  readonly isOverChart: boolean;
}

/** A chart that is not there yet: in words, and when it lasts with how far it is and the way to stop. */
export function ChartWait({ operationId, isOverChart }: Props) {
  const isLong = useIsLong();
  const place = isOverChart ? styles.over : styles.alone;
  const words = isOverChart ? exploreTexts.stillPrevious : exploreTexts.loading;
  if (!isLong) return <p className={`${place ?? ''} ${styles.words ?? ''}`}>{words}</p>;
  return (
    <div className={place} role="status">
      <LongWait
        operationId={operationId}
        kept={isOverChart ? exploreTexts.stillPrevious : exploreTexts.questionStays}
      />
    </div>
  );
}

function LongWait({ operationId, kept }: { readonly operationId: string; readonly kept: string }) {
  const progress = useProgress(operationId);
  return (
    <WorkCard
      title={progress?.phase ?? exploreTexts.loading}
      progress={progress}
      kept={kept}
      onStop={() => void door.cancel(operationId)}
    />
  );
}
