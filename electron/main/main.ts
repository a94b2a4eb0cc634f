import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { channels } from '../../shared/contract/channels.ts';
import { shellTexts } from '../../shared/language/shell.ts';
import { createCore } from '../core/create-core.ts';
import type { Core } from '../core/create-core.ts';
import type { NativeDialogs, ShowWindow } from '../core/ports.ts';
import { appVersion, assetReader, builtFolders } from '../core/node-ports.ts';
import { appMenu } from './app-menu.ts';
import { createAppWindow } from './app-window.ts';
import { lockDown, lockDownSession } from './lockdown.ts';
import { openMessageGate } from './message-gate.ts';
import { nativeDialogs } from './native-dialogs.ts';
import { registerPageScheme, servePageProtocol } from './page-protocol.ts';
import { createShowWindow } from './show-window.ts';

const folders = builtFolders(import.meta.dirname);

// 1. One app at a time: a second start only brings the first to the front.
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  // 2. Before it is ready: our own scheme, and the doors that stay shut.
  registerPageScheme(protocol);
  lockDown(app);
  app.enableSandbox();
  // 3. Ready: core, gate, menu, window.
  app.whenReady().then(start, fail);
}

function start(): void {
  lockDownSession(session.defaultSession);
  // The window comes last; what needs it asks for it when the time is there.
  let window: BrowserWindow | null = null;
  const appWindow = () => {
    if (!window) throw new Error('The window was asked for before it was made.');
    return window;
  };
  const show = createShowWindow(screen, folders.preload, appWindow);
  const core = makeCore(nativeDialogs(dialog, shell, appWindow), show);
  servePageProtocol(protocol, folders.page, () => core.preferences());
  openMessageGate(ipcMain, core);
  core.onProgress((progress) => {
    // A reading thread may still tell how far it is while the window is being closed.
    if (window?.isDestroyed() === false) window.webContents.send(channels.progress, progress);
  });
  // The menu leads the page by its own addresses, so it needs no channel of its own.
  const goTo = (hash: string) => {
    void appWindow().webContents.executeJavaScript(`location.hash = ${JSON.stringify(hash)}`);
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu(goTo)));
  window = createAppWindow(folders.preload);
  // What is shown to others does not stay behind when the app is closed.
  window.once('closed', () => show.close());
  // 4. The end: the workspace is closed before the process is.
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', () => core.close());
}

function makeCore(dialogs: NativeDialogs, showWindow: ShowWindow): Core {
  return createCore({
    version: appVersion(import.meta.dirname),
    door: 'electron',
    dataFolder: process.env.WIB_DATA ?? app.getPath('userData'),
    exportFolder: process.env.WIB_EXPORTS ?? app.getPath('downloads'),
    now: () => new Date(),
    importWorker: pathToFileURL(folders.importWorker),
    analysisWorker: pathToFileURL(folders.analysisWorker),
    readAsset: assetReader(folders.assets),
    sampleFolder: folders.sample,
    dialogs,
    showWindow,
    offerDownload: () => '',
  });
}

function fail(error: unknown): void {
  dialog.showErrorBox(shellTexts.startFailed, error instanceof Error ? error.message : String(error));
  app.quit();
}
