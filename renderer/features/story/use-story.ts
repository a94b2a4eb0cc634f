import { useCallback, useEffect, useState } from 'react';
import type { Issue } from '../../../shared/model/issue.ts';
import type { Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { useStorySaver } from './use-story-saver.ts';

export interface OpenStory {
  readonly story: Story;
  /** `about`: the field that is typed in, so that typing on is one step to undo. */
  readonly change: (next: Story, about?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Puts the story back as it was right after a step of its history. */
  readonly restore: (step: number) => void;
  /** ISO time of the last save; null while something is not saved yet. */
  readonly savedAt: string | null;
  /** Counts the saves: what depends on the saved story asks again. */
  readonly saves: number;
  readonly saveIssue: Issue | null;
}
export type StoryState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly issue: Issue }
  | { readonly state: 'ready'; readonly open: OpenStory };

interface Stepping {
  readonly story: Story;
  readonly undo: boolean;
  readonly redo: boolean;
}

/** Opens a story and saves every change a moment later. Its steps are kept by the workspace, so also after a restart. */
export function useStory(id: string): StoryState {
  const [at, setAt] = useState<Stepping | null>(null);
  const [loadIssue, setLoadIssue] = useState<Issue | null>(null);
  const saver = useStorySaver();
  const { save, after, isWaiting } = saver;

  useEffect(() => {
    let awaited = true;
    void Promise.all([call('story.get', { id }), call('story.history', { id })]).then(([story, history]) => {
      if (!awaited) return;
      if (!story.ok) setLoadIssue(story.issue);
      else if (!history.ok) setLoadIssue(history.issue);
      else {
        const { steps } = history.value;
        setAt({
          story: story.value,
          undo: steps.some(({ undone }) => !undone),
          redo: steps.some(({ undone }) => undone),
        });
      }
    });
    return () => {
      awaited = false;
    };
  }, [id]);

  const change = useCallback(
    (story: Story, about?: string) => {
      setAt({ story, undo: true, redo: false });
      save(story, about);
    },
    [save],
  );
  /** What was typed last is saved first: it is the first step back. */
  const step = useCallback(
    (ask: () => ReturnType<typeof call<'story.undo'>>) =>
      void after(async () => {
        const answer = await ask();
        if (!answer.ok) return answer;
        // What was typed meanwhile stays on the page, and is saved over this step.
        if (!isWaiting()) setAt(answer.value);
        return { ok: true, value: answer.value.story };
      }),
    [after, isWaiting],
  );

  if (loadIssue) return { state: 'failed', issue: loadIssue };
  if (!at) return { state: 'loading' };
  return {
    state: 'ready',
    open: {
      story: at.story,
      change,
      undo: at.undo ? () => step(() => call('story.undo', { id })) : null,
      redo: at.redo ? () => step(() => call('story.redo', { id })) : null,
      restore: (number) => step(() => call('story.restore', { id, step: number })),
      savedAt: saver.isBehind ? null : (saver.savedAt ?? at.story.changedAt),
      saves: saver.saves,
      saveIssue: saver.issue,
    },
  };
}
