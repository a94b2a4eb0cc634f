import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { afterFailure, afterSuccess, withSave, type WaitingSave } from './waiting-saves.ts';

/** Typing pauses longer than this are saved; the slide is then drawn anew. */
const savePause = 400;

type Work = () => Promise<Result<Story, Issue>>;

/** Saves a story a moment after each change: one at a time, in order, of one field only the newest. */
export function useStorySaver() {
  const waiting = useRef<readonly WaitingSave[]>([]);
  const turn = useRef(0);
  const timer = useRef<number | undefined>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [state, setState] = useState<{
    readonly isBehind: boolean;
    readonly savedAt: string | null;
    readonly saves: number;
    readonly issue: Issue | null;
  }>({ isBehind: false, savedAt: null, saves: 0, issue: null });

  const queueUp = useCallback((work: Work) => {
    queue.current = queue.current.then(async () => {
      const answer = await work();
      setState((before) => ({
        isBehind: waiting.current.length > 0 || !answer.ok,
        savedAt: answer.ok ? answer.value.changedAt : before.savedAt,
        saves: before.saves + 1,
        issue: answer.ok ? null : answer.issue,
      }));
    });
    return queue.current;
  }, []);

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    for (const save of waiting.current)
      void queueUp(async () => {
        const { story, field } = save;
        const answer = await call('story.save', field === undefined ? story : { ...story, field });
        waiting.current = (answer.ok ? afterSuccess : afterFailure)(waiting.current, save);
        return answer;
      });
    waiting.current = [];
  }, [queueUp]);

  const save = useCallback(
    (story: Story, field?: string) => {
      waiting.current = withSave(waiting.current, { story, field, turn: ++turn.current });
      setState((before) => ({ ...before, isBehind: true }));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, savePause);
    },
    [flush],
  );

  /** Once all that waits is saved. */
  const after = useCallback(
    (work: Work) => {
      flush();
      return queueUp(work);
    },
    [flush, queueUp],
  );

  const isWaiting = useCallback(() => waiting.current.length > 0, []);

  // Leaving the page within the pause may not cost the last words.
  useEffect(() => flush, [flush]);

  return { ...state, save, after, isWaiting };
}
