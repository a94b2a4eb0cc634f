import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Tag.module.css';

/** A short remark in a coloured ground; the words carry the meaning. */
export function Tag(props: {
  readonly tone?: 'quiet' | 'attention' | 'done' | 'error' | 'accent';
  readonly icon?: TablerIcon;
  readonly children: ReactNode;
}) {
  return (
    <span className={[styles.tag, styles[props.tone ?? 'quiet']].join(' ')}>
      {props.icon && <Icon of={props.icon} size={16} />}
      {props.children}
    </span>
  );
}
