import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/kept-questions.ts';

export const keptQuestionTexts = {
  star: 'Keep as a favourite',
  starOff: 'No longer a favourite',
  starred: 'This question is now among your favourites.',
  unstarred: 'This question is no longer among your favourites.',
  clock: 'Favourites and earlier questions',
  favourites: 'Favourites',
  noFavourites: 'Click the star to keep a question here.',
  recent: 'Asked before',
  noRecent: 'What you look at will be listed here.',
  rename: (name) => `Give ‘${name}’ a name`,
  name: 'Name of the question',
  nameHint: 'Empty: the question itself.',
  forget: (name) => `Remove ‘${name}’`,
  sentence: ({ kind, what, who, when, by, against }) =>
    [
      `${kind}: ${what} ${who} ${when}`,
      ...(by === null ? [] : [`by ${by}`]),
      ...(against === null ? [] : [`against ${against}`]),
    ].join(', '),
} as const satisfies Wording<typeof dutch.keptQuestionTexts>;
