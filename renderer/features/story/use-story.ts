import { useCallback, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../../shared/model/issue.ts';
import type { Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { addStep, startHistory, stepBack, stepForward, type StoryHistory } from './story-history.ts';

/** Typing pauses longer than this are saved; the slide is then drawn anew. */
const savePause = 400;

export interface OpenStory {
  readonly story: Story;
  readonly change: (next: Story, about?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
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

/** Opens a story, and saves every change a moment later: one save at a time, always the newest. */
export function useStory(id: string): StoryState {
  const [history, setHistory] = useState<StoryHistory | null>(null);
  const [loadIssue, setLoadIssue] = useState<Issue | null>(null);
  const saver = useSaver();

  useEffect(() => {
    let awaited = true;
    void call('story.get', { id }).then((answer) => {
      if (!awaited) return;
      if (answer.ok) setHistory(startHistory(answer.value));
      else setLoadIssue(answer.issue);
    });
    return () => {
      awaited = false;
    };
  }, [id]);

  const { save } = saver;
  const apply = useCallback(
    (step: (history: StoryHistory) => StoryHistory) => {
      if (!history) return;
      const next = step(history);
      setHistory(next);
      save(next.present);
    },
    [history, save],
  );

  if (loadIssue) return { state: 'failed', issue: loadIssue };
  if (!history) return { state: 'loading' };
  return {
    state: 'ready',
    open: {
      story: history.present,
      change: (next, about) => apply((before) => addStep(before, next, about ?? null)),
      undo: history.past.length > 0 ? () => apply(stepBack) : null,
      redo: history.future.length > 0 ? () => apply(stepForward) : null,
      savedAt: saver.isBehind ? null : (saver.savedAt ?? history.present.changedAt),
      saves: saver.saves,
      saveIssue: saver.issue,
    },
  };
}

function useSaver() {
  const waiting = useRef<Story | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const isSaving = useRef(false);
  const [state, setState] = useState<{
    readonly isBehind: boolean;
    readonly savedAt: string | null;
    readonly saves: number;
    readonly issue: Issue | null;
  }>({ isBehind: false, savedAt: null, saves: 0, issue: null });

  const flush = useCallback(async () => {
    window.clearTimeout(timer.current);
    if (isSaving.current) return;
    isSaving.current = true;
    // What is typed while a save is under way goes with the next one.
    while (waiting.current) {
      const story = waiting.current;
      waiting.current = null;
      const answer = await call('story.save', story);
      setState((before) => ({
        isBehind: waiting.current !== null || !answer.ok,
        savedAt: answer.ok ? answer.value.changedAt : before.savedAt,
        saves: before.saves + 1,
        issue: answer.ok ? null : answer.issue,
      }));
    }
    isSaving.current = false;
  }, []);

  const save = useCallback(
    (story: Story) => {
      waiting.current = story;
      setState((before) => ({ ...before, isBehind: true }));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), savePause);
    },
    [flush],
  );

  // Leaving the page within the pause may not cost the last words.
  useEffect(() => () => void flush(), [flush]);

  return { ...state, save };
}
