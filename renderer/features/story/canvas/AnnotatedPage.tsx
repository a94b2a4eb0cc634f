import { useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { NoteEditingContext, type NoteEditing } from '../../../../shared/drawing/note-editing.ts';
import { SlideDrawing } from '../../../../shared/drawing/slide/SlideDrawing.tsx';
import { SlideEditingContext, type SlideEditing } from '../../../../shared/drawing/slide/slide-editing.ts';
import { currentLanguage } from '../../../../shared/language/current.ts';
import { noteCanvasTexts } from '../../../../shared/language/note-canvas.ts';
import { markId } from '../../../../shared/model/figure.ts';
import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import type { Slide } from '../../../../shared/model/story.ts';
import type { SlidePage } from '../../../../shared/slides/document.ts';
import { Button } from '../../../ui/Button.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { withLiveNotes } from './live-notes.ts';
import { isPairAct, type MarkAct } from './mark-acts.ts';
import { MarkMenu } from './MarkMenu.tsx';
import type { Annotating } from './use-annotating.ts';
import { WordsCard } from '../../../ui/WordsCard.tsx';
import styles from './AnnotatedPage.module.css';

interface Props {
  readonly page: SlidePage;
  readonly slide: Slide;
  readonly houseStyle: HouseStyle;
  readonly label: string;
  readonly annotating: Annotating;
}

/** A slide whose figures can be picked and whose notes can be moved, by pointer and by keys. */
export function AnnotatedPage({ page, slide, houseStyle, label, annotating }: Props) {
  const { act, picked, pick, selected, select, move, editWords, remove, stop } = annotating;
  const room = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const live = useMemo(() => withLiveNotes(page, slide), [page, slide]);
  const slideEditing: SlideEditing = { onPick: pick, picked };
  const noteEditing: NoteEditing = {
    ...{ selected, keysId },
    ...{ onSelect: select, onMove: move, onEdit: editWords, onRemove: remove },
  };
  const find = (attribute: string, id: string) =>
    room.current?.querySelector(`[${attribute}="${CSS.escape(id)}"]`) ?? null;
  /** What the card that is open is about; a note that is not on the slide yet is about its figure. */
  const anchorOfAct = () => {
    if (act === null) return null;
    if (act.kind !== 'words') return find('data-mark', markId(act.at.mark.mark));
    const [figure] = act.note.figures;
    return (
      find('data-note-handle', act.note.id) ??
      (figure === undefined ? null : find('data-mark', markId(figure.mark))) ??
      room.current
    );
  };
  const leave = () => {
    const anchor = anchorOfAct();
    stop();
    if (anchor instanceof SVGElement) anchor.focus();
  };
  /** The second figure is looked for from the first. */
  const choose = (chosen: MarkAct) => {
    const anchor = anchorOfAct();
    annotating.choose(chosen);
    if (isPairAct(chosen) && anchor instanceof SVGElement) anchor.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || act?.kind !== 'second') return;
    event.preventDefault();
    leave();
  };
  return (
    <div
      ref={room}
      className={styles.room}
      onKeyDown={onKeyDown}
      data-choosing={act?.kind === 'second' || undefined}
    >
      <VisuallyHidden>
        <p id={keysId} lang={currentLanguage()}>
          {noteCanvasTexts.keys}
        </p>
      </VisuallyHidden>
      <NoteEditingContext value={noteEditing}>
        <SlideEditingContext value={slideEditing}>
          <SlideDrawing page={live} houseStyle={houseStyle} label={label} />
        </SlideEditingContext>
      </NoteEditingContext>
      <div lang={currentLanguage()}>
        {act?.kind === 'menu' && (
          <MarkMenu at={act.at} findAnchor={anchorOfAct} onChoose={choose} onClose={leave} />
        )}
        {act?.kind === 'words' && (
          <WordsCard
            key={act.note.id}
            note={act.note}
            findAnchor={anchorOfAct}
            onWrite={annotating.writeWords}
            onClose={leave}
          />
        )}
        {act?.kind === 'second' && (
          <div className={styles.second}>
            <p>
              <b>{act.trouble ?? noteCanvasTexts.second[act.act]}</b> {noteCanvasTexts.secondKeys}
            </p>
            <Button compact onClick={leave}>
              {noteCanvasTexts.stop}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
