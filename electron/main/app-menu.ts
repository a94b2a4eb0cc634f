import type { MenuItemConstructorOptions } from 'electron';
import { shellTexts } from '../../shared/language/shell.ts';

const texts = () => shellTexts.menu;

/** The menu, in Dutch; `go` leads the page to one of its own addresses. */
export function appMenu(go: (hash: string) => void): MenuItemConstructorOptions[] {
  return [
    {
      label: texts().file,
      submenu: [
        {
          id: 'import',
          label: texts().importFile,
          accelerator: 'CmdOrCtrl+I',
          click: () => go('#/gegevens'),
        },
        { id: 'open', label: texts().openWorkspace, accelerator: 'CmdOrCtrl+O', click: () => go('#/') },
        { type: 'separator' },
        { label: texts().quit, role: 'quit' },
      ],
    },
    {
      label: texts().edit,
      submenu: [
        { label: texts().undo, role: 'undo' },
        { label: texts().redo, role: 'redo' },
        { type: 'separator' },
        { label: texts().cut, role: 'cut' },
        { label: texts().copy, role: 'copy' },
        { label: texts().paste, role: 'paste' },
        { label: texts().selectAll, role: 'selectAll' },
      ],
    },
    {
      label: texts().view,
      submenu: [
        { label: texts().zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: texts().zoomOut, role: 'zoomOut' },
        { label: texts().zoomReset, role: 'resetZoom' },
        { type: 'separator' },
        { label: texts().fullScreen, role: 'togglefullscreen' },
      ],
    },
  ];
}
