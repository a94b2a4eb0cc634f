import {
  IconChevronLeft,
  IconChevronRight,
  IconHelpCircle,
  IconLayoutGrid,
  IconMessageQuestion,
  IconPointer,
  IconSquare,
  IconSquareFilled,
  IconX,
} from '@tabler/icons-react';
import { presentTexts } from '../../../shared/language/present.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import type { ShowRoom } from './use-show-room.ts';
import styles from './SpeakerButtons.module.css';

/** Everything the keys do, as buttons. */
export function SpeakerButtons({ room }: { readonly room: ShowRoom }) {
  const { fulfil, telling, opened } = room;
  const { cover, pointer } = telling.show;
  const { bar } = presentTexts;
  return (
    <div role="group" aria-label={bar.label} className={styles.buttons}>
      <Button icon={IconChevronLeft} onClick={() => fulfil({ kind: 'step', by: -1 })}>
        {bar.previous}
      </Button>
      <Button variant="primary" icon={IconChevronRight} onClick={() => fulfil({ kind: 'step', by: 1 })}>
        {bar.next}
      </Button>
      <Button icon={IconLayoutGrid} onClick={() => fulfil({ kind: 'overview' })}>
        {bar.overview}
      </Button>
      <Button
        icon={IconMessageQuestion}
        aria-pressed={opened === 'ask'}
        onClick={() => fulfil({ kind: 'ask' })}
      >
        {bar.ask}
      </Button>
      <Button
        icon={IconPointer}
        aria-pressed={pointer === 'laser'}
        onClick={() => fulfil({ kind: 'pointer', pointer: pointer === 'laser' ? 'arrow' : 'laser' })}
      >
        {bar.laser}
      </Button>
      <Button
        icon={IconSquareFilled}
        aria-pressed={cover === 'black'}
        onClick={() => fulfil({ kind: 'cover', cover: 'black' })}
      >
        {bar.black}
      </Button>
      <Button
        icon={IconSquare}
        aria-pressed={cover === 'white'}
        onClick={() => fulfil({ kind: 'cover', cover: 'white' })}
      >
        {bar.white}
      </Button>
      <div className={styles.end}>
        <IconButton icon={IconHelpCircle} label={bar.help} onClick={() => fulfil({ kind: 'help' })} />
        <Button icon={IconX} onClick={() => telling.end()}>
          {bar.stop}
        </Button>
      </div>
    </div>
  );
}
