import { Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { OptionList } from '../../ui/OptionList.tsx';
import type { LiveChoices } from './live-choices.ts';
import styles from './LivePanel.module.css';

interface Props {
  readonly label: string;
  readonly choices: LiveChoices;
  /** Placeholder of the search field; left out: no search. */
  readonly search?: string;
  /** Of the words to choose from, where they are told. */
  readonly lang?: string;
  readonly onChoose: (id: string) => void;
}

/** One part of the question from the room: what it is, and a click away what else it could be. */
export function LiveField({ label, choices, search, lang, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      width={320}
      trapFocus
      returnFocus
      radius={10}
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button type="button" className={styles.field} onClick={() => setOpen(!isOpen)}>
          <small>{label}</small>
          <b lang={lang}>{choices.value}</b>
          <Icon of={IconChevronDown} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={label}>
        {isOpen && (
          <OptionList
            label={label}
            sections={choices.sections}
            {...(search === undefined ? {} : { search })}
            onChoose={(id) => {
              setOpen(false);
              onChoose(id);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
