import type { BrowserWindow, Dialog, OpenDialogOptions, Shell } from 'electron';
import { assertNever } from '../../shared/base/assert-never.ts';
import { shellTexts } from '../../shared/language/shell.ts';
import type { ChooseWhat, NativeDialogs } from '../core/ports.ts';

const texts = () => shellTexts.dialogs;
const workspaceFilter = () => ({ name: texts().workspaceFilter, extensions: ['wib'] });

/** The system's own open and save dialogs, on top of the app's window. */
export function nativeDialogs(dialog: Dialog, shell: Shell, window: () => BrowserWindow): NativeDialogs {
  return {
    async choose(what) {
      if (what === 'new-workspace') {
        const { canceled, filePath } = await dialog.showSaveDialog(window(), {
          title: texts().newWorkspace,
          filters: [workspaceFilter()],
        });
        // Not every system's dialog adds the ending of its filter.
        return canceled ? [] : [filePath.endsWith('.wib') ? filePath : `${filePath}.wib`];
      }
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), openOptions(what));
      return canceled ? [] : filePaths;
    },
    async show(path) {
      shell.showItemInFolder(path);
      return Promise.resolve();
    },
  };
}

function openOptions(what: Exclude<ChooseWhat, 'new-workspace'>): OpenDialogOptions {
  switch (what) {
    case 'monitor-files':
      return {
        title: texts().monitorFiles,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: texts().monitorFilesFilter, extensions: ['csv', 'txt', 'geojson', 'json'] },
          { name: texts().allFiles, extensions: ['*'] },
        ],
      };
    case 'workspace':
      return { title: texts().workspace, properties: ['openFile'], filters: [workspaceFilter()] };
    case 'folder':
      return { title: texts().folder, properties: ['openDirectory', 'createDirectory'] };
    default:
      return assertNever(what);
  }
}
