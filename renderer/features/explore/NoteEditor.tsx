import { exploreTexts } from '../../../shared/language/explore.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { Button } from '../../ui/Button.tsx';
import { NoteWords } from '../../ui/NoteWords.tsx';

interface Props {
  readonly name: string;
  readonly note: Annotation;
  /** Called at every letter: the chart shows the note while it is being written. */
  readonly onWrite: (note: Annotation) => void;
  readonly onDone: () => void;
}

/** One short sentence at one mark. */
export function NoteEditor({ name, note, onWrite, onDone }: Props) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <NoteWords
        isFirst
        label={exploreTexts.noteFor(name)}
        note={note}
        onWrite={(change) => onWrite({ ...note, ...change })}
        onDone={onDone}
      >
        <Button compact type="submit">
          {exploreTexts.done}
        </Button>
      </NoteWords>
    </form>
  );
}
