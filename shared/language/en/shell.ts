import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/shell.ts';

/** Menu, dialogs and title of the Electron window. */
export const shellTexts = {
  appName: 'Welbevinden in Beeld',
  menu: {
    file: 'File',
    openWorkspace: 'Open workspace…',
    importFile: 'Import a file…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
  },
  dialogs: {
    monitorFiles: 'Choose a monitor file',
    monitorFilesFilter: 'Monitor files and maps (CSV, GeoJSON)',
    workspace: 'Open a workspace',
    newWorkspace: 'Save the new workspace',
    workspaceFilter: 'Workspace',
    folder: 'Choose a folder',
    allFiles: 'All files',
  },
  startFailed: 'Welbevinden in Beeld cannot start.',
} as const satisfies Wording<typeof dutch.shellTexts>;
