/** Names on the wire between preload and main: nothing else is ever sent. */
export const channels = {
  invoke: 'wib:invoke',
  cancel: 'wib:cancel',
  progress: 'wib:progress',
} as const;

/** The page's own address in Electron; only this origin may call. */
export const pageOrigin = 'app://wib';
