import { dataTexts } from '../../../shared/language/data.ts';
import type { Certainty } from '../../../shared/model/dataset.ts';
import styles from './CertaintySign.module.css';

/** Three bars and a word: how sure we are of a column. */
export function CertaintySign({ certainty }: { readonly certainty: Certainty }) {
  const filled = { sure: 3, fairly: 2, unsure: 1 }[certainty];
  return (
    <span className={styles.sign}>
      <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden>
        {bars.map(({ x, y, height }, index) => {
          const on = index < filled;
          return (
            <rect
              key={x}
              x={x}
              y={y}
              width="5"
              height={height}
              rx="1"
              fill={on ? 'var(--ink-2)' : 'var(--surface)'}
              stroke={on ? 'var(--ink-2)' : 'var(--line-strong)'}
            />
          );
        })}
      </svg>
      {dataTexts.import.mapping.certainties[certainty]}
    </span>
  );
}

const bars = [
  { x: 0.5, y: 8.5, height: 3 },
  { x: 8.5, y: 4.5, height: 7 },
  { x: 16.5, y: 0.5, height: 11 },
] as const;
