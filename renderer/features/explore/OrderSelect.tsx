import { IconChevronDown } from '@tabler/icons-react';
import { currentLanguage } from '../../../shared/language/current.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { Level } from '../../../shared/model/area.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { RankingOrder } from './chart-look.ts';
import styles from './OrderSelect.module.css';

const orders: readonly RankingOrder[] = ['high-first', 'low-first', 'name'];

interface Props {
  readonly level: Level;
  readonly order: RankingOrder;
  readonly onOrder: (order: RankingOrder) => void;
}

/** Above the names of a ranking: "School, hoogste eerst". */
export function OrderSelect({ level, order, onOrder }: Props) {
  return (
    <div className={styles.place} lang={currentLanguage()}>
      <label>
        <span className="visually-hidden">{exploreTexts.order}</span>
        <select
          value={order}
          onChange={(event) =>
            onOrder(orders.find((choice) => choice === event.target.value) ?? 'high-first')
          }
        >
          {orders.map((choice) => (
            <option key={choice} value={choice}>
              {exploreTexts.orders[choice](level)}
            </option>
          ))}
        </select>
        <Icon of={IconChevronDown} size={16} />
      </label>
    </div>
  );
}
