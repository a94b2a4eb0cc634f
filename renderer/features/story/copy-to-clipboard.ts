import { slideCopyTexts as texts } from '../../../shared/language/slide-copy.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { call } from '../../api/door.ts';
import { pictureFrom, writeClipboard } from '../../ui/clipboard.ts';
import { notify } from '../../ui/notify.ts';

interface SlideOfStory {
  readonly storyId: string;
  readonly slideId: string;
}

/** The slide as it is drawn. */
export async function copySlidePicture(slide: SlideOfStory): Promise<void> {
  const answer = await call('export.slidePicture', slide);
  if (!answer.ok) return tellTrouble(answer.issue);
  tellCopied(await writeClipboard({ 'image/png': pictureFrom(answer.value.png) }), texts.pictureCopied);
}

/** The figures of its charts. */
export async function copySlideTable(slide: SlideOfStory): Promise<void> {
  const answer = await call('export.slideTable', slide);
  if (!answer.ok) return tellTrouble(answer.issue);
  const { text, html } = answer.value;
  tellCopied(await writeClipboard({ 'text/plain': text, 'text/html': html }), texts.tableCopied);
}

function tellCopied(isCopied: boolean, done: string): void {
  notify(isCopied ? { text: done } : { text: texts.notCopied, isTrouble: true });
}

function tellTrouble({ title, next }: Issue): void {
  notify({ text: `${title} ${next}`, isTrouble: true });
}
