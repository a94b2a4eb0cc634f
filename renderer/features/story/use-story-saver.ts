import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { onLeaving } from '../../api/leaving.ts';
import { afterFailure, afterSuccess, withSave, type WaitingSave } from './waiting-saves.ts';

/** Typing pauses longer than this are saved; the slide is then drawn anew. */
const savePause = 400;

/** null: something later was saved meanwhile, which holds it. */
type Work = () => Promise<Result<Story, Issue> | null>;

/** Saves a story a moment after each change: one at a time, in order, of one field only the newest. */
export function useStorySaver() {
  const waiting = useRef<readonly WaitingSave[]>([]);
  const turn = useRef(0);
  /** The newest change that is not saved yet, also while its save is under way. */
  const newest = useRef<WaitingSave | null>(null);
  const sent = useRef(0);
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
      if (answer === null) return;
      setState((before) => ({
        isBehind: waiting.current.length > 0 || !answer.ok,
        savedAt: answer.ok ? answer.value.changedAt : before.savedAt,
        saves: before.saves + 1,
        issue: answer.ok ? null : answer.issue,
      }));
    });
    return queue.current;
  }, []);

  const send = useCallback(async (save: WaitingSave) => {
    if (save.turn < sent.current) return null;
    sent.current = save.turn;
    const { story, field } = save;
    const answer = await call('story.save', field === undefined ? story : { ...story, field });
    waiting.current = (answer.ok ? afterSuccess : afterFailure)(waiting.current, save);
    if (answer.ok && newest.current?.turn === save.turn) newest.current = null;
    return answer;
  }, []);

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    for (const save of waiting.current) void queueUp(() => send(save));
    waiting.current = [];
  }, [queueUp, send]);

  /** There is no time to wait for one's turn; the newest holds all that the earlier ones changed. */
  const leave = useCallback(() => {
    if (newest.current === null) return;
    window.clearTimeout(timer.current);
    waiting.current = [];
    const answer = send(newest.current);
    void queueUp(() => answer);
  }, [queueUp, send]);

  const save = useCallback(
    (story: Story, field?: string) => {
      newest.current = { story, field, turn: ++turn.current };
      waiting.current = withSave(waiting.current, newest.current);
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

  // Leaving within the pause may not cost the last words: for another page of the app, or the app itself.
  useEffect(() => flush, [flush]);
  useEffect(() => onLeaving(leave), [leave]);

  return { ...state, save, after, isWaiting };
}
