import { useEffect } from 'react';
import { presentTexts } from '../../../shared/language/present.ts';
import { NextSlide } from './NextSlide.tsx';
import { LivePanel } from './LivePanel.tsx';
import { RoomScreen } from './RoomScreen.tsx';
import { openSecondWindow } from './second-window.ts';
import { ShowClocks } from './ShowClocks.tsx';
import { ShowLayers } from './ShowLayers.tsx';
import { ShowTrouble } from './ShowTrouble.tsx';
import { SpeakerButtons } from './SpeakerButtons.tsx';
import { SpeakerNotes } from './SpeakerNotes.tsx';
import { Stage } from './Stage.tsx';
import { useShowRoom } from './use-show-room.ts';
import styles from './PresenterPage.module.css';

interface Props {
  readonly storyId: string;
  /** Counts from 0. */
  readonly page: number;
  /** The room's window comes with it. */
  readonly opensRoom: boolean;
}

/** What the speaker sees: this slide and the next, what to say with it, and how long it takes. */
export function PresenterPage({ storyId, page, opensRoom }: Props) {
  const room = useShowRoom(storyId, 'presenter', page);
  const { slides: state, telling, opened, close } = room;
  useEffect(() => {
    // The room may change the address at once: this is asked for only as the page opens.
    if (opensRoom) void openSecondWindow(storyId, 'audience', page + 1);
  }, [opensRoom, storyId, page]);
  if (state.state !== 'ready') return <ShowTrouble storyId={storyId} slides={state} />;
  const { slides } = state;
  const { cover } = telling.show;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 lang="nl">{slides.document.title}</h1>
        <RoomScreen room={room} />
        <ShowClocks telling={telling} notes={slides.page.speakerNotes} />
      </header>
      <div className={styles.columns}>
        <section className={styles.now} aria-labelledby="nu">
          <h2 id="nu">
            {presentTexts.speaker.now}
            <small>
              {slides.isLive
                ? presentTexts.live.title
                : presentTexts.position(slides.index + 1, slides.count)}
            </small>
            {cover && <strong>{presentTexts.covered[cover]}</strong>}
          </h2>
          <div className={styles.stage}>
            <Stage slides={slides} telling={telling} covers={false} />
          </div>
          <SpeakerButtons room={room} />
        </section>
        <div className={styles.side}>
          {opened === 'ask' ? (
            <section className={styles.ask} aria-label={presentTexts.live.title}>
              <LivePanel room={room} slides={slides} onClose={close} />
            </section>
          ) : (
            <NextSlide slides={slides} />
          )}
          <SpeakerNotes notes={slides.page.speakerNotes} />
        </div>
      </div>
      <ShowLayers room={room} slides={slides} />
    </div>
  );
}
