import { Menu } from '@mantine/core';
import { IconChevronDown, IconSparkles } from '@tabler/icons-react';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { ChartKind } from '../../../shared/model/chart-request.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fitKinds } from './fit-kinds.ts';
import styles from './KindSwitch.module.css';

interface Props {
  readonly kind: ChartKind;
  /** The one that fits the question best: marked, also where another is on. */
  readonly suggested: ChartKind;
  /** Pixels there are beside what stands on the same line; null: it has a line of its own, and may wrap. */
  readonly room: number | null;
  readonly onChange: (kind: ChartKind) => void;
}

/** The kinds of chart: all can be chosen. One that cannot answer the question says why, and what can. */
export function KindSwitch({ kind, suggested, room, onChange }: Props) {
  const { kinds } = exploreTexts;
  const row = fitKinds(room ?? Infinity, kind, suggested, { kinds, more: questionTexts.more });
  const isChosenBehind = row.behind.includes(kind);
  return (
    <div role="group" aria-label={exploreTexts.chartKind} className={styles.track}>
      {row.shown.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === kind}
          className={styles.option}
          title={one === suggested ? questionTexts.suggested : undefined}
          onClick={() => onChange(one)}
        >
          <span>{kinds[one]}</span>
          {one === suggested && <Suggested />}
        </button>
      ))}
      <Menu
        position="bottom-end"
        transitionProps={{ duration: 0 }}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        returnFocus
      >
        <Menu.Target>
          <button type="button" data-chosen={isChosenBehind || undefined} className={styles.option}>
            <span>{isChosenBehind ? kinds[kind] : questionTexts.more}</span>
            {row.behind.includes(suggested) && <Suggested />}
            <Icon of={IconChevronDown} size={16} />
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={questionTexts.more} className={styles.menu}>
          {row.behind.map((one) => (
            <Menu.RadioItem
              key={one}
              value={one}
              checked={one === kind}
              closeMenuOnClick
              className={styles.item}
              onChange={() => onChange(one)}
              rightSection={one === suggested ? <small>{questionTexts.suggested}</small> : null}
            >
              {kinds[one]}
            </Menu.RadioItem>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function Suggested() {
  return (
    <>
      <IconSparkles size={14} stroke={1.75} className={styles.suggested} aria-hidden />
      <span className="visually-hidden">, {questionTexts.suggested}</span>
    </>
  );
}
