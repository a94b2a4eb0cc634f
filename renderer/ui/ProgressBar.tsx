import styles from './ProgressBar.module.css';

/** How far work is. `total` 0 where that is not known: the bar then only says that something is going on. */
export function ProgressBar(props: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) {
  const known = props.total > 0;
  const percent = known ? Math.min(100, Math.round((props.done / props.total) * 100)) : undefined;
  return (
    <div
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={styles.track}
    >
      <div
        className={known ? styles.done : styles.unknown}
        style={known ? { width: `${percent ?? 0}%` } : undefined}
      />
    </div>
  );
}
