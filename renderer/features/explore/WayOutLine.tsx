import type { ComponentProps, ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import styles from './WayOutLine.module.css';

/** Above a chart: what of it is otherwise than was asked, and the ways on as its children. */
export function WayOutLine(props: {
  readonly icon: ComponentProps<typeof Icon>['of'];
  readonly words: ReactNode;
  /** Comes with an answer, so a screen reader tells it. */
  readonly isNews?: boolean;
  readonly children: ReactNode;
}) {
  const { icon, words, isNews = false, children } = props;
  return (
    <div className={styles.line} role={isNews ? 'status' : undefined}>
      <Icon of={icon} size={20} />
      <p>{words}</p>
      <div className={styles.ways}>{children}</div>
    </div>
  );
}
