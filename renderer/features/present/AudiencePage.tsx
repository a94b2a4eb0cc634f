import { presentTexts } from '../../../shared/language/present.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { LivePanel } from './LivePanel.tsx';
import { isSecondWindow } from './second-window.ts';
import { ShowBar } from './ShowBar.tsx';
import { ShowLayers } from './ShowLayers.tsx';
import { ShowTrouble } from './ShowTrouble.tsx';
import { Stage } from './Stage.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useRestingPointer } from './use-resting-pointer.ts';
import { useShowRoom } from './use-show-room.ts';
import styles from './AudiencePage.module.css';

interface Props {
  readonly storyId: string;
  /** Counts from 0. */
  readonly page: number;
}

/** What the room sees: the slide and nothing else, until somebody moves the pointer. */
export function AudiencePage({ storyId, page }: Props) {
  const room = useShowRoom(storyId, 'audience', page);
  const { slides: state, telling, opened, fulfil, close } = room;
  const isResting = useRestingPointer(telling.show.pointer === 'laser');
  const isFullScreen = useFullScreen();
  if (state.state !== 'ready') return <ShowTrouble storyId={storyId} slides={state} />;
  const { slides } = state;
  return (
    <div className={styles.page} data-resting={isResting || undefined}>
      <VisuallyHidden>
        <h1 lang="nl">{slides.document.title}</h1>
      </VisuallyHidden>
      <div className={styles.stage}>
        <Stage slides={slides} telling={telling} covers onClick={() => fulfil({ kind: 'step', by: 1 })} />
        <ShowBar room={room} slides={slides} isResting={isResting} />
      </div>
      {opened === 'ask' && (
        <aside className={styles.panel} aria-label={presentTexts.live.title}>
          <LivePanel room={room} slides={slides} onClose={close} />
        </aside>
      )}
      {isSecondWindow() && !isFullScreen && (
        <div className={styles.hint}>
          {presentTexts.secondWindow.hint}
          <Button compact onClick={() => fulfil({ kind: 'full-screen' })}>
            {presentTexts.bar.fullScreen}
          </Button>
        </div>
      )}
      <ShowLayers room={room} slides={slides} />
    </div>
  );
}
