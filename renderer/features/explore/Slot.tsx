import { Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import styles from './Slot.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** On a line with other words, its label only for who hears it. */
  readonly isInline?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** One blank of the question sentence: its value reads on, a click opens what else it could be. */
export function Slot({ label, value, isInline = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      radius={10}
      shadow="none"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={isInline ? `${styles.slot ?? ''} ${styles.inline ?? ''}` : styles.slot}
          onClick={() => setOpen(!open)}
        >
          <small className={isInline ? 'visually-hidden' : undefined}>{label}</small>
          <b>
            <span title={value}>{value}</span>
            <IconChevronDown size={16} stroke={1.75} aria-hidden />
          </b>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={label}>
        {/* Made only when it is looked at: a question bar is drawn at each change, its lists are long. */}
        {open && children(close)}
      </Popover.Dropdown>
    </Popover>
  );
}
