import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { explanationTexts } from '../../../shared/language/explanation.ts';
import type { Figure, FigureTable } from '../../../shared/model/figure.ts';
import { Icon } from '../../ui/Icon.tsx';
import { FigureExplanation } from './FigureExplanation.tsx';
import styles from './FigureAccount.module.css';

/** Opens into how the figure was made; nothing is asked before it is opened. */
export function FigureAccount({ table, figure }: { readonly table: FigureTable; readonly figure: Figure }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.account} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {explanationTexts.title}
        <Icon of={IconChevronDown} />
      </summary>
      {isOpen && <FigureExplanation question={table.question} mark={figure.key} />}
    </details>
  );
}
