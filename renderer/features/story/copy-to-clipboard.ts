import { slideCopyTexts as texts } from '../../../shared/language/slide-copy.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { call } from '../../api/door.ts';
import { pictureFrom, writeClipboard } from '../../ui/clipboard.ts';
import { notify } from '../../ui/notify.ts';

interface SlideOfStory {
  readonly storyId: string;
  readonly slideId: string;
}

/** `at` counts from 0. */
interface PageOfSlide {
  readonly at: number;
  readonly count: number;
}

/** The slide as it is drawn; of one that takes several pages the page looked at. */
export async function copySlidePicture(slide: SlideOfStory, page: PageOfSlide): Promise<void> {
  const { at, count } = page;
  const answer = await call('export.slidePicture', { ...slide, page: at });
  if (!answer.ok) return tellTrouble(answer.issue);
  tellCopied(
    await writeClipboard({ 'image/png': pictureFrom(answer.value.png) }),
    texts.pictureCopied(at + 1, count),
  );
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
