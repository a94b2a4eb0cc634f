import { writeBytes, writeWhole } from '../../base/dutch-numbers.ts';
import type { Wording } from '../bilingual.ts';
import type { pictureTexts as dutch } from '../nl/pictures.ts';

const kept = 'Your slide has not changed.';

export const pictureTexts: Wording<typeof dutch> = {
  choose: 'Choose a picture',
  chooseOther: 'Choose another picture',
  chooseHelp: 'PNG, JPEG or SVG, up to 10 MB. Do not show a pupil who can be recognised.',
  reading: 'Fetching the picture.',
  added: 'The picture is on the slide.',
  altText: 'What does it show?',
  altTextHelp: 'for who cannot see the picture; every picture needs it',
  altTextMissing:
    'Say in one sentence what it shows. Without that sentence, people who listen miss this picture.',
  altTextExample: 'Pupils talk in a circle in the school yard.',
  caption: 'Caption',
  captionHelp: 'may stay empty',
  broken: {
    title: 'This picture is damaged.',
    next: 'Open it in a drawing program, save it again, then choose it once more.',
  },
  tooLarge: (name, bytes) => ({
    kind: 'file-too-large',
    title: `‘${name}’ is ${writeBytes(bytes)}. A picture can be 10 MB.`,
    next: 'Make it smaller, for example 1920 pixels wide, and choose it again.',
    kept,
  }),
  tooManyPixels: (name, width, height) => ({
    kind: 'file-too-large',
    title: `‘${name}’ is ${writeWhole(width)} by ${writeWhole(height)} pixels. That is too large to draw.`,
    next: 'Make it smaller, for example 1920 pixels wide, and choose it again.',
    kept,
  }),
  hasScript: (name) => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is an SVG with a program in it.`,
    next: 'Save the drawing as a plain SVG or a PNG and choose that.',
    kept,
  }),
  hasLink: (name) => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is an SVG that fetches something from another place.`,
    next: 'Save the drawing as a plain SVG or a PNG with everything in it, and choose that.',
    kept,
  }),
  notAPicture: (name) => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is not a picture the app can draw.`,
    next: 'Choose a PNG, a JPEG or an SVG.',
    kept,
  }),
};
