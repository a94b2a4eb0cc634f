import { Popover } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { standOutPanelTexts } from '../../../../shared/language/stand-out-panel.ts';
import type { Area } from '../../../../shared/model/area.ts';
import type { AreaReference, ChartRequest } from '../../../../shared/model/chart-request.ts';
import type { FindingKind } from '../../../../shared/model/stand-out.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { AskedGroups } from './asked-groups.ts';
import { countFound } from './count-found.ts';
import { StandOutPanel } from './StandOutPanel.tsx';
import { useStandOut } from './use-stand-out.ts';
import styles from './StandOutButton.module.css';

interface Props {
  /** All areas there are, to choose from. */
  readonly areas: readonly Area[];
  /** The area of the question; null where it is about many: then one is chosen in the list. */
  readonly area: AreaReference | null;
  /** null: the newest. */
  readonly wave: number | null;
  /** The address it stands at: at another one it is closed. */
  readonly address: string;
  /** Opened from elsewhere, on a list about an area; until `onClose`. */
  readonly opened: StandOutOpening | null;
  readonly onClose: () => void;
  readonly onAskChart: (request: ChartRequest) => void;
}

export interface StandOutOpening {
  readonly area: AreaReference;
  readonly kind: FindingKind;
  readonly asked: AskedGroups | null;
}

/** "Wat valt op (12)": how many findings the lists behind it begin with. */
export function StandOutButton(props: Props) {
  const { areas, area: asked, wave, address, opened, onClose, onAskChart } = props;
  const [pressedAt, setPressedAt] = useState<string | null>(null);
  const [choice, setChoice] = useState<{ address: string; area: AreaReference } | null>(null);
  const open = pressedAt === address || opened !== null;
  const chosen = choice?.address === address ? choice.area : null;
  const area = chosen ?? opened?.area ?? asked;
  const standOut = useStandOut(area, wave);
  const { answer } = standOut;
  const found = answer.state === 'ready' && area !== null ? answer.value : null;
  const count = found === null ? null : countFound(found);
  const change = (next: boolean) => {
    setPressedAt(next ? address : null);
    if (next) return;
    // Opened again it is about the question again.
    setChoice(null);
    onClose();
  };
  return (
    <Popover
      opened={open}
      onChange={change}
      position="bottom-end"
      width="min(660px, calc(100vw - 32px))"
      trapFocus
      returnFocus
      radius={10}
      shadow="none"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button type="button" className={styles.button} onClick={() => change(!open)}>
          <Icon of={IconBulb} size={20} />
          <span>
            {standOutPanelTexts.button}
            {standOutPanelTexts.count(count)}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={standOutPanelTexts.button}>
        <StandOutPanel
          areas={areas}
          area={area}
          standOut={standOut}
          startWith={opened?.kind ?? null}
          asked={askedIn(opened, chosen)}
          onChooseArea={(next) => setChoice({ address, area: next })}
          onAskChart={(request) => {
            change(false);
            onAskChart(request);
          }}
          onClose={() => change(false)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Of another area the same is asked, but its chart is of the first. */
function askedIn(opened: StandOutOpening | null, chosen: AreaReference | null): AskedGroups | null {
  const asked = opened?.asked ?? null;
  return asked === null || chosen === null ? asked : { ...asked, chart: null };
}
