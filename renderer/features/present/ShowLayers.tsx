import { KeyHelp } from './KeyHelp.tsx';
import { SlideGrid } from './SlideGrid.tsx';
import type { ShowRoom } from './use-show-room.ts';
import type { Slides } from './use-slides.ts';

interface Props {
  readonly room: ShowRoom;
  readonly slides: Slides;
}

/** What opens over the slides in this window alone. */
export function ShowLayers({ room, slides }: Props) {
  const { opened, close, fulfil, telling } = room;
  switch (opened) {
    case 'overview':
      return (
        <SlideGrid
          document={slides.document}
          current={telling.show.page}
          onGo={(page) => fulfil({ kind: 'number', number: page + 1 })}
          onClose={close}
        />
      );
    case 'help':
      return <KeyHelp onClose={close} />;
    default:
      return null;
  }
}
