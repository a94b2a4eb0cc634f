import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/store.ts';

const nothingLost = 'Nothing about your data has changed.';

/** What the store has to say when a workspace does not open or cannot be written. */
export const storeTexts = {
  missing: (file) => ({
    kind: 'workspace-missing',
    title: `We cannot find the workspace ‘${file}’.`,
    next: 'See whether the file was moved or renamed, or whether the disk is connected. Then choose it again.',
    file,
  }),
  isFolder: (file) => ({
    kind: 'input-invalid',
    title: `‘${file}’ is an ordinary folder, not a workspace.`,
    next: 'Choose a file that ends in .wib.',
    file,
  }),
  notAWorkspace: (file) => ({
    kind: 'input-invalid',
    title: `‘${file}’ is not a workspace of Welbevinden in Beeld.`,
    kept: 'The file has not been changed.',
    next: 'Choose a file that ends in .wib. To import a monitor file, go to the page Data.',
    file,
  }),
  alreadyThere: (file) => ({
    kind: 'input-invalid',
    title: `There is already a file named ‘${file}’.`,
    kept: 'That file has not been changed.',
    next: 'Choose another name, or open the workspace that is already there.',
    file,
  }),
  inUse: (file) => ({
    kind: 'workspace-in-use',
    title: `The workspace ‘${file}’ is already open in another window or program.`,
    kept: nothingLost,
    next: 'Close the workspace there, and then try again.',
    file,
  }),
  newer: (file) => ({
    kind: 'workspace-newer',
    title: `The workspace ‘${file}’ was made with a newer version of the app.`,
    kept: nothingLost,
    next: 'Install the latest version of Welbevinden in Beeld and then open the workspace again.',
    file,
  }),
  older: (file) => ({
    kind: 'not-allowed',
    title: `The workspace ‘${file}’ is of an older version of the app and has not been updated yet.`,
    kept: nothingLost,
    next: 'Open the workspace in the app once. After that you can open it for reading only as well.',
    file,
  }),
  damaged: (file, backup) => ({
    kind: 'workspace-damaged',
    title: `The workspace ‘${file}’ is damaged.`,
    kept: 'We left the file as it is.',
    next:
      backup === null
        ? 'Put back a backup of your own, or make a new workspace and import your files again.'
        : `The latest good copy is ‘${backup.file}’, in the folder ‘${backup.folder}’. Copy it to another place and open it there.`,
    file,
  }),
  diskFull: (file) => ({
    kind: 'disk-full',
    title: 'The disk is full.',
    kept: 'Nothing was half saved: everything that was there is still there.',
    next: 'Make room on the disk and try again.',
    file,
  }),
  noBackup: (folder) => ({
    kind: 'not-allowed',
    title: 'We could not make a copy of the workspace today.',
    kept: 'The workspace itself is fine and you can simply go on.',
    next: `See whether there is room on the disk, and whether you may write in the folder ‘${folder}’.`,
  }),
  notWritable: (file) => ({
    kind: 'not-allowed',
    title: `We are not allowed to write here: ‘${file}’.`,
    kept: nothingLost,
    next: 'Put the workspace in a folder where you may write, for example Documents.',
    file,
  }),
  notReadable: (file) => ({
    kind: 'not-allowed',
    title: `We cannot open the workspace ‘${file}’.`,
    kept: nothingLost,
    next: 'See whether you may read and write the file and the folder it is in.',
    file,
  }),
  diskTrouble: (file) => ({
    kind: 'unexpected',
    title: `Reading or writing ‘${file}’ did not work.`,
    kept: 'What was saved before is still there.',
    next: 'See whether the disk or network folder can still be reached and try again.',
    file,
  }),
} as const satisfies Wording<typeof dutch.storeTexts>;
