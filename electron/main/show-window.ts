import { BrowserWindow } from 'electron';
import type { Display, Screen } from 'electron';
import { shellTexts } from '../../shared/language/shell.ts';
import type { ShowWindow } from '../core/ports.ts';
import { loadPage, pagePreferences } from './app-window.ts';

/** The second window, for whoever listens: it fills a screen the app's own window does not stand on. */
export function createShowWindow(
  screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching'>,
  preload: string,
  appWindow: () => BrowserWindow,
): ShowWindow {
  let shown: BrowserWindow | null = null;
  return {
    open(hash) {
      const own = screen.getDisplayMatching(appWindow().getBounds());
      const other = screen.getAllDisplays().find(({ id }) => id !== own.id) ?? null;
      const window = shown?.isDestroyed() === false ? shown : openOn(other);
      shown = window;
      loadPage(window, hash);
      return { isOnOtherScreen: other !== null };
    },
    close() {
      if (shown?.isDestroyed() === false) shown.close();
      shown = null;
    },
  };

  function openOn(display: Display | null): BrowserWindow {
    const window = new BrowserWindow({ ...frameOn(display), webPreferences: pagePreferences(preload) });
    window.setMenuBarVisibility(false);
    window.once('ready-to-show', () => window.show());
    return window;
  }
}

/** On a screen of its own it fills that; beside the app it is a window of the shape of a slide. */
function frameOn(other: Display | null) {
  const common = { show: false, title: shellTexts.appName, backgroundColor: '#000000' };
  if (other === null) return { ...common, width: 1280, height: 720 };
  const { x, y, width, height } = other.bounds;
  return { ...common, x, y, width, height, fullscreen: true };
}
