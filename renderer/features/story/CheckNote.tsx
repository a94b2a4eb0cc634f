import { IconRefreshAlert } from '@tabler/icons-react';
import { proposalFor } from '../../../shared/charts/proposal-for.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { noteCanvasTexts } from '../../../shared/language/note-canvas.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Annotation, NoteChange } from '../../../shared/model/annotation.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { confirmed } from './mark-in-spec.ts';
import styles from './SlideNotes.module.css';

interface Props {
  readonly note: Annotation;
  readonly specs: readonly ChartSpec[];
  readonly changed: NoteChange;
  readonly onWrite: (note: Annotation) => void;
  /** Its words are opened, to be written anew. */
  readonly onRewrite: () => void;
  readonly onRemove: () => void;
}

/** A note whose figure is not what it was when it was written: is it still right? */
export function CheckNote({ note, specs, changed, onWrite, onRewrite, onRemove }: Props) {
  const proposal = proposalFor(note, changed);
  return (
    <section className={styles.check}>
      <h2>
        <Icon of={IconRefreshAlert} size={20} />
        {storyTexts.checkNote}
      </h2>
      <p lang="nl">‘{note.text}’</p>
      <p>{storyTexts.checkNoteBody(changed)}</p>
      {proposal !== null && <p>{storyTexts.noteProposal(proposal)}</p>}
      <div>
        {proposal !== null && (
          <Button
            compact
            variant="primary"
            onClick={() => onWrite({ ...confirmed(note, specs), text: proposal })}
          >
            {storyTexts.noteTakeOver}
          </Button>
        )}
        <Button compact onClick={onRewrite}>
          {noteCanvasTexts.rewrite}
        </Button>
        <Button compact onClick={() => onWrite(confirmed(note, specs))}>
          {storyTexts.noteStillRight}
        </Button>
        <Button compact onClick={onRemove}>
          {storyTexts.noteRemove}
        </Button>
      </div>
    </section>
  );
}
