import {
  IconArrowsVertical,
  IconCalendar,
  IconCalendarStats,
  IconEye,
  IconEyeOff,
  IconLine,
  IconMapPin,
  IconSquareDashed,
  IconTrendingUp,
  IconTypography,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { noteCanvasTexts } from '../../../../shared/language/note-canvas.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { nameOfMark } from '../name-of-mark.ts';
import { actsAt, type MarkAct } from './mark-acts.ts';
import type { MarkOnSlide } from './use-annotating.ts';
import { useBeside, usePressOutside } from '../../../ui/use-beside.ts';
import styles from '../../../ui/BesideCard.module.css';

interface Props {
  readonly at: MarkOnSlide;
  readonly findAnchor: () => Element | null;
  readonly onChoose: (act: MarkAct) => void;
  readonly onClose: () => void;
}

/** "Zet hier…": what can be put at the figure that was picked. */
export function MarkMenu({ at: { mark, spec }, findAnchor, onChoose, onClose }: Props) {
  const texts = noteCanvasTexts;
  const card = useRef<HTMLDivElement>(null);
  const acts = actsAt(spec, mark);
  useBeside(card, findAnchor);
  usePressOutside(card, onClose);
  useEffect(
    () => card.current?.querySelector<HTMLElement>('[role="menuitem"], [role="status"]')?.focus(),
    [mark],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(card.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (acts.length === 0)
    return (
      <div ref={card} className={styles.card} onKeyDown={onKeyDown}>
        <p role="status" tabIndex={-1}>
          {texts.hidden}
        </p>
      </div>
    );
  return (
    <div ref={card} className={styles.card} onKeyDown={onKeyDown}>
      <p aria-hidden>{texts.menu(nameOfMark(mark))}</p>
      <div role="menu" aria-label={texts.menu(nameOfMark(mark))}>
        {acts.map((act) => (
          <button key={act} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(act)}>
            <Icon of={icons[act]} />
            {nameOfAct(act, mark.mark.wave)}
          </button>
        ))}
      </div>
    </div>
  );
}

function nameOfAct(act: MarkAct, wave: number): string {
  const { acts } = noteCanvasTexts;
  return act === 'wave' || act === 'period' ? acts[act](wave) : acts[act];
}

const icons: Readonly<Record<MarkAct, TablerIcon>> = {
  connector: IconLine,
  text: IconTypography,
  wave: IconCalendar,
  symbol: IconMapPin,
  lift: IconEye,
  mute: IconEyeOff,
  box: IconSquareDashed,
  difference: IconArrowsVertical,
  'trend-line': IconTrendingUp,
  period: IconCalendarStats,
};
