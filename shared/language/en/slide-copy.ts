import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/slide-copy.ts';

export const slideCopyTexts = {
  picture: 'Copy picture',
  table: 'Copy table',
  pictureCopied: (page, count) =>
    count > 1
      ? `The picture of page ${page} of ${count} of the slide is on the clipboard.`
      : 'The picture of the slide is on the clipboard.',
  tableCopied: 'The table is on the clipboard. Paste it in Excel or Word.',
  notCopied: 'Copying does not work here. Export the slide as a file, then it is in your folder.',
} as const satisfies Wording<typeof dutch.slideCopyTexts>;
