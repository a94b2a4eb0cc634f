import type { TablerIcon } from '@tabler/icons-react';
import { Icon } from './Icon.tsx';
import styles from './Switch.module.css';

/** A few choices side by side, one of them on: Ranglijst | Trend | Groepen. */
export function Switch<Value extends string>(props: {
  /** What is chosen here, for screen readers: "Soort grafiek". */
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly icon?: TablerIcon;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <div role="group" aria-label={props.label} className={styles.track}>
      {props.options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === props.value}
          className={styles.option}
          onClick={() => props.onChange(option.value)}
        >
          {option.icon && <Icon of={option.icon} />}
          {/* The hidden bold twin keeps the width still when the choice moves. */}
          <span className={styles.label} data-text={option.label}>
            {option.label}
          </span>
        </button>
      ))}
    </div>
  );
}
