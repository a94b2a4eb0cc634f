import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { channels } from '../../shared/contract/channels.ts';
import { shellTexts } from '../../shared/language/nl/shell.ts';
import { createCore } from '../core/create-core.ts';
import type { Core } from '../core/create-core.ts';
import { appVersion, assetReader, builtFolders } from '../core/node-ports.ts';
import { appMenu } from './app-menu.ts';
import { createAppWindow } from './app-window.ts';
import { lockDown, lockDownSession } from './lockdown.ts';
import { openMessageGate } from './message-gate.ts';
import { nativeDialogs } from './native-dialogs.ts';
import { registerPageScheme, servePageProtocol } from './page-protocol.ts';

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
  servePageProtocol(protocol, folders.page);
  const core = makeCore();
  openMessageGate(ipcMain, core);
  core.onProgress((progress) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.progress, progress);
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu(goTo)));
  createAppWindow(folders.preload);
  // 4. The end: the workspace is closed before the process is.
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => core.close());
}

function makeCore(): Core {
  return createCore({
    version: appVersion(import.meta.dirname),
    door: 'electron',
    dataFolder: process.env.WIB_DATA ?? app.getPath('userData'),
    exportFolder: process.env.WIB_EXPORTS ?? app.getPath('downloads'),
    now: () => new Date(),
    importWorker: pathToFileURL(folders.importWorker),
    readAsset: assetReader(folders.assets),
    sampleFolder: folders.sample,
    dialogs: nativeDialogs(dialog, shell, frontWindow),
    offerDownload: () => '',
  });
}

function frontWindow(): BrowserWindow {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) throw new Error('A dialog was asked for while no window is open.');
  return window;
}

/** The menu leads the page by its own addresses, so it needs no channel of its own. */
function goTo(hash: string): void {
  void frontWindow().webContents.executeJavaScript(`location.hash = ${JSON.stringify(hash)}`);
}

function fail(error: unknown): void {
  dialog.showErrorBox(shellTexts.startFailed, error instanceof Error ? error.message : String(error));
  app.quit();
}
