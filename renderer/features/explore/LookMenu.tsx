import { Popover } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { lookChoices } from './look-choices.ts';
import type { ExploreQuestion } from './question.ts';
import styles from './LookMenu.module.css';

interface Props {
  readonly question: ExploreQuestion;
  readonly onChange: (question: ExploreQuestion) => void;
}

/** How this kind shows its answer; nothing where there is nothing to choose. */
export function LookMenu({ question, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const choices = lookChoices(question);
  if (choices.length === 0) return null;
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <IconButton
          icon={IconAdjustmentsHorizontal}
          label={questionTexts.look}
          onClick={() => setOpen(!isOpen)}
        />
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={questionTexts.look}>
        {choices.map(({ label, options, chosen }) => (
          <div key={label}>
            <h2>{label}</h2>
            <Switch
              label={label}
              options={options.map(({ label: words }) => ({ value: words, label: words }))}
              value={options[chosen]?.label ?? ''}
              onChange={(words) => {
                const option = options.find((candidate) => candidate.label === words);
                if (option) onChange({ ...question, look: { ...question.look, ...option.change } });
              }}
            />
          </div>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
