/** Path of a browser that is on this computer; null when there is none. */
export function findBrowser(): string | null;
