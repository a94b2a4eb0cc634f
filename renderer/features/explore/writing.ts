import { create } from 'zustand';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { isOnlyWords, type Annotation } from '../../../shared/model/annotation.ts';
import type { AnnotatedChart } from '../../../shared/model/story.ts';

/** What a person wrote about a chart: everything of an annotated chart that the data do not give. */
export type Writing = Pick<AnnotatedChart, 'headline' | 'interpretation' | 'annotations'>;

export const blankWriting: Writing = { headline: '', interpretation: '', annotations: [] };

/**
 * Writing that is in no story yet, by the question it is about. It outlives leaving the page, so that
 * looking something up elsewhere loses nothing; it goes when the window closes or another workspace opens.
 */
interface Drafts {
  readonly workspace: string | null;
  readonly writings: Readonly<Record<string, Writing>>;
}
const useDrafts = create<Drafts>(() => ({ workspace: null, writings: {} }));

export function useDraft(workspace: string, request: ChartRequest | null): Writing {
  const key = JSON.stringify(request);
  return useDrafts(
    (drafts) => (drafts.workspace === workspace ? drafts.writings[key] : undefined) ?? blankWriting,
  );
}

export function writeDraft(workspace: string, request: ChartRequest, writing: Writing): void {
  useDrafts.setState((before) => ({
    workspace,
    writings: {
      ...(before.workspace === workspace ? before.writings : {}),
      [JSON.stringify(request)]: writing,
    },
  }));
}

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
