import { presentTexts } from '../../../shared/language/present.ts';
import { useAppState } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { notify } from '../../ui/notify.ts';
import type { ShowRole } from './join-show.ts';

/** `page` counts from 1, as in the address. */
export function showAddress(storyId: string, role: ShowRole, page: number): string {
  const story = `/presenteren/${encodeURIComponent(storyId)}`;
  return role === 'audience' ? `${story}/${page}` : `${story}/spreker?dia=${page}`;
}

const secondMark = 'venster=2';

/** Opened beside the window in which the story was chosen: it goes when the show ends. */
export function isSecondWindow(): boolean {
  return location.hash.includes(secondMark);
}

export function withSecondMark(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${secondMark}`;
}

/** Where the shell makes the windows, only the room gets one: on a screen of its own. */
export function shellOpensWindows(): boolean {
  return useAppState.getState().app?.door === 'electron';
}

/** Another window of the same show. In the browser only after a click or a key. */
export async function openSecondWindow(storyId: string, role: ShowRole, page: number): Promise<void> {
  if (shellOpensWindows()) {
    const answer = await call('present.open', { storyId, page });
    if (!answer.ok) notify({ text: `${answer.issue.title} ${answer.issue.next}`, isTrouble: true });
    return;
  }
  const address = new URL(location.href);
  address.hash = withSecondMark(showAddress(storyId, role, page));
  const opened = window.open(address, `wib-${role}`, 'popup,width=1280,height=720');
  if (!opened) notify({ text: presentTexts.secondWindow.blocked, isTrouble: true });
}

/** Of the app itself; in the browser that window hears that the show has ended. */
export async function closeSecondWindow(): Promise<void> {
  if (shellOpensWindows()) await call('present.close', {});
}
