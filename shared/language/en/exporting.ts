import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/exporting.ts';

const nothingWritten = 'Nothing was written.';
const oldFileKept = 'The old file has not been changed.';

/** What can stand between a story and its files. */
export const exportingTexts = {
  fileExists: (file) => ({
    kind: 'file-exists',
    title: `${file} is already in this folder.`,
    kept: oldFileKept,
    next: 'Choose another name, or replace the old file.',
    file,
  }),
  folderInPlace: (name, folder) => ({
    kind: 'export-failed',
    title: `${folder} already holds a folder called ${name}.`,
    kept: 'That folder was not touched, and nothing was written.',
    next: 'Choose another name, or rename that folder.',
    file: name,
  }),
  folderMissing: (folder) => ({
    kind: 'export-failed',
    title: `The folder ${folder} does not exist.`,
    kept: nothingWritten,
    next: 'Choose a folder that exists.',
    file: folder,
  }),
  folderReadOnly: (folder) => ({
    kind: 'export-failed',
    title: `You are not allowed to save anything in the folder ${folder}.`,
    kept: nothingWritten,
    next: 'Choose another folder, for example Documents.',
    file: folder,
  }),
  fileInUse: (file) => ({
    kind: 'export-failed',
    title: `${file} is open in another program.`,
    kept: oldFileKept,
    next: 'Close it in PowerPoint and try again.',
    file,
  }),
  diskFull: (folder) => ({
    kind: 'disk-full',
    title: 'The disk is full.',
    kept: nothingWritten,
    next: 'Make room, or choose a folder on another disk.',
    file: folder,
  }),
  nameTooLong: (file) => ({
    kind: 'export-failed',
    title: 'The file name is too long for this folder.',
    kept: nothingWritten,
    next: 'Choose a shorter name.',
    file,
  }),
  earlierFiles: (number) =>
    number === 1 ? 'Earlier files, export cut short' : `Earlier files, export cut short (${number})`,
  noSlides: () => ({
    kind: 'export-failed',
    title: 'This story has no slides yet.',
    kept: nothingWritten,
    next: 'Put a title or a chart in the story first.',
  }),
  tooManyRows: () => ({
    kind: 'export-failed',
    title: 'This chart has too many rows for a picture of this shape.',
    kept: nothingWritten,
    next: 'Choose the shape ‘report’: it becomes as tall as the chart is.',
  }),
  cancelled: () => ({
    kind: 'cancelled',
    title: 'Stopped.',
    kept: nothingWritten,
    next: 'You can export again whenever you like.',
  }),
} as const satisfies Wording<typeof dutch.exportingTexts>;
