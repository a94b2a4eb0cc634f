import { IconArrowsExchange } from '@tabler/icons-react';
import { comparedTexts } from '../../../shared/language/compared-figure.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { Icon } from '../../ui/Icon.tsx';
import { comparedOtherwise } from './compared-otherwise.ts';
import styles from './OtherComparison.module.css';

/** The bar above asks for the municipality, and the verdicts are against the region: that, and why. */
export function OtherComparison({ table }: { readonly table: FigureTable }) {
  const otherwise = comparedOtherwise(table);
  if (otherwise === null) return null;
  return (
    <div className={styles.line} role="status">
      <Icon of={IconArrowsExchange} size={20} />
      <p>{comparedTexts.otherwise(otherwise)}</p>
    </div>
  );
}
