import { useEffect } from 'react';
import { create } from 'zustand';
import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { isOnlyWords, type Annotation } from '../../../shared/model/annotation.ts';
import type { AnnotatedChart } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { onLeaving } from '../../api/leaving.ts';
import { saveDraft, saveWaitingDrafts } from './draft-saver.ts';

/** What a person wrote about a chart: everything of an annotated chart that the data do not give. */
export type Writing = Pick<AnnotatedChart, 'headline' | 'interpretation' | 'annotations'>;

export const blankWriting: Writing = { headline: '', interpretation: '', annotations: [] };

/** Writing that is in no story yet, by the question it is about: the workspace keeps it. */
interface Drafts {
  readonly workspace: string | null;
  readonly writings: Readonly<Record<string, Writing>>;
}
const useDrafts = create<Drafts>(() => ({ workspace: null, writings: {} }));

export function useDraft(workspace: string, request: ChartRequest | null): Writing {
  const key = canonicalJson(request);
  useEffect(() => void readDrafts(workspace), [workspace]);
  // Leaving within the pause may not cost the last words: for another page of the app, or the app itself.
  useEffect(() => saveWaitingDrafts, []);
  useEffect(() => onLeaving(saveWaitingDrafts), []);
  return useDrafts(
    (drafts) => (drafts.workspace === workspace ? drafts.writings[key] : undefined) ?? blankWriting,
  );
}

export function writeDraft(workspace: string, request: ChartRequest, writing: Writing): void {
  const key = canonicalJson(request);
  const { headline, interpretation, annotations } = writing;
  put(workspace, (before) => ({ ...before, [key]: writing }));
  saveDraft(key, { request, headline, interpretation, annotations });
}

/** Once for every workspace that is opened: what is written meanwhile is newer. */
async function readDrafts(workspace: string): Promise<void> {
  if (useDrafts.getState().workspace === workspace) return;
  put(workspace, (before) => before);
  const answer = await call('drafts.list', {});
  if (!answer.ok || useDrafts.getState().workspace !== workspace) return;
  const kept = answer.value.drafts.map(
    ({ request, ...writing }) => [canonicalJson(request), writing] as const,
  );
  put(workspace, (before) => ({ ...Object.fromEntries(kept), ...before }));
}

function put(workspace: string, change: (writings: Drafts['writings']) => Drafts['writings']): void {
  useDrafts.setState((before) => ({
    workspace,
    writings: change(before.workspace === workspace ? before.writings : {}),
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
