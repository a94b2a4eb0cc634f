import type { Draft } from '../../../shared/model/draft.ts';
import { call } from '../../api/door.ts';
import { notify } from '../../ui/notify.ts';

/** Typing pauses longer than this are saved. */
const savePause = 600;

const waiting = new Map<string, Draft>();
let timer: number | undefined;

/** A moment later, as the words of a story are. */
export function saveDraft(key: string, draft: Draft): void {
  waiting.set(key, draft);
  window.clearTimeout(timer);
  timer = window.setTimeout(saveWaitingDrafts, savePause);
}

export function saveWaitingDrafts(): void {
  window.clearTimeout(timer);
  const drafts = [...waiting.values()];
  waiting.clear();
  for (const draft of drafts) {
    void call('drafts.keep', draft).then((kept) => {
      if (!kept.ok) notify({ text: `${kept.issue.title} ${kept.issue.next}`, isTrouble: true });
    });
  }
}
