import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useState, type RefObject } from 'react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { rankingLayout } from '../../../shared/drawing/ranking/ranking-height.ts';
import { currentLanguage } from '../../../shared/language/current.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './MoreBelow.module.css';

interface Props {
  readonly spec: ChartSpec;
  /** Of the whole chart. */
  readonly height: number;
  /** Pixels of its axis, which stays in sight and has room beside it for words. */
  readonly axis: number;
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** Where a chart goes on below what is seen: it fades out there, and beside the axis stands how much is to come. */
export function MoreBelow({ spec, height, axis, stage }: Props) {
  const hidden = useHiddenBelow(stage, height);
  if (hidden === 0) return null;
  const rows = rowsIn(spec, height, hidden);
  return (
    <div
      className={styles.edge}
      style={{ height: axis, marginTop: -axis }}
      lang={currentLanguage()}
      aria-hidden
    >
      <div className={styles.fade} />
      {axis > 0 && (
        <p className={styles.words}>
          <Icon of={IconArrowDown} size={16} />
          {rows === null ? exploreTexts.moreBelow : exploreTexts.rowsBelow(rows)}
        </p>
      )}
    </div>
  );
}

/** Rows of a ranking that are not seen, or half at most; null for what has no rows of one height. */
function rowsIn(spec: ChartSpec, height: number, hidden: number): number | null {
  if (spec.kind !== 'ranking') return null;
  const high = (height - rankingLayout.head - rankingLayout.axis) / Math.max(1, spec.rows.length);
  return Math.max(1, Math.round(hidden / high));
}

/** Less than this is no row, only the air under the last one. */
const air = 8;

/** Pixels of the chart below what is seen, in steps: not every pixel of a scroll is news. */
function useHiddenBelow(stage: RefObject<HTMLDivElement | null>, height: number): number {
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    const look = () => {
      const below = element.scrollHeight - element.clientHeight - element.scrollTop;
      setHidden(below < air ? 0 : air * Math.round(below / air));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [stage, height]);
  return hidden;
}
