import { isOnlyWords, type Annotation } from '../../../shared/model/annotation.ts';
import type { AnnotatedChart } from '../../../shared/model/story.ts';

/** What a person wrote about a chart: everything of an annotated chart that the data do not give. */
export type Writing = Pick<AnnotatedChart, 'headline' | 'interpretation' | 'annotations'>;

export const blankWriting: Writing = { headline: '', interpretation: '', annotations: [] };

/** The notes with this one in the place of its older self, or last; words that are taken out take away what is no more than words. */
export function withNote(notes: readonly Annotation[], note: Annotation): readonly Annotation[] {
  if (note.text === '' && isOnlyWords(note.shape)) return withoutNote(notes, note.id);
  return notes.some(({ id }) => id === note.id)
    ? notes.map((other) => (other.id === note.id ? note : other))
    : [...notes, note];
}

export function withoutNote(notes: readonly Annotation[], noteId: string): readonly Annotation[] {
  return notes.filter(({ id }) => id !== noteId);
}
