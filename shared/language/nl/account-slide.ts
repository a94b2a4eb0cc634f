export const accountSlideTexts = {
  title: (page: number, pages: number): string =>
    pages === 1 ? 'Verantwoording' : `Verantwoording (${String(page)} van ${String(pages)})`,
  column: 'Verantwoording',
  notes: 'Om na te slaan; je hoeft deze dia niet te laten zien.',
} as const;
