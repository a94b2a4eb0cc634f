import {
  IconAlertTriangle,
  IconCircleCheck,
  IconExclamationCircle,
  IconEyeOff,
  IconFolder,
  IconLoader2,
  IconSearch,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { stateTexts } from '../../shared/language/states.ts';
import { Icon } from './Icon.tsx';
import styles from './StateCard.module.css';

export type StateKind = keyof typeof stateTexts.kinds;

/** Says what there is instead of the content, what was kept, and what to do: never an empty screen. */
export function StateCard(props: {
  readonly kind: StateKind;
  /** Instead of the word of the kind: "Fout in het bestand". */
  readonly word?: string;
  readonly title: string;
  /** What was found or kept: sentences, facts, a progress bar. */
  readonly children?: ReactNode;
  /** Buttons: the first one primary. */
  readonly actions?: ReactNode;
  /** Without border and ground, inside a sheet. */
  readonly bare?: boolean;
}) {
  const role = props.kind === 'error' ? 'alert' : undefined;
  return (
    <section className={[styles.card, props.bare ? styles.bare : ''].join(' ')} role={role}>
      <p className={[styles.kind, styles[props.kind]].join(' ')}>
        <Icon
          of={icons[props.kind]}
          size={20}
          className={props.kind === 'busy' ? styles.turning : undefined}
        />
        {props.word ?? stateTexts.kinds[props.kind]}
      </p>
      <h2>{props.title}</h2>
      {props.children !== undefined && <div className={styles.body}>{props.children}</div>}
      {props.actions !== undefined && props.actions !== null && (
        <div className={styles.actions}>{props.actions}</div>
      )}
    </section>
  );
}

const icons = {
  empty: IconFolder,
  nothing: IconSearch,
  busy: IconLoader2,
  hidden: IconEyeOff,
  attention: IconAlertTriangle,
  error: IconExclamationCircle,
  done: IconCircleCheck,
} as const;
