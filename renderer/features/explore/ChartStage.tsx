import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { ChartDrawing } from '../../../shared/drawing/ChartDrawing.tsx';
import { rankingHeight } from '../../../shared/drawing/ranking-height.ts';
import { darkTheme, lightTheme } from '../../../shared/drawing/theme.ts';
import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { RankingOrder } from './question.ts';
import styles from './ChartStage.module.css';

const orders: readonly RankingOrder[] = ['high-first', 'low-first', 'name'];

interface Props {
  readonly spec: ChartSpec;
  readonly picked: MarkKey | null;
  readonly onPick: (mark: MarkKey) => void;
  readonly order?: RankingOrder;
  readonly onOrder?: (order: RankingOrder) => void;
}

/** The chart at the size there is; a ranking has its own height and scrolls. */
export function ChartStage({ spec, picked, onPick, order, onOrder }: Props) {
  const { ref, width, height } = useElementSize();
  const scheme = useComputedColorScheme('light');
  const wanted = spec.kind === 'ranking' ? rankingHeight(spec) : Math.max(height, 240);
  return (
    <div ref={ref} className={styles.stage}>
      {spec.kind === 'ranking' && order && onOrder && (
        <label className={styles.order}>
          <span className="visually-hidden">{exploreTexts.order}</span>
          <select value={order} onChange={(event) => onOrder(readOrder(event.target.value))}>
            {orders.map((option) => (
              <option key={option} value={option}>
                {chartTexts.orderLabel[option](spec.level)}
              </option>
            ))}
          </select>
          <Icon of={IconChevronDown} size={16} />
        </label>
      )}
      {width > 0 && (
        <ChartDrawing
          spec={spec}
          width={width}
          height={wanted}
          theme={scheme === 'dark' ? darkTheme : lightTheme}
          variant="screen"
          rankingMarks="dots"
          onPick={onPick}
          focusMark={picked}
        />
      )}
    </div>
  );
}

function readOrder(value: string): RankingOrder {
  return orders.find((order) => order === value) ?? 'high-first';
}
