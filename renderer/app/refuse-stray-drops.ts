/**
 * A file dropped on a page that takes none would make the browser leave the app for that file. Pages that
 * do take files listen for themselves (ui/FileDrop).
 */
export function refuseStrayDrops(): void {
  for (const kind of ['dragover', 'drop'] as const) {
    window.addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }
}
