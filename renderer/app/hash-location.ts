import { useSyncExternalStore } from 'react';
import type { BaseLocationHook, BaseSearchHook } from 'wouter';

/**
 * Addresses live wholly behind the '#': `#/verkennen?indicator=EBGLK3S1`. wouter's own hash hook puts the
 * query before the '#', where a plain `<a href="#/…?…">` cannot reach it and a custom protocol reloads.
 */
export const useHashPath: BaseLocationHook = () => [useSyncExternalStore(listen, readPath), go];

export const useHashQuery: BaseSearchHook = () => useSyncExternalStore(listen, readQuery);

/** For wouter's Link: the href of a path. */
export const hashHref = (path: string): string => `#${path}`;

function readPath(): string {
  return split().path;
}

function readQuery(): string {
  return split().query;
}

function split(): { path: string; query: string } {
  const address = window.location.hash.replace(/^#?\/?/, '');
  const mark = address.indexOf('?');
  return mark < 0
    ? { path: `/${address}`, query: '' }
    : { path: `/${address.slice(0, mark)}`, query: address.slice(mark + 1) };
}

function go(to: string, options: { readonly replace?: boolean; readonly state?: unknown } = {}): void {
  const address = new URL(window.location.href);
  address.hash = to;
  const state = options.state ?? null;
  if (options.replace) window.history.replaceState(state, '', address);
  else window.history.pushState(state, '', address);
  // pushState is silent; every hook on the page listens to this event.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
}
