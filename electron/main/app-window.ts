import { BrowserWindow } from 'electron';
import type { WebPreferences } from 'electron';
import { pageOrigin } from '../../shared/contract/channels.ts';
import { shellTexts } from '../../shared/language/shell.ts';

/** The app's own window. */
export function createAppWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: shellTexts.appName,
    backgroundColor: '#F5F4EF',
    webPreferences: pagePreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  loadPage(window);
  return window;
}

/** A window that is closed while it loads refuses; nobody waits for it any more. */
export function loadPage(window: BrowserWindow, hash = ''): void {
  window.loadURL(`${pageOrigin}/${hash}`).catch(() => undefined);
}

/** In every window: the page runs sandboxed, without Node, in a world apart from the preload script. */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  };
}
