import type { TablerIcon } from '@tabler/icons-react';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';

interface Look {
  /** 'primary' for the one thing to do here; 'quiet' for a link that acts. */
  readonly variant?: 'primary' | 'default' | 'quiet';
  /** 32 instead of 40 high: in bars, cards and tables. */
  readonly compact?: boolean;
  readonly icon?: TablerIcon;
  readonly children: ReactNode;
}

type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & { readonly ref?: Ref<HTMLButtonElement> };

export function Button({ variant, compact, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={looks(variant, compact, className)}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

type LinkProps = Look & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'>;

/** Looks like a button, goes somewhere: pages are `#/…` addresses. */
export function ButtonLink({ variant, compact, icon, className, children, ...rest }: LinkProps) {
  return (
    <a {...rest} className={looks(variant, compact, className)}>
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> & {
  /** Read aloud, and shown under the pointer. */
  readonly label: string;
  readonly icon: TablerIcon;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** Only for close, undo, more, move and the theme: everything else carries words. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={[styles.round, className].join(' ')}
    >
      <Icon of={icon} size={20} />
    </button>
  );
}

function looks(
  variant: Look['variant'],
  compact: boolean | undefined,
  className: string | undefined,
): string {
  return [styles.button, styles[variant ?? 'default'], compact ? styles.compact : '', className ?? '']
    .filter(Boolean)
    .join(' ');
}
