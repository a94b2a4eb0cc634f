import { IconPlayerPause, IconPlayerPlay, IconRefresh } from '@tabler/icons-react';
import { localIso, writeTime } from '../../../shared/base/dutch-dates.ts';
import { presentTexts } from '../../../shared/language/present.ts';
import { Button } from '../../ui/Button.tsx';
import { minutesOfNotes } from './minutes-of-notes.ts';
import { elapsed, writeElapsed, type ClockTurn } from './show-clock.ts';
import { useNow } from './use-now.ts';
import type { Telling } from './use-telling.ts';
import styles from './ShowClocks.module.css';

interface Props {
  readonly telling: Telling;
  /** Of the slide that is shown: they may say how long it takes. */
  readonly notes: string;
}

/** The time, how long the show has taken, and how long this slide. */
export function ShowClocks({ telling, notes }: Props) {
  const now = useNow();
  const { clock, pageSince } = telling.show;
  const texts = presentTexts.speaker;
  const minutes = minutesOfNotes(notes);
  const onSlide = Math.max(0, now - pageSince);
  const turn = (asked: ClockTurn) => telling.act({ kind: 'clock', turn: asked, at: Date.now() });
  return (
    <div className={styles.clocks}>
      <dl>
        <div>
          <dt>{texts.clock}</dt>
          <dd>{writeTime(localIso(new Date(now)))}</dd>
        </div>
        <div>
          <dt>{texts.elapsed}</dt>
          <dd>{writeElapsed(elapsed(clock, now))}</dd>
        </div>
        <div data-late={(minutes !== null && onSlide > minutes * 60_000) || undefined}>
          <dt>{texts.onSlide}</dt>
          <dd>
            {writeElapsed(onSlide)} {minutes !== null && <small>{texts.ofMinutes(minutes)}</small>}
          </dd>
        </div>
      </dl>
      {clock.since === null ? (
        <Button compact icon={IconPlayerPlay} onClick={() => turn('run')}>
          {texts.resume}
        </Button>
      ) : (
        <Button compact icon={IconPlayerPause} onClick={() => turn('pause')}>
          {texts.pause}
        </Button>
      )}
      <Button compact icon={IconRefresh} onClick={() => turn('reset')}>
        {texts.reset}
      </Button>
    </div>
  );
}
