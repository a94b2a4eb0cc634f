import { Menu } from '@mantine/core';
import { IconChevronDown, IconSparkles } from '@tabler/icons-react';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import type { ChartKind } from '../../../shared/model/chart-request.ts';
import { Icon } from '../../ui/Icon.tsx';
import { firstKinds, moreKinds } from './kinds.ts';
import styles from './KindSwitch.module.css';

interface Props {
  readonly kind: ChartKind;
  /** The one that fits the question best: marked, also where another is on. */
  readonly suggested: ChartKind;
  readonly onChange: (kind: ChartKind) => void;
}

/** The kinds of chart: all can be chosen. One that cannot answer the question says why, and what can. */
export function KindSwitch({ kind, suggested, onChange }: Props) {
  const chosenOfMore = moreKinds.find((one) => one === kind) ?? null;
  const isMoreSuggested = moreKinds.includes(suggested);
  return (
    <div role="group" aria-label={exploreTexts.chartKind} className={styles.track}>
      {firstKinds.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === kind}
          className={styles.option}
          title={one === suggested ? questionTexts.suggested : undefined}
          onClick={() => onChange(one)}
        >
          <span>{exploreTexts.kinds[one]}</span>
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
          <button type="button" data-chosen={chosenOfMore !== null || undefined} className={styles.option}>
            <span>{chosenOfMore ? exploreTexts.kinds[chosenOfMore] : questionTexts.more}</span>
            {isMoreSuggested && <Suggested />}
            <Icon of={IconChevronDown} size={16} />
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={questionTexts.more} className={styles.menu}>
          {moreKinds.map((one) => (
            <Menu.RadioItem
              key={one}
              value={one}
              checked={one === kind}
              closeMenuOnClick
              className={styles.item}
              onChange={() => onChange(one)}
              rightSection={one === suggested ? <small>{questionTexts.suggested}</small> : null}
            >
              {exploreTexts.kinds[one]}
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
